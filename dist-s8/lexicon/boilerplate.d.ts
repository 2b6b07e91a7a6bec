/**
 * Lines that stand on a page but are none of the article. Each pattern is tried on one whole line (trimmed, one space
 * between words, straight quotes) of at most `longest` characters; `not` are lines that must stay.
 */
export interface BoilerplateRow {
    /** Reason printed with the block. */
    readonly why: string;
    readonly pattern: RegExp;
    /** Longest line that the pattern is tried on, in characters; 120 unless said. */
    readonly longest?: number;
    readonly example: string;
    readonly not?: string;
}
export declare const BOILERPLATE: readonly BoilerplateRow[];
