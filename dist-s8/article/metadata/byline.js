import { dateInText } from '../dates.js';
import { isElsewhere } from './elsewhere.js';
import { textOf } from './head.js';
import { afterBy, MOST, namesOf, SLUG } from './names.js';
import { fold } from './title.js';
const LONGEST = 300;
const META = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'cxenseparse:author',
    'byl',
    'article.author',
    'creator',
    'vr:author',
    'twitter:creator:name',
];
/** Names in the page's byline elements: the first that holds some, with those of its make beside it. */
function ofElements(head, language, outlets) {
    const title = head.headings.find((heading) => heading.element.name === 'h1')?.at ?? 0;
    const near = [...head.bylines.filter(({ at }) => at >= title), ...head.bylines.filter(({ at }) => at < title)].slice(0, 60);
    for (const place of near) {
        const text = textOf(place.element, LONGEST);
        if (text === '' || text.length > 120 || isElsewhere(place))
            continue;
        // A blog may bear its writer's name: a card of the writer says who it is.
        const own = /\bvcard\b|\bfn\b/.test(place.element.attribs.class ?? '') || place.element.attribs.rel === 'author';
        const names = namesOf(text, language, own ? [] : outlets);
        if (names.length === 0)
            continue;
        const { parent, attribs } = place.element;
        for (const other of near) {
            if (other === place || other.element.attribs.class !== attribs.class)
                continue;
            const beside = other.element.parent === parent || (parent?.parent != null && other.element.parent?.parent === parent.parent);
            if (!beside)
                continue;
            for (const name of namesOf(textOf(other.element, LONGEST), language, outlets))
                if (!names.includes(name))
                    names.push(name);
        }
        return names;
    }
    return [];
}
const WITHIN = /(?:^|[\s|·,–—-])(?:by|von|par|por|av|af|door)\s*:?\s+(\S.{1,60})$/iu;
const VERB = /^(?:posted|written|published|erstellt|gespeichert|geschrieben|verfasst|veröffentlicht|eingestellt|publié|publicado)\b/i;
const FULL_NAME = /^\p{Lu}\S*(?: \S+){1,3}$/u;
/** Names in lines near the headline that begin as bylines do: "By Mika Aoki". */
function ofLines(lines, language, outlets) {
    for (const line of lines) {
        const rest = line.length > 90 ? line : afterBy(line);
        if (rest === line.trim() || !/^\p{Lu}/u.test(rest))
            continue;
        const names = namesOf(rest, language, outlets).filter((name) => FULL_NAME.test(name));
        if (names.length > 0)
            return names;
    }
    return [];
}
/** Names within lines that say more: "Posted on 3 June 2023 by mika". */
function withinLines(lines, language, outlets) {
    for (const line of lines) {
        if (line.length > 120)
            continue;
        const within = VERB.test(line) || dateInText(line) !== null ? WITHIN.exec(line) : null;
        const names = within ? namesOf(within[1], language, outlets) : [];
        if (names.length > 0)
            return names;
    }
    return [];
}
/**
 * Who wrote the article: people, in the order of the page. Desks and agencies beside a person are left out; where the page
 * names nobody else as its author, the desk is named.
 */
export function findByline(head, sources) {
    const { language } = sources;
    const outlets = sources.outlets.map(fold).filter((outlet) => outlet.length > 2);
    const read = (list, not) => {
        const names = list.slice(0, 40).flatMap((text) => namesOf(text, language, not));
        return [...new Map(names.map((name) => [fold(name), name])).values()];
    };
    const inMeta = [...META, ...labelled(head)]
        .map((key) => head.meta.get(key) ?? [])
        .filter((values) => values.length <= MOST)
        .map((values) => read(values.filter((value) => !/^(?:https?:|\/)/.test(value.trim())), outlets))
        .find((names) => names.length > 0);
    const choices = [
        read(sources.linked, outlets),
        inMeta ?? [],
        ofLines(sources.lines, language, outlets),
        ofElements(head, language, outlets),
        withinLines(sources.lines, language, outlets),
    ].filter((names) => names.length > 0);
    // A slug of the editing system ("mika-aoki") stands for a name only where no other source has it.
    return choices.find((names) => !names.every((name) => SLUG.test(name))) ?? choices[0] ?? deskOf(head, sources);
}
const NOBODY = /^(?:admin|administrator|root|user|guest|anonymous|unknown|webmaster|author|editor|staff|n\/a|none|null|undefined)$/i;
/** Cards for messengers say "Written by" beside the name: the keys of those names. */
function labelled(head) {
    return ['1', '2'].flatMap((n) => /by|von|par|por|autor|author|door/i.test(head.meta.get(`twitter:label${n}`)?.[0] ?? '') ? [`twitter:data${n}`] : []);
}
/** The desk, agency or outlet that the page itself names as its author. */
function deskOf(head, { linked, desks }) {
    const inMeta = ['author', 'article:author', 'dc.creator'].flatMap((key) => head.meta.get(key) ?? []);
    const inElements = head.bylines
        .filter((place) => !isElsewhere(place))
        .slice(0, 3)
        .map((place) => textOf(place.element, LONGEST));
    for (const given of [...linked, ...desks, ...inMeta, ...inElements]) {
        const name = afterBy(given.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).replace(/(?:[\s,;:|–—-]+|,? \d.*)$/, '');
        if (name.length > 1 &&
            name.length <= 50 &&
            /\p{L}/u.test(name) &&
            !NOBODY.test(name) &&
            !/^https?:|^\/|^\d|@/.test(name))
            return [name];
    }
    return [];
}
