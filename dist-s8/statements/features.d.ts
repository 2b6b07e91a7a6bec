/** As many features as a thing may have. */
export declare const MOST = 256;
/** Collects the features of one thing; hashed to rows of a table of weights (a power of two of rows) when they are added up. */
export declare class Features {
    count: number;
    private next;
    /** The two values of each feature, the first with its template. */
    private readonly left;
    private readonly right;
    private readonly shift;
    private readonly spread;
    /** `strideBits`: a row takes 2 ** strideBits weights. */
    constructor(rowBits: number, strideBits?: number);
    /** Begins anew, with templates numbered from `template`. */
    start(template: number): this;
    /** Goes on with another number, where a number of templates was left out. */
    template(template: number): void;
    /** The next template with up to two values. */
    add(a: number, b?: number): void;
    /** Number of the row of feature `k`. The high bits of a multiplicative hash are its good ones. */
    row(k: number): number;
    /** Where the rows of the features begin in the table. */
    get rows(): Int32Array;
    sum(values: Int8Array | Float32Array): number;
}
/** Two values as one. */
export declare const pair: (a: number, b: number) => number;
/** A distance in words as a bucket; negative for what lies the other way. */
export declare function bucket(k: number): number;
