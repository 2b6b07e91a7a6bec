import type { Layers } from '../../model/text.js';
/** What stands between two pieces. */
export declare const GAP: {
    readonly NONE: 0;
    readonly HYPHEN: 1;
    readonly SPACE: 2;
    readonly MARK: 3;
    readonly COMMA: 4;
    readonly BREAK: 5;
};
/**
 * A sentence as runs of letters and runs of digits, so that "F-16", "F16" and "F 16", or "car-bomb" and "car bomb", read alike
 * however the tokens were cut. `lower` is folded to lower case without diacritics.
 */
export interface Pieces {
    count: number;
    readonly start: number[];
    readonly end: number[];
    readonly lower: string[];
    /** Of GAP: what stands before the piece. */
    readonly gap: number[];
    /** The token that the piece lies in. */
    readonly token: number[];
}
export declare const newPieces: () => Pieces;
/** Lower case without diacritics; Turkish dotless i as i. */
export declare const fold: (words: string) => string;
/** Fills `out` with the pieces of the tokens [first, end). */
export declare function cutPieces(text: string, { tokens }: Layers, first: number, end: number, out: Pieces): void;
/** The first piece of a form. */
export declare function firstPiece(form: string): string;
/** A form of a table, cut in the same way. */
export declare function cutForm(form: string): Pieces;
/** True where the printed piece begins with (`whole`: is) capitals. */
export declare function isCapital(text: string, start: number, end: number, whole?: boolean): boolean;
