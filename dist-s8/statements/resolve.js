import { overlaps } from '../model/span.js';
import { aboutOf } from './about.js';
import { doingOf } from './act.js';
import { withoutLeadIn } from './lead-in.js';
import { Memory } from './memory.js';
import { occasionOf } from './occasion.js';
import { APART, paperName } from './papers.js';
import { widen } from './phrase.js';
import { nobody, THING } from './referent.js';
import { saidOf } from './said.js';
import { Scene } from './scene.js';
import { atSecondHand } from './second-hand.js';
import { Speakers } from './speaker.js';
/**
 * Settles who speaks in each attribution, what they do with the words, when and where, and what about. Entities grow by those
 * without a name and by documents; mentions of pronouns may change hands. Linear in the text; throws on none.
 */
export function resolveSpeakers(article, layers, found, cast) {
    const scene = new Scene(article, layers, cast);
    const memory = new Memory();
    const speakers = new Speakers(scene, memory);
    const passed = found.map((a) => withoutLeadIn(scene, atSecondHand(scene, a)));
    const kept = passed.filter((a) => !isHeadingAlone(scene, a) && !isAnonymity(scene, a));
    const settled = new Map();
    // Headlines last: the body says who is meant.
    const late = (a) => Number(speakers.isHeading(a.content[0].start));
    for (const a of [...kept].sort((x, y) => late(x) - late(y) || placeOf(x) - placeOf(y)))
        settled.set(a, settle(speakers, memory, a));
    const spoken = kept.filter((a) => settled.get(a).referent !== THING);
    const order = [...spoken].sort((x, y) => x.content[0].start - y.content[0].start || Number(x.nestedIn !== null) - Number(y.nestedIn !== null));
    const ids = new Map(order.map((a, i) => [a, `s${i + 1}`]));
    for (const a of spoken)
        if (a.nestedIn === null)
            giveFirstPerson(scene, a, settled.get(a).referent);
    const statements = order.map((a) => {
        const outer = a.nestedIn === null ? undefined : ids.get(passed[a.nestedIn]);
        return statementOf(scene, a, settled.get(a), ids.get(a), outer);
    });
    const speaking = new Set(statements.flatMap((s) => [
        ...(s.speaker?.entities.map(({ id }) => id) ?? []),
        ...(s.document ? [s.document] : []),
    ]));
    return { statements, ...scene.finish(speaking) };
}
const placeOf = ({ source, cue, content }) => (source ?? cue ?? content[0]).start;
/** "Who asked not to be named": on what terms somebody spoke is no statement. */
const isAnonymity = (scene, { content }) => /^not to be (?:named|identified|quoted)\b/.test(scene.article.text.slice(content[0].start, content[0].start + 24));
/** A heading in quotation marks that nobody is named for. */
function isHeadingAlone(scene, { source, cue, content }) {
    if (source !== null || cue !== null)
        return false;
    const { kind } = scene.article.blocks[scene.blockAt(content[0].start)];
    return kind === 'headline' || kind === 'subheading';
}
function settle(speakers, memory, a) {
    const { scene } = speakers;
    const before = a.source === null ? continued(scene, memory, a) : undefined;
    const source = before?.source ?? (a.source && widen(scene, a.source));
    const referent = before ?? (source ? speakers.resolve(source, a) : nobody('no source'));
    const citedBy = a.citedBy ? speakers.resolve(a.citedBy, a).entities.map(({ id }) => id) : [];
    const free = freeTokens(scene, a, source);
    const occasion = occasionOf(scene, free);
    const said = saidOf(scene, free);
    const document = documentOf(speakers, referent, occasion);
    if (source && a.nestedIn === null) {
        const at = placeOf(a);
        const { entities, mode, why } = referent;
        const place = { block: scene.blockAt(at), sentence: scene.sentenceAt(at) };
        memory.add({ entities, mode, why, source, kind: a.kind, ...place, ...(document ? { document } : {}) });
    }
    return {
        source,
        referent,
        citedBy,
        ...(document ? { document } : {}),
        ...(occasion ? { occasion } : {}),
        ...(said ? { said } : {}),
    };
}
/** A paragraph that is one quotation and names nobody goes on with the speaker of the quotation in the paragraph before. */
function continued(scene, memory, { kind, cue, content, nestedIn }) {
    if (kind !== 'direct' || cue !== null || nestedIn !== null || content.length !== 1)
        return undefined;
    const number = scene.blockAt(content[0].start);
    const block = scene.article.blocks[number];
    if (content[0].start > block.start || content[0].end < block.end - 1)
        return undefined;
    const last = memory.last;
    if (!last || last.kind === 'indirect' || last.mode !== 'single' || last.block !== number - 1)
        return undefined;
    return { ...last, entities: last.entities.map(({ id }) => ({ id, how: 'continued' })) };
}
/**
 * Tokens of the cue's sentence where occasion and date are told: around the cue, up to the content on either side, and neither
 * quoted words, nor the source, nor what is told of it in passing ("Aoki, who took office in May, said").
 */
