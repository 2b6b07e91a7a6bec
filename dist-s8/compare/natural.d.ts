/** Porter's stem of a lower-case word (M. F. Porter, "An algorithm for suffix stripping", 1980), remembered. */
export declare function stem(word: string): string;
/** Likeness of two names, 0 to 1 (W. E. Winkler, "String Comparator Metrics", 1990). */
export declare const likeness: (a: string, b: string) => number;
