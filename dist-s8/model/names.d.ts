/** A name as people type it: lower case, no accents, no dots, other punctuation as one space ("U.S." is "us"). */
export declare function fold(name: string): string;
/**
 * The candidate that a mistyped word most likely meant, by edit distance of folded forms; null where none is near (more
 * than a third of the letters differ). The first of equals.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | null;
/** A word out of a closed list, whatever its case. Throws OnrecordError `usage` that suggests the nearest. */
export declare function expectOneOf<T extends string>(what: string, word: string, allowed: readonly T[]): T;
