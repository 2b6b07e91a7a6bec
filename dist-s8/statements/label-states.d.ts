import type { Context } from './context.js';
import { type Features } from './features.js';
import type { Reading } from './reading.js';
/** Features that follow from a few small values, packed into one number, so that their sum can be looked up by it. */
export interface State {
    /** The number; never negative. */
    readonly of: (r: Reading, c: Context, i: number) => number;
    readonly features: (f: Features, packed: number) => void;
}
export declare const STATES: readonly State[];
