/**
 * A stream as it is, or gunzipped where it begins as gzip (RFC 1952, any number of members).
 * Damage costs the member in which it lies and the one before, if that ends in the same piece: then comes a SEAM, and
 * reading resumes at the next member. A stream that breaks off gives what came before.
 */
export declare function decompressed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
