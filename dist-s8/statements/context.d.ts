import type { Reading } from './reading.js';
/** What lies around each token: likely cues, marks, quotations, and the cue above it in the tree. -1 where there is none. */
export declare class Context {
    /** Nearest cueish token in the stretch. */
    readonly cueLeft: Int32Array;
    readonly cueRight: Int32Array;
    /** Nearest punctuation in the stretch; to the right the token itself counts. */
    readonly markLeft: Int32Array;
    readonly markRight: Int32Array;
    /** Distance to the nearest quotation in the passage, up to 12. */
    readonly quoteLeft: Int8Array;
    readonly quoteRight: Int8Array;
    /** Nearest cueish ancestor, the child of it above this token, and how many steps up. */
    readonly cueAbove: Int32Array;
    readonly branch: Int32Array;
    readonly steps: Int8Array;
    constructor(reading: Reading);
}
