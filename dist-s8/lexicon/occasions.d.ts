/** Where and how things are said: words that name an occasion. Hand-made. */
export interface OccasionRow {
    readonly kind: string;
    /** Head nouns, lower case; of several words the last counts as the head. */
    readonly nouns: readonly string[];
    /** Words that lead to it; "told" stands for the verbs that take whom they speak to ("told reporters"). */
    readonly after: readonly string[];
    readonly example: string;
}
/** Verbs whose object is the audience. */
export declare const TELLING: Set<string>;
export declare const OCCASIONS: readonly OccasionRow[];
