import type { Edit } from '../model/compare.js';
import type { Block } from './blocks.js';
import type { Prepared } from './prepare.js';
/** An edit with what a verdict needs to know of it. */
export interface Change extends Edit {
    /** Undeclared within one quotation of the variant: words of it stand on both sides, or the edit puts words into it. */
    readonly claimed: boolean;
    /** One word put for its opposite. */
    readonly opposed?: boolean;
    /** Of words beyond an end of the reference: a clause of their own, not part of its last. */
    readonly goesOn?: boolean;
}
/** One block as an edit, or null where both sides print the same. */
export declare function changeOf(block: Block, reference: Prepared, variant: Prepared): Change | null;
