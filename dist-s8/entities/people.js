import { FAMILY_FIRST } from '../lexicon/names.js';
/** The words of a person's name without nickname and white space runs. */
export const nameParts = (name) => name.replace(/\s*(?:["“'‘]|``)[^"”'’]+(?:["”'’]|'')\s+/u, ' ').split(/\s+/);
/** The words by which a person may be called alone: last word, first too where the family name leads; without Jr. */
export function surnames(parts) {
    const all = parts.map((p) => p.toLowerCase());
    const kept = all.filter((p) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(p));
    const bare = kept.length > 0 ? kept : all;
    const last = bare.at(-1);
    const family = bare[0];
    const tail = bare.length > 2 && /^(?:al|el|bin|ben|van|von|de|der|den|di|da|del)$/.test(bare.at(-2))
        ? [`${bare.at(-2)} ${last}`]
        : [];
    const hyphen = last.startsWith('al-') || last.startsWith('el-') ? [last.slice(3)] : [];
    return [last, ...tail, ...hyphen, ...(FAMILY_FIRST.has(family) ? [family] : [])];
}
/** One key for spellings of a name: "Lee Jong-sub", "Lee Jong-Sup"; "Mohammed", "Mohamed". */
export function spellingKey(parts) {
    const letters = parts
        .join('')
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '');
    return letters
        .replace(/ph/g, 'f')
        .replace(/[bp]/g, 'p')
        .replace(/[dt]/g, 't')
        .replace(/[gkq]/g, 'k')
        .replace(/oo|ou/g, 'u')
        .replace(/[iyj]/g, 'i')
        .replace(/(.)\1+/g, '$1');
}
