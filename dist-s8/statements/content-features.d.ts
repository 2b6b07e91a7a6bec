import { type Features } from './features.js';
import { type Labelling } from './labelling.js';
import type { Paths } from './path.js';
import type { CueSpan } from './sources.js';
type Source = readonly [number, number] | null;
export declare class ContentFeatures {
    #private;
    readonly f: Features;
    readonly l: Labelling;
    readonly cue: CueSpan;
    readonly source: Source;
    readonly paths: Paths;
    constructor(f: Features, l: Labelling, cue: CueSpan, source: Source, paths: Paths);
    /** Side of the cue: 0 before, 1 after, 2 on both. */
    side(from: number, to: number): number;
    /** Features of a beginning, the same for every candidate that begins there on that side. */
    start(s: number, side: number): void;
    /** Features of an end. */
    end(e: number, side: number): void;
    /** Features of the whole. */
    whole(kind: number, count: number, pieces: Int32Array): void;
}
export {};
