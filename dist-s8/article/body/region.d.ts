import type { Outline } from './outline.js';
/** Which chunks read as prose of their own, not as a list of links. */
export declare function proseOf({ chunks }: Outline): Uint8Array;
export interface Region {
    /** Index of the smallest box with most of the page's prose. */
    readonly main: number;
    /** A flag a chunk: may be of the article. */
    readonly candidates: Uint8Array;
    /** Index of the headline's chunk, -1 where there is none. */
    readonly headline: number;
}
/** Where the article is: the smallest box with most of the page's prose, without the parts that are none of it. */
export declare function findRegion(page: Outline, prose: Uint8Array, headline: number): Region;
/** The headline's chunk: the h1 or heading equal to the title, nearest above most of the page's prose. */
export declare function findHeadline({ boxes, chunks }: Outline, title: string | null): number;
