import type { Labelling } from './labelling.js';
import type { CueSpan } from './sources.js';
/** Pieces that may be the content of a cue: [from, to) pairs in text order, and how they were put together. */
export interface ContentCandidate {
    readonly pieces: Int32Array;
    readonly kind: number;
}
/** Kinds of candidates. */
export declare const BEFORE = 0;
export declare const AFTER = 1;
export declare const QUOTED = 2;
export declare const RUN = 3;
export declare const AROUND = 4;
export declare const AROUND_SOURCE = 5;
export declare const SENTENCE_AROUND = 6;
/** Where contents may begin and end, in order. */
export declare class Boundaries {
    #private;
    readonly starts: number[];
    readonly ends: number[];
    constructor(l: Labelling, cue: CueSpan, source: readonly [number, number] | null);
}
/** Takes a candidate: its kind, its number of pieces, and their [from, to) pairs at the beginning of `pieces`. */
export type Visit = (kind: number, count: number, pieces: Int32Array) => void;
/**
 * Visits stretches between boundaries, quotations of the passage, and what stands before and after the cue taken together.
 * The same pieces may come twice, of different kinds: the first counts. `held` is overwritten after each visit.
 */
export declare function visitContents(l: Labelling, cue: CueSpan, source: readonly [number, number] | null, visit: Visit): void;
/** The same as a list, each once. */
export declare function contentCandidates(l: Labelling, cue: CueSpan, source: readonly [number, number] | null): ContentCandidate[];
