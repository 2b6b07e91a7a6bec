import type { SystemGroup } from './weapons/row.js';
export type { SystemGroup, SystemRow } from './weapons/row.js';
/** Named weapon systems, by class. To add one, add its row: its example is its test. */
export declare const SYSTEMS: readonly SystemGroup[];
export { DESIGNATORS, type DesignatorFamily, SHIP_PREFIXES } from './weapons/designators.js';
export { CIVIL, CUES, FALSE_KINDS, FALSE_NAMES, type FalseFriend } from './weapons/false-friends.js';
export { GENERICS, type GenericRow, MODIFIERS, REFINEMENTS, TAILS } from './weapons/generics.js';
