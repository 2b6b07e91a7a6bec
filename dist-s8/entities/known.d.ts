import { type Branch, type Known } from './facts.js';
import type { Lexicon } from './lexicon.js';
import { type Words } from './words.js';
/** A name of the tables in the text. A part of a token ("Iraqi" in "Iraqi-made") has its own start and stop. */
export interface Hit {
    readonly first: number;
    readonly end: number;
    readonly start: number;
    readonly stop: number;
    readonly known: Known;
}
/** The longest entry from token `i` on, with the number of the token after it. */
export declare function longest<T>(w: Words, i: number, branch: Branch<T> | undefined): {
    end: number;
    entries: T[];
} | null;
/** All names of the tables, in text order, without overlaps; the longest wins. */
export declare function findKnown(w: Words, lexicon: Lexicon): Hit[];
