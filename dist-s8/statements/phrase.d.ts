import type { Mention } from '../model/entity.js';
import type { Span } from '../model/span.js';
import type { Range, Scene } from './scene.js';
/** One noun phrase of a source: "the ministry's spokeswoman" and "Vera Zorina" are two. */
export interface Segment extends Range {
    /** The word that separates it from the one before: "," "and" "(" …; empty for the first. */
    readonly after: string;
    /** The noun that the phrase is about, as a token number. */
    readonly head: number;
    /** Mentions that overlap it, in text order. */
    readonly mentions: readonly Mention[];
    /** The one that stands for the phrase as a whole, if any. */
    readonly main: Mention | null;
}
/** Cuts a source at commas, brackets and "and" outside its mentions. */
export declare function segmentsOf(scene: Scene, source: Span): Segment[];
/** The whole of a name or list of which the source holds but the end: "Chile and Norway" of "Japan, Chile and Norway". */
export declare function widen(scene: Scene, given: Span): Span;
/** Segments grouped into the members of a list, each with its appositions; one group where it is no list. */
export declare function itemsOf(scene: Scene, segments: readonly Segment[]): Segment[][];
