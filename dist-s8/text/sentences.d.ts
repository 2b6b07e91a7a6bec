/** Longer runs without a full stop are lists or noise; cutting them keeps every later stage linear. */
export declare const LONGEST = 400;
export interface Columns {
    readonly start: ArrayLike<number>;
    readonly end: ArrayLike<number>;
    readonly words: readonly string[];
    readonly lower: readonly string[];
    /** 1 opening quotation mark, 2 closing, 0 any other token. */
    readonly mark: ArrayLike<number>;
}
/** Calls back with the token ranges of the sentences in tokens [first, end) of one block. Linear. */
export declare function splitSentences(text: string, columns: Columns, first: number, end: number, emit: (first: number, end: number) => void): void;
