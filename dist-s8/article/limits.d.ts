/** What a page may ask of the reader: pages come from strangers. Over a limit is OnrecordError `too-large`. */
export declare const LIMITS: {
    /** Size of a page in bytes. */
    readonly bytes: number;
    /** Tags in a page. */
    readonly tags: 400000;
    /** Elements within one another; the parser's work grows with tags times depth. */
    readonly depth: 1000;
};
