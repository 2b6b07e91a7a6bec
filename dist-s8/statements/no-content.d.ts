import type { Features } from './features.js';
import { type Labelling } from './labelling.js';
import type { CueSpan } from './sources.js';
/** Features of "no content": the cue is none, or a nested one. */
export declare function noContentFeatures(f: Features, l: Labelling, cue: CueSpan, source: readonly [number, number] | null): void;
