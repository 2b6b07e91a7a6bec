import type { Outline } from './outline.js';
import type { Region } from './region.js';
/** What the page says of its article elsewhere than in its body: helps to tell the body's chunks. */
export interface Hints {
    /** JSON-LD articleBody, by `letters`. */
    readonly body: string | null;
    readonly title: string | null;
    readonly description: string | null;
}
/** Counts over boxes, each with all that stands in it. */
export interface Sums {
    readonly length: Float64Array;
    readonly links: Float64Array;
    readonly prose: Float64Array;
    readonly chunks: Float64Array;
}
/** What is counted once a page, for the features of its chunks. Arrays over boxes unless said otherwise. */
export interface Measures {
    readonly page: Outline;
    readonly hints: Hints;
    readonly region: Region;
    /** A flag a chunk. */
    readonly prose: Uint8Array;
    readonly sums: Sums;
    /** Boxes of one make have the same tag and class, and so have all boxes around them. */
    readonly make: Int32Array;
    readonly makes: {
        readonly size: Float64Array;
        readonly length: Float64Array;
        readonly links: Float64Array;
        readonly prose: Float64Array;
    };
    /** The box whose own paragraphs hold most prose. */
    readonly core: number;
    /** Steps from the core up to the first box that holds both, and from there down. */
    readonly coreUp: Int32Array;
    readonly coreDown: Int32Array;
    /** The box within or around that is of the same make as one on the way from the root to the core, or -1. */
    readonly twin: Int32Array;
    /** Of a make on that way: the box on the way. */
    readonly pathBox: ReadonlyMap<number, number>;
    readonly twins: Float64Array;
    readonly inMain: Uint8Array;
    /** Steps away from the way to the main box; levels above (negative) or within it. */
    readonly away: Int32Array;
    readonly level: Int32Array;
    /** Nearest list or table, nearest article element, or -1. */
    readonly list: Int32Array;
    readonly article: Int32Array;
    readonly headings: Uint8Array;
    /** Running sums over chunks: characters of main prose and of core prose before each. */
    readonly mainBefore: Float64Array;
    readonly coreBefore: Float64Array;
    /** Chunks since and until main prose. */
    readonly since: Int32Array;
    readonly until: Int32Array;
    readonly copies: ReadonlyMap<string, number>;
    readonly description: string;
    readonly title: string;
    readonly pageProse: number;
    readonly linkShare: number;
}
export declare function measure(page: Outline, hints: Hints, prose: Uint8Array, region: Region): Measures;
