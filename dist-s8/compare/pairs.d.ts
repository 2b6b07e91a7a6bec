import type { Edit, Verdict } from '../model/compare.js';
/** One line of a pairs file: two wordings, the left one the reference; all but `text` optional. */
export interface Pair {
    readonly id: string | number | null;
    readonly left: PairSide;
    readonly right: PairSide;
}
export interface PairSide {
    readonly text: string;
    readonly quotations?: readonly (readonly [start: number, end: number])[];
    readonly speaker?: string | null;
    readonly date?: string | null;
    readonly outlet?: string | null;
}
export interface PairVerdict {
    readonly id: string | number | null;
    readonly verdict: Verdict;
    readonly edits: readonly Pick<Edit, 'from' | 'to' | 'class'>[];
}
/** The verdict on a pair, as `onrecord compare --pairs` prints it. */
export declare function comparePair({ id, left, right }: Pair): PairVerdict;
/** Checks a parsed line of a pairs file. @throws OnrecordError `malformed`, naming what is missing */
export declare function asPair(value: unknown): Pair;
/** The half of the pairs that nobody looks at while building: by a hash of the id, so that a pair never changes halves. */
export declare const isSetAside: (id: Pair['id']) => boolean;
export interface PairScore {
    readonly pairs: number;
    readonly accuracy: number;
    readonly macroF1: number;
    readonly errors: readonly {
        readonly id: Pair['id'];
        readonly expected: Verdict;
        readonly given: Verdict;
    }[];
}
/** Accuracy and macro F1 (over the verdicts that the gold has) of pairs with a known verdict. */
export declare function scorePairs(pairs: readonly (Pair & {
    readonly verdict: Verdict;
})[]): PairScore;
