import { type Words } from './words.js';
/** True for a capitalised word that may belong to a name. */
export declare function isNameWord(w: Words, i: number): boolean;
/** First word of a sentence or quotation, where any word is capitalised. */
export declare function isOpening(w: Words, i: number): boolean;
export declare const isGivenName: (w: Words, i: number) => boolean;
