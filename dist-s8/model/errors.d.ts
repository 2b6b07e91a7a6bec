/** What went wrong, as a word that a program can test; the command line maps `usage` to exit status 2, all else to 1. */
export type ErrorCode = 'usage' | 'unreadable' | 'malformed' | 'no-article' | 'too-large' | 'refused' | 'network' | 'store' | 'proof';
export interface Where {
    /** Path or address as the user gave it. */
    readonly file?: string | undefined;
    /** One-based line within `file`. */
    readonly line?: number | undefined;
    /** What the user can do about it, a short sentence. */
    readonly remedy?: string | undefined;
}
/** The only error that onrecord throws on purpose: broken input or wrong usage, never an absent value. */
export declare class OnrecordError extends Error {
    readonly name = "OnrecordError";
    readonly code: ErrorCode;
    readonly file: string | undefined;
    readonly line: number | undefined;
    readonly remedy: string | undefined;
    constructor(code: ErrorCode, message: string, where?: Where, options?: ErrorOptions);
    /** `file:line: message (remedy)`, as printed on stderr. */
    toString(): string;
}
