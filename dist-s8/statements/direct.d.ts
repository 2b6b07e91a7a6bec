import type { Proposal } from './rank.js';
import type { Reading } from './reading.js';
/**
 * Exact rules over the marks, after ranking. A quotation taken as a further piece must open a sentence or follow cue or
 * source: else it belongs to another clause. What leads up to a quotation with a colon or dash is not part of it.
 */
export declare function tidyQuotations<P extends Proposal>(r: Reading, proposal: P): P;
/** Aoki: “…”: the name that a sentence opens with and that a colon joins to the quotation at token `open`; null for none. */
export declare function labelBefore(r: Reading, open: number): readonly [number, number] | null;
/** True where only marks stand before token i in its sentence. */
export declare function opensSentence(r: Reading, i: number): boolean;
/**
 * True where a quotation that opens at token `open` can go on the words of this cue and source: no verb stands between,
 * and it opens a sentence or follows within a few words.
 */
export declare function goesOn(r: Reading, open: number, cue: Proposal['cue'], source: Proposal['source']): boolean;
/**
 * “…,” she said at length in Oslo, “and …”: a comma at the end of one quotation and before the next, which goes on with
 * a small letter in the same sentence. False where a verb of its own leads up to the second.
 */
export declare function resumes(r: Reading, end: number, next: number): boolean;
