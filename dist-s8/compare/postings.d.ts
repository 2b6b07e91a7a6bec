import type { Tally } from './tally.js';
/** A multimap from 32-bit keys to small integers in typed arrays: 8 bytes a posting and 9 a slot, no objects. */
export declare class Postings {
    #private;
    /** @param limit (255 at most) postings of one key beyond which it tells nothing and takes no more */
    constructor(limit: number);
    add(key: number, value: number): void;
    /** Scores each value under a key, the higher the fewer there are; none where the key is over the limit. */
    tally(key: number, scores: Tally): void;
}
