import type { Attribution } from '../model/statement.js';
import type { Segment } from './phrase.js';
import { type Referent } from './referent.js';
import type { Speakers } from './speaker.js';
/** "She", "they", "who", "the three": whom they stand for, by the last speakers first, then by the entities stage. */
export declare function resolvePronoun(speakers: Speakers, segment: Segment, attribution: Attribution): Referent;
