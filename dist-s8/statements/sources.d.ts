import { type Features } from './features.js';
import { type Labelling } from './labelling.js';
import type { Paths } from './path.js';
/** A cue in token numbers, and the token that governs it. */
export interface CueSpan {
    readonly from: number;
    readonly to: number;
    readonly head: number;
}
/** A noun phrase that may name the speaker: [from, to) around `head`. */
export interface SourceCandidate {
    readonly from: number;
    readonly to: number;
    readonly head: number;
    /** What its last part hangs by: a relation, 0 for the bare phrase, or `BY_CHAIN`. */
    readonly tail: number;
    /** Number of parts behind the head that it could take. */
    readonly parts: number;
}
/** Noun phrases of the cue's stretch, each with more and more of what follows, and what the chain labelled a source. */
export declare function sourceCandidates(l: Labelling, cue: CueSpan): SourceCandidate[];
/** Features of "no source". */
export declare function noSourceFeatures(f: Features, l: Labelling, cue: CueSpan): void;
/** Features of a candidate: where it stands to the cue, what lies between, its words and edges, what the chain says. */
export declare function sourceFeatures(f: Features, l: Labelling, cue: CueSpan, c: SourceCandidate, paths: Paths): void;
