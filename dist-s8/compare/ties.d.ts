import { type Kin } from './kin.js';
import type { Unit } from './units.js';
/** How a unit of the reference stands to the unit of the variant that it is aligned with. */
export type Tie = 'same' | 'spelling' | Kin | 'number' | 'date' | 'entity' | 'modal' | 'negation' | 'grammar' | 'other';
/** What ties two units, or null where they may not stand in one column. */
export declare function tieOf(a: Unit, b: Unit): Tie | null;
