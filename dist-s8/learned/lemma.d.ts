/**
 * A crude lemma of a lower-cased word: endings off, doubled consonants single, final "e" off, so that the forms of one
 * verb meet ("urges", "urged", "urging" -> "urg"). A key for weights, not a word for print.
 */
export declare function stemOf(lower: string): string;
