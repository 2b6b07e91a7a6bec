/** What a page may ask of the reader: pages come from strangers. Over a limit is OnrecordError `too-large`. */
export const LIMITS = {
    /** Size of a page in bytes. */
    bytes: 16 * 1024 * 1024,
    /** Tags in a page. */
    tags: 400_000,
    /** Elements within one another; the parser's work grows with tags times depth. */
    depth: 1_000,
};
