import type { Span } from './span.js';
/** Penn Treebank part-of-speech tags; `Tokens.tag` holds an index into this list. */
export declare const TAGS: readonly ['CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'LS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', '#', '$', '``', "''", '-LRB-', '-RRB-', ',', '.', ':'];
export type Tag = (typeof TAGS)[number];
/** Columns, a row a token, in text order. Clitics are tokens ("did|n't", "Oslo|'s"); quotation marks are tokens. */
export interface Tokens {
    readonly count: number;
    readonly start: Int32Array;
    readonly end: Int32Array;
    /** Index into `Layers.sentences`. */
    readonly sentence: Int32Array;
    /** Index into `TAGS`. */
    readonly tag: Uint8Array;
    /** Index into `Layers.quotations` of the innermost quotation that the token stands in (its marks included), or -1. */
    readonly quotation: Int32Array;
    /** The token's letters as printed. */
    readonly words: readonly string[];
    /** Lower-cased, with straight apostrophes. */
    readonly lower: readonly string[];
}
export interface Sentence extends Span {
    /** Half-open range of token numbers. */
    readonly firstToken: number;
    readonly endToken: number;
    /** Index into `Article.blocks`. */
    readonly block: number;
}
/** What stands in one pair of quotation marks within one block; the span takes in the marks. */
export interface Quotation extends Span {
    /** The words between the marks. */
    readonly inner: Span;
    /** False where the mark never closes: the quotation then runs to the end of its block. */
    readonly closed: boolean;
    readonly style: 'double' | 'single' | 'guillemet';
    /** Index of the quotation around this one, or -1. */
    readonly within: number;
    readonly block: number;
}
/** What text/ lays over an article. No token or sentence crosses a block; boilerplate blocks have neither. */
export interface Layers {
    readonly tokens: Tokens;
    readonly sentences: readonly Sentence[];
    readonly quotations: readonly Quotation[];
}
