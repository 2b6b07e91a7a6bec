import type { Attachable } from './attach.js';
export interface Chunks {
    /** A token's chunk, or -1; counted from the sentence's first token. */
    readonly of: Int32Array;
    readonly ends: number[];
    readonly heads: number[];
}
/** Noun phrases of a sentence from tags; hangs their modifiers on their heads. */
export declare function chunkNouns(reading: Attachable, from: number, to: number): Chunks;
