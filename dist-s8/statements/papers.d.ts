import type { Segment } from './phrase.js';
import type { Referent } from './referent.js';
import type { Speakers } from './speaker.js';
/** Words that tell a document from the last one. */
export declare const APART: RegExp;
export declare const paperName: (words: string) => string;
/** "The statement", "a note of the ministry": the document speaks, for those who issued it. */
export declare function resolvePaper(speakers: Speakers, segment: Segment, noun: string): Referent;
export declare const paper: ({ documents }: Speakers, id: string, how: string) => Referent;