function freeTokens(scene, { cue, content }, source) {
    if (!cue)
        return [];
    const { tokens, sentences } = scene.layers;
    const { firstToken, endToken } = sentences[scene.sentenceAt(cue.start)];
    const from = Math.max(0, ...content.filter((c) => c.end <= cue.start).map((c) => c.end));
    const to = Math.min(Number.POSITIVE_INFINITY, ...content.filter((c) => c.start >= cue.end).map((c) => c.start));
    const free = [];
    const at = scene.tokenAt(cue.start);
    let aside = false;
    for (let i = Math.max(firstToken, at - AROUND); i < endToken && i < at + AROUND; i++) {
        const token = { start: tokens.start[i], end: tokens.end[i] };
        if (token.start >= cue.start)
            aside = false;
        else if (source && token.start >= source.end && scene.lower(i - 1) === ',')
            aside ||= IN_PASSING.test(scene.tag(i));
        if (tokens.quotation[i] >= 0 ||
            aside ||
            token.start < from ||
            token.end > to ||
            (source && overlaps(source, token)))
            continue;
        if (!content.some((piece) => overlaps(piece, token)))
            free.push(i);
    }
    return free;
}
/** Tokens each side of a cue within which occasion and date are looked for. */
const AROUND = 60;
/** Tags that open a relative clause or an apposition behind a comma. */
const IN_PASSING = /^(?:WP|WDT|DT|PRP\$)/;
const PAPER = new Set(['statement', 'letter', 'report']);
function documentOf({ scene, documents }, { mode, entities }, occasion) {
    if (mode === 'document')
        return entities[0]?.id;
    if (!occasion || !PAPER.has(occasion.kind))
        return undefined;
    const words = scene.article.text.slice(occasion.start, occasion.end);
    const noun = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
    const authors = entities.filter(({ how }) => how !== 'spokesperson').map(({ id }) => id);
    const name = paperName(words.slice(words.indexOf(' ') + 1));
    return documents.by(authors, noun, name, APART.test(words));
}
/** "I" inside a quotation is the person who speaks it, "we" the body; a person's "we" stays a group of its own. */
function giveFirstPerson(scene, { quotations }, { entities, mode }) {
    const [first] = entities;
    if (!first || mode === 'document')
        return;
    for (const quotation of quotations) {
        for (const mention of scene.under(quotation)) {
            if (mention.rule !== 'first person')
                continue;
            const kind = scene.entity(mention.entities[0] ?? '')?.kind;
            if ((kind === 'person') !== (scene.entity(first.id)?.kind === 'person'))
                continue;
            scene.relink(mention, { entities: [first.id], rule: 'speaker of the quotation' });
        }
    }
}
function statementOf(scene, a, { source, referent, citedBy, ...rest }, id, outer) {
    const { entities, mode, why } = referent;
    const speaker = source && {
        ...source,
        entities,
        mode,
        why,
        ...(citedBy.length > 0 ? { citedBy } : {}),
    };
    const speakers = new Set(referent.entities.map((e) => e.id));
    const how = referent.entities[0]?.how;
    return {
        id,
        kind: a.kind,
        speaker,
        cue: a.cue,
        content: a.content,
        quotations: a.quotations,
        ...doingOf(scene, a),
        ...rest,
        about: aboutOf(scene, a.content, speakers),
        ...(outer ? { nestedIn: outer } : {}),
        ...(source === null ? { why: 'no source' } : {}),
        rule: how ? `${a.rule}, ${how}` : a.rule,
    };
}
