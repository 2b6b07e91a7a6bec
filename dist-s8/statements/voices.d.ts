import type { Labelling } from './labelling.js';
import type { CueSpan } from './sources.js';
export interface Voice {
    readonly cue: CueSpan | null;
    readonly source: readonly [number, number] | null;
    readonly rule: string;
    /** Words outside the quotation that it cannot do without. */
    readonly subject?: readonly [number, number];
}
/**
 * Who speaks in a quotation that has a paragraph to itself: the one whom the paragraph before introduces with a colon
 * ("Aoki responded:"). Null where that paragraph ends otherwise.
 */
export declare function introducedBefore(l: Labelling, opening: number): Voice | null;
/**
 * The clause behind a quotation that ends with a comma: “…,” ironised the envoy; “…,” a trader joked. Any finite verb will do, for
 * what stands there is always a verb of speech. `end` is where the quotation's words end.
 */
export declare function followedBy(l: Labelling, end: number): Voice | null;
/** The verb of speech, and who speaks, that lead up to a quotation amid a sentence, with a comma or colon or at once. */
export declare function ledBy(l: Labelling, opening: number, covered: Uint8Array): Voice | null;
