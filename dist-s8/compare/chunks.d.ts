import type { Span } from '../model/span.js';
/** A run of characters that stands for itself: a word, a number, a currency or percent sign, a bracket, an ellipsis. */
export interface Chunk extends Span {
    readonly kind: 'word' | 'number' | 'sign' | 'open' | 'close' | 'ellipsis';
    /** Lower-cased, apostrophes straight, accents off. */
    readonly key: string;
}
/** "Zelenskyy’s" -> "zelenskyy's", "Erdoğan" -> "erdogan". */
export declare function keyOf(surface: string): string;
/** A text cut into chunks, in order; spaces and other punctuation lie between them. Linear in the text. */
export declare function chunksOf(text: string): Chunk[];
