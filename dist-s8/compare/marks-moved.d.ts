import type { Column } from './align.js';
import type { Change } from './edits.js';
import type { Prepared, Word } from './prepare.js';
/** Punctuation between words that follow each other on both sides, marks, spaces and kinds of dash aside; a hyphen is spelling. */
export declare function punctuation(reference: Prepared, variant: Prepared, left: readonly Word[], right: readonly Word[], columns: readonly Column[]): Change[];
/** Words that stand inside quotation marks on one side only. Nothing where either side's marks are unknown. */
export declare function boundaries(reference: Prepared, variant: Prepared, left: readonly Word[], right: readonly Word[], columns: readonly Column[]): Change[];
