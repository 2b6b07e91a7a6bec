import type { Outline } from './outline.js';
/**
 * Dates of the entries of a live blog: for each box the date of the entry that it stands in, or null. An entry is the largest
 * box with one time element of its own. Null where the page is no live blog: fewer than three entries, or most of the body
 * (`chosen`, a flag a chunk) outside them.
 */
export declare function entryDates({ boxes, chunks, times }: Outline, chosen: Uint8Array): (string | null)[] | null;
