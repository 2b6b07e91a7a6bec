import type { Context } from './context.js';
import { type Features } from './features.js';
import type { Reading } from './reading.js';
/** Labels of the chain: outside, then first and further tokens of source, cue and content. */
export declare const LABELS = 7;
export declare const SOURCE = 1;
export declare const CUE = 3;
export declare const CONTENT = 5;
export declare const CHAIN_BITS = 17;
export declare const CHAIN_STRIDE = 8;
/** Features of token `i` for its label: words, tags, quotation state, priors, cues near and above it. */
export declare function labelFeatures(f: Features, r: Reading, c: Context, i: number): void;
/** All that is new with every token. */
export declare function otherFeatures(f: Features, r: Reading, c: Context, i: number): void;
