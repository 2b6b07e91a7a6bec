import type { SystemGroup } from './row.js';
/** Ballistic, cruise and tactical missiles. From common public knowledge: makers' and ministries' designations, NATO reporting names. */
export declare const MISSILES: readonly SystemGroup[];
