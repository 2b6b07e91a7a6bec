/** Classes of Penn tags as bits, so that hot loops test numbers. */
export declare const NOUN = 1;
export declare const VERB = 2;
export declare const MODAL = 4;
/** May stand in a noun phrase before its head. */
export declare const MODIFIER = 8;
export declare const FINITE = 16;
export declare const ADVERB = 32;
export declare const PRONOUN = 64;
/** Can be the head of a source. */
export declare const NOMINAL = 128;
export declare const ADJECTIVE = 256;
export declare const DETERMINER = 512;
export declare const NUMBER = 1024;
export declare const PREPOSITION = 2048;
/** Comma, colon, bracket: ends a candidate. */
export declare const BREAK = 4096;
export declare const CONJUNCTION = 8192;
export declare const WH = 16384;
export declare const QUOTE = 32768;
export declare const CLASS: Int32Array<ArrayBuffer>;
export declare const T: {
    readonly PRP: number;
    readonly EX: number;
    readonly WP: number;
    readonly WDT: number;
    readonly DT: number;
    readonly POS: number;
    readonly VBG: number;
    readonly VBN: number;
    readonly VB: number;
    readonly CC: number;
    readonly TO: number;
    readonly RB: number;
    readonly RP: number;
    readonly IN: number;
    readonly MD: number;
    readonly COMMA: number;
    readonly COLON: number;
    readonly STOP: number;
    readonly OPEN: number;
};
/** How a word hangs on its head: Stanford dependencies, as far as shallow rules can tell them. */
export declare const RELATIONS: readonly ['root', 'dep', 'punct', 'compound', 'det', 'amod', 'nummod', 'poss', 'case', 'mark', 'aux', 'auxpass', 'neg', 'advmod', 'nsubj', 'nsubjpass', 'dobj', 'nmod', 'conj', 'cc', 'appos', 'xcomp', 'ccomp', 'advcl', 'acl', 'relcl', 'parataxis'];
export declare const R: Readonly<Record<(typeof RELATIONS)[number], number>>;
export declare const IS_SUBJECT: Uint8Array<ArrayBuffer>;
/** Words before a noun that belong to it. */
export declare const IS_PREMODIFIER: Uint8Array<ArrayBuffer>;
export declare const IS_ARGUMENT: Uint8Array<ArrayBuffer>;
/** Function words that a candidate does not begin with. */
export declare const IS_FUNCTION: Uint8Array<ArrayBuffer>;
