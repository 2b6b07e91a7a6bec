import type { Column } from './align.js';
import { type Change } from './edits.js';
import type { Prepared, Word } from './prepare.js';
/** All edits between two aligned wordings, in text order. */
export declare function editsOf(reference: Prepared, variant: Prepared, left: readonly Word[], right: readonly Word[], columns: readonly Column[]): Change[];
