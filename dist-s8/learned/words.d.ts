/** What the weights know a word by, all hashes: worked out once for each spelling, then looked up. */
export interface Word {
    /** As printed. Its hash is known, so it is quicker to look up than a new slice of the text. */
    readonly spelling: string;
    readonly lower: string;
    readonly stem: string;
    readonly lowerHash: number;
    readonly stemHash: number;
    readonly suffix2: number;
    readonly suffix3: number;
    readonly prefix2: number;
    /** Letters to X/x, digits to d, runs of one kind shortened. */
    readonly shape: number;
    /** No letter or digit in it. */
    readonly mark: boolean;
    /** Number of this spelling in this process, for tables beside this one; less than `CAPACITY`. */
    readonly index: number;
}
export declare const CAPACITY: number;
/** Calls back whenever the numbers of words begin anew, so that tables beside this one can be emptied. */
export declare function whenWordsReset(callback: () => void): void;
/** Forgets all words. */
export declare function resetWords(): void;
/** The word of a spelling as printed. Remembers up to `CAPACITY` spellings, then begins anew. */
export declare function wordOf(spelling: string): Word;
/** The words of an article's spellings, looked up once for all who ask with the same list. */
export declare function wordsOf(spellings: readonly string[]): readonly Word[];
