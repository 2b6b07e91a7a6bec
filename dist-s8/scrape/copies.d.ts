/**
 * Near-identical texts by MinHash over runs of three words (Broder 1997), with one permutation and optimal
 * densification (Shrivastava 2017), found by locality-sensitive hashing. A sketch takes 256 bytes, whatever the length
 * of the text; the share of equal places in two sketches estimates the share of word runs the texts have in common.
 */
export type Sketch = Uint16Array;
/** The sketch of a text; null for one that is too short to tell. Words are letters and digits, in lower case. */
export declare function sketchOf(text: string): Sketch | null;
/** Estimated share of word runs that two texts have in common, 0 to 1. */
export declare function similarity(a: Sketch, b: Sketch): number;
export declare const sketchToText: (sketch: Sketch) => string;
/** Null for what is no sketch. */
export declare function sketchFromText(text: string): Sketch | null;
/** Texts seen so far, asked whether a new one is a copy of one of them. */
export declare class Copies<T> {
    private readonly seen;
    private readonly bands;
    add(sketch: Sketch, of: T): void;
    /** The text most like this one, the first of equals; null where none is a copy. */
    find(sketch: Sketch): T | null;
}
