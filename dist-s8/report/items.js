import { cover, slice, span } from '../model/span.js';
import { articleSpans, wordingOf } from '../model/wording.js';
export const wordsOf = ({ article }, at, quoted = false) => ({
    article: article.id,
    sha256: article.sha256,
    start: at.start,
    end: at.end,
    text: slice(article.text, at),
    quoted,
});
// Marks are left out of the words: the renderer sets its own around what was quoted.
const MARKS = /[\s"'“”„‟«»‘’`]/;
function trimMarks(text, { start, end }) {
    while (start < end && MARKS.test(text[start]))
        start++;
    while (end > start && MARKS.test(text[end - 1]))
        end--;
    return span(start, end);
}
/** A statement's content cut at its quotation marks, in text order. */
export function contentWords({ document, statement }) {
    const { text } = document.article;
    return statement.content.flatMap((piece) => {
        const words = [];
        let cursor = piece.start;
        for (const quotation of statement.quotations) {
            if (quotation.start < cursor || quotation.end > piece.end)
                continue;
            const before = trimMarks(text, span(cursor, quotation.start));
            if (before.end > before.start)
                words.push(wordsOf(document, before));
            if (quotation.end > quotation.start)
                words.push(wordsOf(document, quotation, true));
            cursor = quotation.end;
        }
        const rest = trimMarks(text, span(cursor, piece.end));
        if (rest.end > rest.start)
            words.push(wordsOf(document, rest));
        return words;
    });
}
/** Who speaks: each entity with the role that the article gives it. */
export function speakersOf({ document, statement }) {
    return (statement.speaker?.entities ?? []).map(({ id }) => {
        const entity = document.entities.find((e) => e.id === id);
        const role = entity?.roles?.find((r) => r.status === 'current') ?? entity?.roles?.[0];
        const title = role && (role.status === 'current' ? role.title : `${role.status} ${role.title}`);
        const country = entity?.iso2 ?? entity?.country ?? role?.country ?? null;
        return { id, name: entity?.name ?? id, role: title ?? null, country };
    });
}
/** The reference's words with what the variant left out and put in, by the edits of the comparison. */
function redline(from, to, edits) {
    const parts = [];
    const add = (op, side, at) => {
        for (const piece of articleSpans(side.wording, at)) {
            const words = wordsOf(side.at.document, piece);
            if (words.text.trim() !== '')
                parts.push({ op, words });
        }
    };
    let cursor = 0;
    const inOrder = edits
        .filter((edit) => edit.from !== edit.to)
        .sort((a, b) => a.fromSpan.start - b.fromSpan.start || a.toSpan.start - b.toSpan.start);
    for (const edit of inOrder) {
        if (edit.fromSpan.start < cursor)
            continue;
        add('same', from, span(cursor, edit.fromSpan.start));
        add('del', from, edit.fromSpan);
        add('ins', to, edit.toSpan);
        cursor = edit.fromSpan.end;
    }
    if (parts.length > 0)
        add('same', from, span(cursor, from.wording.text.length));
    return parts;
}
const CHANGED = new Set(['other-speaker', 'meaning-flip', 'altered-quote', 'boundary']);
const folded = ({ document, statement }) => wordingOf(document, statement)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A cluster as a digest item; `isNew` says whether it was first printed in the digest's window. */
export function itemOf(cluster, locate, isNew, countryName) {
    const reference = locate(cluster.reference);
    const { document, statement } = reference;
    const side = { at: reference, wording: wordingOf(document, statement) };
    const printings = cluster.variants.map((variant) => printingOf(locate(variant.statement), variant, variant.statement === cluster.reference ? null : side));
    const changed = cluster.variants.some(({ verdict }) => CHANGED.has(verdict));
    const status = changed ? 'changed' : cluster.repeated.length > 0 ? 'repeated' : isNew ? 'new' : 'other';
    const weapons = statement.about.weapons.map((id) => document.entities.find((e) => e.id === id)?.name ?? id);
    const { occasion } = statement;
    return {
        id: cluster.id,
        status,
        day: dayOf(reference),
        kind: statement.kind,
        mode: statement.speaker?.mode ?? null,
        speakers: speakersOf(reference),
        speaker: statement.speaker && wordsOf(document, statement.speaker),
        cue: statement.cue && wordsOf(document, statement.cue),
        act: statement.act,
        polarity: statement.polarity,
        words: contentWords(reference),
        occasion: occasion ? { kind: occasion.kind, words: wordsOf(document, occasion) } : null,
        said: statement.said ?? null,
        countries: statement.about.countries,
        weapons,
        topic: weapons[0] ?? statement.about.countries.map(countryName).join(', '),
        outlets: new Set(printings.map((p) => p.outlet ?? p.statement)).size,
        wordings: new Set(cluster.variants.map((variant) => folded(locate(variant.statement)))).size,
        referenceBecause: cluster.referenceBecause,
        printings,
        repeated: cluster.repeated,
    };
}
/** The day a statement was said, else printed (ISO), or null. */
export function dayOf({ document, statement: { said } }) {
    const exact = said && (said.precision === 'day' || said.precision === 'instant');
    return (exact ? said.iso : document.article.published)?.slice(0, 10) ?? null;
}
function printingOf(at, { statement: key, verdict, why, edits }, from) {
    const { document, statement } = at;
    const whole = statement.content.reduce(cover, statement.content[0]);
    return {
        statement: key,
        outlet: document.article.outlet,
        title: document.article.title,
        published: document.article.published,
        url: document.article.canonical ?? document.article.url,
        speakers: speakersOf(at).map(({ name }) => name),
        verdict,
        why,
        redline: from === null ? [] : redline(from, { at, wording: wordingOf(document, statement) }, edits),
        start: whole.start,
        end: whole.end,
    };
}
