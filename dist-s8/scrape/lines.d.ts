export interface Line {
    /** One-based. */
    readonly line: number;
    /** Without its line feed; null where the line is longer than the limit. */
    readonly bytes: Uint8Array | null;
}
/**
 * Chunks of bytes -> lines, blank ones left out but counted. Holds at most one line of `limit` bytes; the rest of a longer
 * one is passed over without being kept.
 */
export declare function splitLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line>;
