import type { Proposal } from './rank.js';
import type { Reading } from './reading.js';
/** An attribution while it grows: quotations may join it. */
export interface Growing {
    proposal: Proposal;
    pieces: number[];
    rule: string;
}
/** A quotation that no attribution covers, in token numbers without its marks. */
export interface Orphan {
    readonly from: number;
    readonly to: number;
    readonly words: number;
    /** Too short, or without a verb: it can go on another quotation, but not stand alone. */
    readonly slight: boolean;
}
/**
 * The attribution that a quotation goes on: the one whose quotation stands before it in the sentence or paragraph, or,
 * where it has its paragraph to itself, in the paragraph above. `order` is by end, `cursor` the first that ends behind it.
 */
export declare function hostOf(r: Reading, order: readonly Growing[], cursor: number, orphan: Orphan): Growing | null;
/** 'The long way back' or “HARD TIMES” as a paragraph: single marks amid double ones, or capitals, make a heading. */
export declare function isHeading(r: Reading, orphan: Orphan): boolean;
