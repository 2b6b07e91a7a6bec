import type { Attribution } from '../model/statement.js';
import type { Segment } from './phrase.js';
import { type Referent } from './referent.js';
import type { Speakers } from './speaker.js';
/**
 * "The defence secretary", "the former minister", "the diplomat": the holder of the office by what the article tells; else the
 * person named or heard last, where the words fit and no other office is known of them. Null where the words bring in somebody new.
 */
export declare function resolveDescribed(speakers: Speakers, segment: Segment, noun: string, { cue }: Attribution): Referent | null;
