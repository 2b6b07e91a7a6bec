import type { Prepared } from './prepare.js';
/** What a wording is about, as numbers: enough to find and to weigh its like without its text. */
export interface Signature {
    /** Content words in text order: 28 bits of a hash of the stem, and its weight in fourths in the lowest bits. */
    readonly terms: readonly number[];
}
export declare const mix: (a: number, b: number) => number;
/** The terms of a prepared wording: grammar left out, numbers and names kept. */
export declare function termsOf({ words }: Prepared): readonly number[];
/** Common matter of two lists of terms, as `sameness` counts it, by words alone; `held` is the share of the second that the first has. Linear in the shorter lists that occur. */
export declare function overlapOf(a: readonly number[], b: readonly number[]): {
    covered: number;
    shared: number;
    common: number;
    held: number;
};
/** Shingles of two neighbouring terms; of a long statement those with an even hash, which a short one of its words has too. */
export declare function shinglesOf(terms: readonly number[], all: boolean): number[];
/** Terms that may tell a statement by themselves: names and words that are no formula. */
export declare function tellingOf(terms: readonly number[]): number[];
/** How often terms were met, roughly: two that fall on one counter look more common than they are. */
export declare class Rarity {
    #private;
    meet(terms: readonly number[]): void;
    /** The rarest of some terms. */
    rarest(terms: readonly number[], count: number): number[];
}
/** `count` smallest of the shingles under as many hash functions (A. Broder, "On the resemblance of documents", 1997). */
export declare function minHashes(terms: readonly number[], count: number): number[];
