import type { Outline } from './outline.js';
/** Letters and digits alone, lower case: what comparisons of page texts go by. */
export declare const letters: (text: string) => string;
/**
 * Which chunks are the article, from how likely each is: lists stay whole, a heading goes with what follows it, posts
 * embedded in the text stay, repetitions go (a paragraph twice, the whole text again for machines, a pulled quote).
 * Writes 0 or 1 for each chunk.
 */
export declare function settle(page: Outline, candidates: Uint8Array, likely: Float32Array): Uint8Array;
