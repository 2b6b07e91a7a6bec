/**
 * The weights file: "ORW1", then sections one after the other:
 * name length (1 byte), name, scale (float32), length, number of values that are not 0, bytes of the body (uint32 each), body.
 * A section with scale 0 is a table of int32; any other holds int8 values that stand for `value * scale`: as they are, where
 * the body is as long as they are many, else each as its distance from the one before (varint) and its byte.
 */
export interface Weights {
    readonly values: Int8Array;
    readonly scale: number;
}
export type Section = Weights | Int32Array;
/** Sections -> file. Same sections, same bytes. */
export declare function pack(sections: ReadonlyMap<string, Section>): Uint8Array;
/** File -> sections. Throws on anything that `pack` did not write. */
export declare const unpack: (file: Uint8Array) => Map<string, Section>;
/** File -> sections, each unpacked when it is asked for: a text without cues never needs those of the rankers. */
export declare function sectionsOf(file: Uint8Array): Map<string, () => Section>;
/** Rounds weights to int8; what lies beyond `limit` is clipped to it, what is nearer to 0 than half a step is dropped. */
export declare function quantise(weights: Float32Array | Float64Array, limit: number): Weights;
