import { type Span } from '../model/span.js';
import type { StatementKind } from '../model/statement.js';
import type { Layers } from '../model/text.js';
/** [from, to) pairs of tokens as spans, each with the quotation marks that open before it and close behind it. */
export declare function pieceSpans(layers: Layers, pieces: readonly number[]): Span[];
/**
 * Pieces that begin or end amid a quotation take it in whole: nobody quotes half of it. A piece stays as it is where it would run
 * over another piece or over one of the `others` (cue, source).
 */
export declare function wholeQuotations(layers: Layers, pieces: readonly Span[], others: readonly Span[]): Span[];
/** Stretches of spans that lie inside quotation marks, without the marks; the outermost marks count. */
export declare function quotationsIn({ quotations }: Layers, spans: readonly Span[]): Span[];
/** direct: all letters and digits stand in quotation marks; mixed: some; indirect: none. */
export declare function kindOf(text: string, content: readonly Span[], quotations: readonly Span[]): StatementKind;
