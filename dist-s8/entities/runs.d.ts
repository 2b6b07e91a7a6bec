import type { Office } from './facts.js';
import type { Hit } from './known.js';
import { type Words } from './words.js';
/** A stretch of capitalised words that the tables do not settle: to be typed. */
export interface Candidate {
    readonly first: number;
    readonly end: number;
    /** Said by its words: "ends in Ministry". */
    readonly head: 'organisation' | 'place' | 'none' | null;
    readonly sector?: string;
    /** A title or form of address stands right before it. */
    readonly titled: boolean;
}
/** Cuts the article's capitalised stretches, around what is known, into candidates. */
export declare function findCandidates(w: Words, hitAt: ReadonlyMap<number, Hit>): Candidate[];
/** Titles that are of something. */
export declare const HAS_PORTFOLIO: RegExp;
/** A title from token `i` on, over the words that may lead it: "Deputy Energy Minister". */
export declare function titleFrom(w: Words, i: number, to: number): {
    start: number;
    end: number;
    entries: readonly Office[];
} | null;
