import type { Named } from './named.js';
import type { Candidate } from './runs.js';
import { type Words } from './words.js';
/** Types every candidate by the words around all its occurrences in the article; what stays undecided is left out. */
export declare function typeCandidates(w: Words, candidates: readonly Candidate[]): Named[];
