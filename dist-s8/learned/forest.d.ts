/**
 * Boosted decision trees in one file: "ORF1", then as uint32 the number of trees, of nodes and of features, the base score
 * (float32); per node the threshold or, in a leaf, the score (float32), the feature (int16, -1 in a leaf) and the first
 * child (uint16; the second follows it); the root of each tree (uint16).
 */
export interface Forest {
    /** How many features the trees ask of. */
    readonly width: number;
    readonly base: number;
    readonly roots: Uint16Array;
    readonly feature: Int16Array;
    readonly child: Uint16Array;
    readonly value: Float32Array;
}
/** Forest -> file. Same forest, same bytes. */
export declare function packForest({ width, base, roots, feature, child, value }: Forest): Uint8Array;
/** File -> forest. Throws on anything that `packForest` did not write. */
export declare function unpackForest(file: Uint8Array): Forest;
/** Probability (logistic) of the features that begin at `offset`. */
export declare function likelihood(forest: Forest, features: Float32Array, offset: number): number;
