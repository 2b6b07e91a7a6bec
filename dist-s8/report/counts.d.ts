import type { CountTable } from '../model/digest.js';
/** Byte order: the same on every machine and in every locale. */
export declare const byCode: (a: string, b: string) => number;
/**
 * Counts [row, column] pairs; the largest dozen of each, by their sums and then by name.
 * @param columnOrder sorts the columns instead (days)
 */
export declare function countTable(pairs: readonly (readonly [row: string, column: string])[], columnOrder?: (a: string, b: string) => number): CountTable;
