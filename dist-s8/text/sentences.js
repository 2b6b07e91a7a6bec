import { ABBREVIATIONS, SENTENCE_OPENERS } from '../lexicon/abbreviations.js';
const TITLES = new Set(ABBREVIATIONS.filter((a) => a.kind !== 'word').map((a) => `${a.form}.`));
const OPENERS = new Set(SENTENCE_OPENERS);
/** Longer runs without a full stop are lists or noise; cutting them keeps every later stage linear. */
export const LONGEST = 400;
/** Calls back with the token ranges of the sentences in tokens [first, end) of one block. Linear. */
export function splitSentences(text, columns, first, end, emit) {
    let from = first;
    for (let i = first; i < end; i++) {
        let last = i;
        if (i + 1 < end && !endsAt(columns, i, end)) {
            if (i - from + 1 < LONGEST && !crossesLine(text, columns, i))
                continue;
        }
        else {
            while (last + 1 < end && isClosing(columns, last + 1))
                last++;
        }
        emit(from, last + 1);
        from = last + 1;
        i = last;
    }
    if (from < end)
        emit(from, end);
}
function isClosing({ words, mark }, i) {
    const word = words[i];
    return mark[i] === 2 || word === ')' || word === ']';
}
function crossesLine(text, { start, end }, i) {
    for (let k = end[i]; k < start[i + 1]; k++)
        if (text.charCodeAt(k) === 10)
            return true;
    return false;
}
/** True where token `i` ends a sentence, closing marks aside. */
function endsAt(columns, i, end) {
    const { words, lower, mark } = columns;
    const word = words[i];
    const c = word.charCodeAt(word.length - 1);
    const stop = c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026;
    if (!stop)
        return false;
    let next = i + 1;
    while (next < end && isClosing(columns, next))
        next++;
    if (next >= end)
        return true;
    let opens = next;
    while (opens < end && (mark[opens] === 1 || words[opens] === '(' || words[opens] === '['))
        opens++;
    const after = words[Math.min(opens, end - 1)];
    const startsHigh = opens > next || !/^\p{Ll}/u.test(after);
    if (/^(?:[,;:]|--?|[–—]|[.?!…]+)$/.test(after) && opens === next)
        return false;
    if (!startsHigh)
        return false;
    if (word.length === 1)
        return next === i + 1 || opens > next || /^[\p{Lu}\p{N}@#]/u.test(after);
    if (c === 0x2026 || word.startsWith('..'))
        return /^\p{Lu}/u.test(after);
    if (TITLES.has(lower[i]))
        return false;
    if (word.length === 2 && !OPENERS.has(lower[opens] ?? ''))
        return false;
    return opens > next || OPENERS.has(lower[opens] ?? '');
}
