import { hashOf } from './hash.js';
import { stemOf } from './lemma.js';
export const CAPACITY = 1 << 17;
const known = new Map();
let laid = new WeakMap();
const onReset = [];
/** Calls back whenever the numbers of words begin anew, so that tables beside this one can be emptied. */
export function whenWordsReset(callback) {
    onReset.push(callback);
}
/** Forgets all words. */
export function resetWords() {
    known.clear();
    laid = new WeakMap();
    for (const callback of onReset)
        callback();
}
/** The word of a spelling as printed. Remembers up to `CAPACITY` spellings, then begins anew. */
export function wordOf(spelling) {
    const found = known.get(spelling);
    if (found !== undefined)
        return found;
    if (known.size >= CAPACITY)
        resetWords();
    // A copy, not a slice: a slice would keep the whole article alive.
    const own = Buffer.from(spelling, 'utf16le').toString('utf16le');
    const word = look(own, known.size);
    known.set(own, word);
    return word;
}
/** The words of an article's spellings, looked up once for all who ask with the same list. */
export function wordsOf(spellings) {
    let words = laid.get(spellings);
    if (words === undefined) {
        words = spellings.map(wordOf);
        laid.set(spellings, words);
    }
    return words;
}
function look(spelling, index) {
    const lower = spelling.toLowerCase().replaceAll('’', "'");
    const key = /^\d[\d,.]*$/.test(lower) ? '0' : lower;
    const stem = stemOf(lower);
    return {
        spelling,
        lower,
        stem,
        index,
        lowerHash: hashOf(key),
        stemHash: hashOf(stem, 17),
        suffix2: hashOf(lower.slice(-2), 2),
        suffix3: hashOf(lower.slice(-3), 3),
        prefix2: hashOf(lower.slice(0, 2), 5),
        shape: hashOf(shapeOf(spelling), 7),
        mark: !/[\p{L}\p{N}]/u.test(spelling),
    };
}
const shapeOf = (spelling) => spelling
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .slice(0, 7);
