import type { Wording } from '../model/compare.js';
import { type Span } from '../model/span.js';
/** Stretches between quotation marks, without the marks, outermost first; a mark that never closes counts for nothing. */
export declare function quotedIn(text: string): Span[];
/**
 * The stretches of a wording that it claims verbatim: as given (marks and spaces at their ends left out, what lies
 * outside the text too), else as its own marks show; null where there are no marks and nothing is given.
 */
export declare function claimsOf({ text, quotations }: Wording): readonly Span[] | null;
