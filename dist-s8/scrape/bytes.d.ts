/**
 * Reads a stream of chunks by line and by count, holding no more than what was asked for. An empty chunk is a seam
 * (see gunzip.ts): reading ends there as at the end of the stream, until `pastSeam`.
 */
export declare class ByteReader {
    private readonly chunks;
    private held;
    private ended;
    private seam;
    /** Bytes handed out or skipped so far. */
    position: number;
    constructor(source: AsyncIterable<Uint8Array>);
    /** Bytes up to and including the next line feed; null at the end; cut at `limit` where a line is longer. */
    line(limit: number): Promise<Buffer | null>;
    /** The next `count` bytes, fewer only at the end of the stream. */
    take(count: number): Promise<Buffer>;
    /** Passes over `count` bytes without holding them; how many there were. */
    skip(count: number): Promise<number>;
    get atSeam(): boolean;
    /** True where reading stopped at a seam, and goes on behind it; false at the end of the stream. */
    pastSeam(): boolean;
    /** Lets go of the stream before its end. */
    close(): Promise<void>;
    private hand;
    private more;
}
