import type { Cluster } from '../model/compare.js';
import { type Digest, type DigestOrder } from '../model/digest.js';
import type { Document } from '../model/document.js';
export interface DigestOptions {
    /** ISO days, months or years, both inclusive; null is open. What counts is the day it was said, else printed. */
    readonly since?: string | null | undefined;
    readonly until?: string | null | undefined;
    /** How items are grouped; without it, by country in the last section and by day in the others. */
    readonly by?: DigestOrder | undefined;
    /** Items a section; 0 for all. Those printed by most outlets stay. */
    readonly limit?: number;
    /** Which statements it is about, by key; a cluster stays whole where it holds one of them. */
    readonly keep?: (statement: string) => boolean;
}
/**
 * Documents and the clusters of their statements -> a digest, ready to print.
 * New is what was first printed in the window; without `since`, on the last day there is.
 */
export declare function digest(documents: readonly Document[], clusters: readonly Cluster[], options?: DigestOptions): Digest;
