import type { Column } from './align.js';
import type { Word } from './prepare.js';
import type { Tie } from './ties.js';
/** A stretch of an alignment that is one edit: one column of two words, or a run of gaps. */
export interface Block {
    readonly left: readonly Word[];
    readonly right: readonly Word[];
    /** Of words in one column, the most telling; null for gaps alone. */
    readonly tie: Tie | null;
    /** Words of `left` and of `right` without a partner. */
    readonly gone: readonly Word[];
    readonly put: readonly Word[];
    /** The words of the variant before and after. */
    readonly before: Word | null;
    readonly after: Word | null;
    /** The words of the reference before and after. */
    readonly previous: Word | null;
    readonly next: Word | null;
}
/**
 * An alignment in blocks. Gaps that touch are one; so are columns that show one printed word: "wasn't" beside "was",
 * "U.N." beside "United Nations".
 */
export declare function blocksOf(left: readonly Word[], right: readonly Word[], columns: readonly Column[]): Block[];
