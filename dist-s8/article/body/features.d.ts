import type { Measures } from './measures.js';
/** Names of the features, in the order of the numbers that `features` gives. */
export declare const FEATURES: readonly string[];
/** What tells a chunk of the article from another: a number a feature, written into `out` from `offset` on. */
export declare function features(m: Measures, i: number, out: Float32Array, offset: number): void;
