import { BYLINES, DESK_WORDS, ROLE_WORDS } from '../../lexicon/bylines.js';
import { MONTHS } from '../../lexicon/months.js';
import { fold } from './title.js';
const DESK = new Set(DESK_WORDS);
const ROLE = new Set(ROLE_WORDS);
const BY = BYLINES.flatMap((row) => row.by).sort((a, b) => b.length - a.length);
const AND = new Map(BYLINES.map((row) => [row.language, row.and]));
export const MOST = 12;
/** The words before a name taken off: "Written by Mika Aoki" -> "Mika Aoki". */
export function afterBy(text) {
    let rest = text.trim().replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ');
    for (let again = true; again;) {
        again = false;
        const lower = rest.toLowerCase();
        for (const by of BY) {
            if (!lower.startsWith(by) || !/^[\s:–—|-]/.test(rest.slice(by.length, by.length + 1)))
                continue;
            rest = rest.slice(by.length).replace(/^[\s:–—|-]+/, '');
            again = true;
            break;
        }
    }
    return rest;
}
/** Where a name ends: before a role, a date, a number, an address. */
function trimName(text) {
    const words = text
        .replace(/\(.*?\)|@\w+|\S+@\S+|https?:\S+|[|•·].*$|\s[–—-]\s.*$/g, ' ')
        .replace(/^[\s.,:;*-]+|[\s,:;*-]+$/g, '')
        .split(/\s+/);
    const kept = [];
    for (const [i, word] of words.entries()) {
        if (i > 0 && (ROLE.has(word.toLowerCase()) || /^\d/.test(word)))
            break;
        kept.push(word);
    }
    // "Fjord staff reporter": what a role leaves of one word is a desk.
    if (kept.length === 1 &&
        words.length > 1 &&
        ROLE.has(words[1].toLowerCase()) &&
        words.some((word) => DESK.has(word.toLowerCase())))
        return '';
    return kept
        .join(' ')
        .replace(WEEKDAY, '')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
}
const MONTH = new Set(MONTHS.flatMap((row) => row.months.flat()).filter((name) => name.length > 3));
const WEEKDAY = /\s(?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?$/;
/** Words that stand where a name should and are none. */
const NO_NAME = new Set([
    ...BY,
    'posted',
    'published',
    'publiziert',
    'veröffentlicht',
    'eingestellt',
    'name',
    'by',
    'me',
    'zeige',
    'powered',
    'weitere',
]);
export const SLUG = /^[a-z]+(?:[._-][a-z]+)+$/;
/** True for what may be a person's name or pen name, not a desk, an agency or the outlet itself. */
export function isPerson(name, outlets) {
    if (name.length < 2 ||
        name.length > 60 ||
        !/\p{L}/u.test(name) ||
        /^https?:|\.(?:com|de|org|net|at|ch)$|[<>{}=?!]/i.test(name))
        return false;
    const words = name.toLowerCase().split(/[\s/]+/);
    if (/^\d/.test(name) || NO_NAME.has(name.toLowerCase()))
        return false;
    if (words.some((word) => MONTH.has(word)) && (words.length === 1 || /\d/.test(name)))
        return false;
    if (words.length > 6 || words.some((word) => DESK.has(word.replace(/[.,]$/, ''))))
        return false;
    const own = fold(name);
    return !outlets.some((outlet) => own === outlet || (outlet.length > 5 && own.includes(outlet)));
}
const separators = new Map();
/** What stands between two names in a language. */
function separator(language) {
    const key = language?.slice(0, 2).toLowerCase() ?? '';
    let pattern = separators.get(key);
    if (pattern === undefined) {
        const and = [...new Set([...(AND.get(key) ?? []), 'and', '&', '\\+'])].join('|');
        separators.set(key, (pattern = new RegExp(`\\s*[,;/|]\\s*|\\s+(?:${and})\\s+`, 'iu')));
    }
    return pattern;
}
/** A printed byline -> names: "By Mika Aoki and Ola Berg, Reuters" -> ["Mika Aoki", "Ola Berg"]. */
export function namesOf(byline, language, outlets) {
    const parts = afterBy(byline.replace(/<[^>]*>|https?:\S+/g, ' ').replace(/\s+/g, ' '))
        .split(separator(language))
        .map((part) => trimName(afterBy(part)));
    const names = [];
    for (const part of parts) {
        if (!isPerson(part, outlets))
            continue;
        // After a full name a single word is a place or a desk.
        if (names.length > 0 && !/\s/.test(part) && /\s/.test(names[0]))
            continue;
        if (!names.some((name) => fold(name) === fold(part)))
            names.push(part);
    }
    return names.slice(0, MOST);
}
