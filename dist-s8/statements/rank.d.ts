import type { Labelling } from './labelling.js';
import { type CueSpan, type SourceCandidate } from './sources.js';
export declare const SOURCE_BITS = 18;
export declare const CONTENT_BITS = 19;
/** An attribution in token numbers, with how sure the rankers are of it. */
export interface Proposal {
    readonly cue: CueSpan | null;
    readonly source: readonly [number, number] | null;
    /** [from, to) pairs. */
    readonly pieces: Int32Array;
    /** Log-odds of the content against "no content". */
    readonly score: number;
    /** What made it, where not the rankers. */
    readonly rule?: string;
}
/** A proposal that a cue opens. */
export type Cued = Proposal & {
    readonly cue: CueSpan;
};
/** The best source of a cue by the learned ranker, or null for none. */
export declare function rankSources(l: Labelling, cue: CueSpan): SourceCandidate | null;
/** The best few contents of a cue by the learned ranker, best first; `score` is below 0 where "none" is better. */
export declare function rankContents(l: Labelling, cue: CueSpan, source: readonly [number, number] | null, few: number): Cued[];
