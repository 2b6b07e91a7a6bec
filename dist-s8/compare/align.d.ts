import { type Tie } from './ties.js';
import type { Unit } from './units.js';
/** A column of an alignment: numbers of units, -1 for a gap. */
export interface Column {
    readonly left: number;
    readonly right: number;
    readonly tie: Tie | null;
}
/**
 * The cheapest alignment of two lists of units. Time is the product of the lengths that differ, up to `CELLS`; longer
 * lists are cut at their common words first (E. Myers, "An O(ND) difference algorithm", 1986).
 */
export declare function align(left: readonly Unit[], right: readonly Unit[]): Column[];
