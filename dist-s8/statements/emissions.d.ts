import type { Weights } from '../learned/format.js';
import type { Context } from './context.js';
import type { Reading } from './reading.js';
/**
 * Scores of all tokens, `LABELS` each, as the weights of `labelFeatures` give them. What depends on few values is looked up,
 * not hashed and added up again: sums of whole numbers are the same in any order.
 */
export declare function emissions(weights: Weights, r: Reading, c: Context): Float64Array;
