/** What we can undo, as an Accept-Encoding header. */
export declare const ACCEPT_ENCODING = "gzip, deflate, br";
export declare const isGzip: (bytes: Uint8Array) => boolean;
/** True for bytes whose first printing character is `<`. */
export declare function startsLikeMarkup(bytes: Uint8Array): boolean;
/**
 * Undoes a Content-Encoding. Never holds more than `limit` bytes of output, however small the input (gzip bombs).
 * A body that names an encoding and is plain markup is taken as it is: archives keep the header and store what it held.
 * Throws `too-large` over the limit, `malformed` for damaged or unknown encodings.
 */
export declare function decodeBody(bytes: Uint8Array, encoding: string | null, limit: number, file: string | null): Uint8Array;
export declare const mebibytes: (bytes: number) => string;
