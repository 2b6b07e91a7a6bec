/** Receives each token's bounds, in text order. */
export type Emit = (start: number, end: number) => void;
/**
 * Cuts [from, to) into tokens, without the white space: words (with inner hyphens, points and apostrophes), numbers,
 * clitics ("did|n't", "Oslo|'s"), dashes and dots in runs, every other mark by itself. `isMark(i)` gives the length of
 * the quotation mark at i (0 for none): it is a token of its own. Linear.
 */
export declare function tokenise(text: string, from: number, to: number, isMark: (i: number) => number, emit: Emit): void;
