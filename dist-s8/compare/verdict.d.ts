import type { Verdict } from '../model/compare.js';
import type { Change } from './edits.js';
import { type Sameness } from './sameness.js';
import type { Agreement } from './speakers.js';
export interface Ruling {
    readonly verdict: Verdict;
    readonly why: readonly string[];
}
/** The circumstances first: another statement, another occasion, another speaker; null where it is the same on record. */
export declare function relationOf(evidence: {
    readonly sameness: Sameness;
    readonly agree: Agreement | null;
    readonly days: number | null;
    readonly apart: number;
    /** Nothing of the variant stands in quotation marks. */
    readonly reported: boolean;
    /** Something of the reference does. */
    readonly reference: boolean;
    /** Both are too short to have a row of words in common when one is changed. */
    readonly brief: boolean;
}): Ruling | null;
export interface Circumstances {
    /** The reference is known to be whole. */
    readonly complete: boolean;
    /** Matter in common (Dice). */
    readonly shared: number;
    /** One side denies by a verb. */
    readonly implied: boolean;
    /** The reference has quotation marks. */
    readonly marked: boolean;
    /** The variant has quotation marks. */
    readonly quoting: boolean;
    /** Most of what the variant says stands in its quotation marks; the rest leads in. */
    readonly led: boolean;
}
/** The verdict on one statement in two wordings: the first row of the table that its edits meet. */
export declare function verdictOf(changes: readonly Change[], { complete, shared, implied, led, marked, quoting }: Circumstances): Ruling;
