import { createHash } from 'node:crypto';
import { OnrecordError } from '../model/errors.js';
import { span } from '../model/span.js';
import { compare } from './compare.js';
/** A side of a pair as a wording. */
function wordingOfSide({ text, quotations, speaker, date, outlet }) {
    return {
        text,
        ...(quotations && { quotations: quotations.map(([start, end]) => span(start, end)) }),
        ...(speaker && { speakers: [speaker] }),
        ...(date && { date }),
        ...(outlet && { outlet }),
    };
}
/** The verdict on a pair, as `onrecord compare --pairs` prints it. */
export function comparePair({ id, left, right }) {
    const { verdict, edits } = compare(wordingOfSide(left), wordingOfSide(right));
    return { id, verdict, edits: edits.map(({ from, to, class: cls }) => ({ from, to, class: cls })) };
}
/** Checks a parsed line of a pairs file. @throws OnrecordError `malformed`, naming what is missing */
export function asPair(value) {
    const pair = value;
    for (const side of ['left', 'right'])
        if (typeof pair?.[side]?.text !== 'string')
            throw new OnrecordError('malformed', `a pair needs ${side}.text`, {
                remedy: 'write {"id": …, "left": {"text": …}, "right": {"text": …}} on each line',
            });
    return { ...pair, id: pair.id ?? null };
}
/** The half of the pairs that nobody looks at while building: by a hash of the id, so that a pair never changes halves. */
export const isSetAside = (id) => createHash('sha256').update(String(id)).digest()[0] >= 128;
/** Accuracy and macro F1 (over the verdicts that the gold has) of pairs with a known verdict. */
export function scorePairs(pairs) {
    const given = pairs.map((pair) => comparePair(pair).verdict);
    const f1 = [...new Set(pairs.map(({ verdict }) => verdict))].map((verdict) => {
        const expected = pairs.filter((pair) => pair.verdict === verdict).length;
        const found = given.filter((v) => v === verdict).length;
        const right = pairs.filter((pair, i) => pair.verdict === verdict && given[i] === verdict).length;
        return (2 * right) / (expected + found);
    });
    const errors = pairs.flatMap(({ id, verdict }, i) => given[i] === verdict ? [] : [{ id, expected: verdict, given: given[i] }]);
    return {
        pairs: pairs.length,
        accuracy: 1 - errors.length / pairs.length,
        macroF1: f1.reduce((sum, f) => sum + f, 0) / f1.length,
        errors,
    };
}
