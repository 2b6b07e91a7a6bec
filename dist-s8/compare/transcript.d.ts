import { type Span } from '../model/span.js';
/** What one speaker says without a break in a transcript. */
export interface Turn extends Span {
    readonly speaker: string;
}
/** The turns of a transcript in `SPEAKER: words` form, in order; none where no line begins with a label. Linear. */
export declare function turnsIn(text: string): Turn[];
/** The sentences around a stretch of a text, within `bounds`: from the end of the one before to the end of its last. */
export declare function sentencesAround(text: string, { start, end }: Span, bounds: Span): Span;
