import type { Segment } from './phrase.js';
import { type Referent } from './referent.js';
import type { Speakers } from './speaker.js';
/** "The three countries", "both sides", "the ministers": those named side by side before, or all who hold the office. */
export declare function resolveSeveral(speakers: Speakers, segment: Segment, kind: string | undefined): Referent | null;
