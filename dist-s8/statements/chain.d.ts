/** "I" labels (even, not 0) go on from their own "B" or "I" only. Row K: the start. */
export declare const ALLOWED: Uint8Array<ArrayBuffer>;
/** A linear-chain conditional random field (Lafferty et al. 2001) over tokens: scores in, probabilities or labels out. */
export declare class Chain {
    #private;
    readonly transitions: Float64Array;
    /** `transitions` in the order of `ALLOWED`, as logarithms. */
    constructor(transitions: Float64Array);
    /** To be called after `transitions` changed. */
    refresh(): void;
    /**
     * Probabilities of the labels, K a token, by forward-backward with scaling; returns the log of the partition function.
     * `scores` holds K a token, as logarithms; it is overwritten by their exponentials. `edges` gains the
     * expected number of each transition.
     */
    marginals(scores: Float64Array, n: number, out: Float64Array, edges?: Float64Array): number;
    /** The best sequence of labels (Viterbi). */
    decode(scores: Float64Array, n: number, out: Int8Array, offset: number): void;
}
