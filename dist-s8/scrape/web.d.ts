import { type Resolve } from './connect.js';
import { type Limits } from './limits.js';
export interface WebOptions {
    /** Whom a host may write to about us: a mail address or a web page. */
    readonly contact?: string | null;
    /** Seconds between two requests to one host; a longer Crawl-delay goes before. Default 1. */
    readonly delay?: number;
    readonly limits?: Partial<Limits>;
    /** Lets loopback and private addresses through. */
    readonly allowPrivate?: boolean;
    /** Ends all requests: the run's time is up, or the user stopped it. */
    readonly signal?: AbortSignal;
    /** Instead of the system's resolver, and instead of the rule for addresses: for tests. */
    readonly resolve?: Resolve;
    readonly reachable?: (address: string) => boolean;
}
/** What a server gave us before, for a conditional request (RFC 9110, 13). */
export interface Validators {
    readonly etag?: string | null;
    readonly lastModified?: string | null;
}
export interface Answer {
    /** Where the answer came from, behind all redirects. */
    readonly url: string;
    readonly status: 200 | 304;
    /** Decompressed; empty with 304. */
    readonly bytes: Uint8Array;
    readonly contentType: string | null;
    readonly headers: ReadonlyMap<string, string>;
}
/** The web, asked politely: see `get`. */
export declare class Web {
    readonly limits: Limits;
    private readonly rules;
    private readonly agent;
    private readonly slots;
    private readonly hosts;
    private readonly signal;
    private readonly delay;
    private readonly headers;
    constructor(options?: WebOptions);
    /**
     * Fetches an address in its host's turn, as its robots.txt allows, following redirects; each hop is checked like the
     * first. With `validators` the request is conditional and the answer may be 304. Requests of a higher `priority`
     * overtake others to the same host.
     * Throws OnrecordError: `refused` (address, robots.txt), `too-large`, `malformed` (encoding, foreign media type),
     * `network` (no answer, an error status, too many redirects).
     */
    get(address: string, { validators, priority }?: {
        validators?: Validators;
        priority?: number;
    }): Promise<Answer>;
    /** Closes all connections. */
    close(): Promise<void>;
    private hostOf;
    private ask;
    private once;
    private robotsOf;
    /** RFC 9309, 2.3.1: redirects to anywhere count, 4xx means no rules, no answer or 5xx means all is forbidden. */
    private fetchRobots;
    /** Where a redirect leads, checked like any address; the error names the address that was asked for. */
    private next;
    private answer;
}
