import type { Span } from '../model/span.js';
import { type Chunk } from './chunks.js';
/** A chunk, or a piece of one, under the key that its spellings share. */
export interface Token extends Span {
    readonly key: string;
    readonly declared: boolean;
    readonly kind: Chunk['kind'];
}
/** A text in tokens, in order; what stands in square brackets is marked, the brackets are left out. */
export declare function tokensOf(text: string): Token[];
