import type { Prepared } from './prepare.js';
/** Printed within so many days of each other is one occasion. */
export declare const ONE_OCCASION = 3;
/** First and last day (days since 1970) on which a thing may have been said. */
type Days = readonly [first: number, last: number];
/**
 * When a wording was said: as its attribution tells ("said in March 2022", "said on Monday", "two months ago"), else the
 * date that came with it; null where neither is known.
 */
export declare function saidOn({ wording, frame }: Prepared): Days | null;
/** Days between two occasions, 0 where they touch; null where either is unknown. */
export declare function daysApart(a: Prepared, b: Prepared): number | null;
export {};
