/** An HTTP response as archives store it: head and body in one run of bytes. */
export interface StoredResponse {
    readonly status: number;
    /** Lower-case names; of a header given twice, the first. */
    readonly headers: ReadonlyMap<string, string>;
    readonly body: Uint8Array;
}
/** Parses a stored response (RFC 9112, with the lone line feeds that old crawlers wrote); null where it is none. */
export declare function parseResponse(bytes: Buffer): StoredResponse | null;
/** `Name: value` lines, folded continuation lines joined. */
export declare function parseHeaders(lines: readonly string[]): Map<string, string>;
