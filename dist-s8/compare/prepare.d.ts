import type { Wording } from '../model/compare.js';
import type { Span } from '../model/span.js';
import { type Frame } from './frame.js';
import { type Unit as Word } from './units.js';
export type { Unit as Word } from './units.js';
/** A wording made ready: its words without the "he said", and what that told about speaker, act and time. */
export interface Prepared {
    readonly wording: Wording;
    readonly words: readonly Word[];
    /** Null: nothing is known of marks. */
    readonly claims: readonly Span[] | null;
    readonly frame: Frame;
}
/** Cuts a wording into units, marks those inside quotation marks and sets the attribution aside. Linear in the text. */
export declare function prepare(wording: Wording): Prepared;
