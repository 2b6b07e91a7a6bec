import type { Reading } from './reading.js';
/** Ways through the tree from one token (a cue's head) to others, as hashes of their relations. */
export declare class Paths {
    #private;
    readonly reading: Reading;
    /** Of the way asked for last: its hash (-1 where it is too long) and its length (9 where it is too long). */
    hash: number;
    length: number;
    constructor(reading: Reading, from: number);
    to(x: number): void;
}
