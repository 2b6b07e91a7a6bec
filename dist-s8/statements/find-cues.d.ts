import type { Labelling } from './labelling.js';
import type { Reading } from './reading.js';
import type { CueSpan } from './sources.js';
/** Candidate cues in text order: what the chain labels so, and what it gives some chance. */
export declare function findCues(l: Labelling): CueSpan[];
/** The token of [from, to) that governs the others: least deep in the tree, verbs first, function words last. */
export declare function cueHead(r: Reading, from: number, to: number): number;
