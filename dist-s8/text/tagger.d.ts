import { type Word } from '../learned/words.js';
import { type Sentence, type Tag, type Tokens } from '../model/text.js';
/** Weights are rows of this many tags. */
export declare const STRIDE = 48;
export declare const ROWS: number;
export declare const TEMPLATES = 17;
export declare const numberOf: (tag: Tag) => number;
/** The tag that a token without letters and digits has by itself. `mark`: 1 opening quotation mark, 2 closing. */
export declare function tagOfMark(spelling: string, mark: number): number;
/** Closed classes are in the dictionary; a word that is not there has one of these. */
export declare const OPEN_TAGS: Int32Array<ArrayBuffer>;
/** Row offsets of the features of word `i`, given the two tags before it. */
export declare function features(words: readonly Word[], i: number, n: number, p1: number, p2: number, out: Int32Array): void;
/** The best of `tags` by the rows at `rows`. */
export declare function best(values: Int8Array | Float32Array, rows: Int32Array, tags: Int32Array, count: number): number;
/** Fills `into` with the tags that the dictionary allows; their number. */
export declare function unpackTags(packed: number, into: Int32Array): number;
/** Writes `tokens.tag`: a greedy averaged perceptron (Collins 2002) over hashed features, left to right. */
export declare function tagTokens(tokens: Tokens, sentences: readonly Sentence[], mark: Uint8Array): void;
