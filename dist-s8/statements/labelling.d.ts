import type { Reading } from './reading.js';
/** What the chain made of an article, with running sums so that a candidate's features cost the same at any length. */
export declare class Labelling {
    readonly reading: Reading;
    /** Probabilities, `LABELS` a token. */
    readonly marginals: Float64Array;
    /** The best sequence of labels. */
    readonly labels: Int8Array;
    /** Sums of the columns before token i. */
    readonly sources: Float64Array;
    readonly cues: Float64Array;
    readonly contents: Float64Array;
    readonly words: Int32Array;
    readonly verbs: Int32Array;
    readonly commas: Int32Array;
    readonly nouns: Int32Array;
    readonly likelyCues: Int32Array;
    readonly quoted: Int32Array;
    /** Colons and dashes outside quotations. */
    readonly colons: Int32Array;
    /** First tokens of sentences. */
    readonly sentences: Int32Array;
    constructor(reading: Reading, marginals: Float64Array, labels: Int8Array);
    /** Probability that token i begins (label) or goes on with (label + 1) a role. */
    at(i: number, label: number): number;
}
/** Sum of a column over [from, to) from its running sums. */
export declare const over: (sums: Float64Array | Int32Array, from: number, to: number) => number;
/** A probability as one of eight levels. */
export declare function level(p: number): number;
