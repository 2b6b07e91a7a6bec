import { Chain } from './chain.js';
import { Labelling } from './labelling.js';
import type { Reading } from './reading.js';
/** Transitions are stored as millionths. */
export declare const MOVE_SCALE = 1000000;
/** Labels an article with the learned chain, a passage at a time. */
export declare function label(reading: Reading): Labelling;
/** Labels from the scores of all tokens, `LABELS` each; the scores are overwritten. */
export declare function labelFrom(reading: Reading, chain: Chain, scores: Float64Array): Labelling;
