import type { Context } from './context.js';
import { type Features } from './features.js';
import type { Reading } from './reading.js';
/** A column's value at token `i`, or -1 outside [from, to). */
export declare const at: (column: ArrayLike<number>, i: number, from: number, to: number) => number;
/** What the word and its tag alone tell: the same wherever they stand. */
export declare function ownFeatures(f: Features, r: Reading, i: number): void;
/** How far a word is seen by its neighbours. */
export declare const REACH = 3;
/** What token `at` (-1: none) tells of the one that stands `k` before it, again by its word and tag alone. */
export declare function besideFeatures(f: Features, k: number, r: Reading, at: number): void;
/** Whether this token and its neighbours are quoted. */
export declare const quotedState: (r: Reading, i: number) => number;
/** What hangs on the token itself, as on a cue, as one number: 0 for most. */
export declare function cueSign(r: Reading, i: number): number;
/** What `sign` and the subject `s` (-1: none) tell of a word; its word and tag alone decide where it has neither. */
export declare function cueFeatures(f: Features, r: Reading, i: number, sign: number, s: number): void;
/** True where `aroundFeatures` are those of the token before. */
export declare const sameAround: (r: Reading, c: Context, i: number) => boolean;
/** The cues and marks that a token stands between. */
export declare function aroundFeatures(f: Features, r: Reading, c: Context, i: number): void;
