import type { Prepared } from './prepare.js';
import type { Agreement } from './speakers.js';
/** Days that share a key; within `ONE_OCCASION` two dates lie in one window or in neighbours. */
export declare const WINDOW: number;
export declare const UNDATED = 1540483477;
/** Terms in common for a repeated formula. */
export declare const FORMULA: {
    covered: number;
    shared: number;
};
/** A closer look at a pair whose common words neither settle nor exclude it. @returns how sure, or null */
export declare function belongs(reference: Prepared, variant: Prepared, { covered, shared, common, agree }: {
    covered: number;
    shared: number;
    common: number;
    agree: Agreement | null;
}): number | null;
/** Windows to look in. @param undated false where nothing is kept under `UNDATED` */
export declare function windowsOf(days: readonly [number, number] | null, undated: boolean): number[];
export declare function isApart(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean;
