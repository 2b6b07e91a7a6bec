import type { Article } from '../model/article.js';
import { type Layers } from '../model/text.js';
import { Facts } from './facts.js';
/** How a token is printed. */
export declare const LOWER = 0;
export declare const CAPITAL = 1;
export declare const CAPITALS = 2;
export declare const NUMBER = 3;
export declare const MARK = 4;
export declare const NNP: number;
export declare const NNPS: number;
export declare const NN: number;
export declare const NNS: number;
export declare const JJ: number;
export declare const JJS: number;
export declare const JJR: number;
export declare const CD: number;
export declare const DT: number;
export declare const PRP$: number;
export declare const POS: number;
export declare const VBN: number;
export declare const VBG: number;
export declare const VBD: number;
export declare const VBZ: number;
export declare const VBP: number;
export declare const VB: number;
export declare const MD: number;
export declare const IN: number;
export declare const RB: number;
export declare const FIRST_VERB: number;
export declare const LAST_VERB: number;
/** The tokens of one article with what the lexicon knows of each word; finders mark the tokens that they take. */
export interface Words {
    readonly article: Article;
    readonly layers: Layers;
    readonly text: string;
    readonly count: number;
    readonly start: Int32Array;
    readonly end: Int32Array;
    readonly tag: Uint8Array;
    readonly sentence: Int32Array;
    readonly shape: Uint8Array;
    readonly lower: readonly string[];
    readonly printed: readonly string[];
    readonly facts: readonly (Facts | undefined)[];
    /** 1 + the number of the named thing that holds the token, or 0. */
    readonly taken: Int32Array;
    /** Sentences (headlines) in which all words are capitalised: capitals say nothing there. */
    readonly shouting: Uint8Array;
}
/** Lays the lexicon over an article's tokens. Linear. */
export declare function wordsOf(article: Article, layers: Layers): Words;
export declare const isCapital: (w: Words, i: number) => boolean;
export declare const isVerb: (w: Words, i: number) => boolean;
/** True where token `i` exists and stands in the same sentence as `j`. */
export declare const together: (w: Words, i: number, j: number) => boolean;
/** True where nothing stands between token `i` and the next. */
export declare const glued: (w: Words, i: number) => boolean;
export declare const sliceWords: (w: Words, first: number, end: number) => string;
/** True where a preposition stands right before the word. */
export declare function precededByPreposition(w: Words, first: number): boolean;
