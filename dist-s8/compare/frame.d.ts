import { type Act } from '../lexicon/cues.js';
import type { Word } from './prepare.js';
/** What a text says beside the words reported: who said it, with which act, in which words of time. */
export interface Frame {
    /** Numbers of the units that are attribution: "the minister said on Monday". */
    readonly units: ReadonlySet<number>;
    readonly acts: readonly Act[];
    /** Words before or after the cue, as printed: "the minister". */
    readonly speaker: string | null;
    /** When: keys of the dates outside quotation marks or beside the cue, and "2 month" for "two months ago". */
    readonly dates: readonly string[];
}
/** The attribution around the words reported. @param words all units of the text, those in quotation marks told. */
export declare function frameOf(text: string, words: readonly Word[]): Frame;
