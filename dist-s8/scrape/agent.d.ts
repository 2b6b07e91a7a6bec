/**
 * The headers by which we introduce ourselves: our own name and version, where to read about us, and whom to write to.
 * `contact` is the user's mail address or web page. Throws `usage` for what cannot stand in a header.
 */
export declare function introduction(contact: string | null): Record<string, string>;
