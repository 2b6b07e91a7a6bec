/** Bytes of a robots.txt that are read (RFC 9309, 2.5: at least 500 KiB). */
export declare const ROBOTS_BYTES: number;
/** The name that robots.txt files know us by (RFC 9309, 2.2.1). */
export declare const PRODUCT = "onrecord";
/** What the robots.txt of one origin lets us do. */
export interface RobotsRules {
    allows(url: URL): boolean;
    /** Seconds between requests, where the file asks for any. */
    readonly crawlDelay: number | undefined;
}
/** Where there is no robots.txt (a 4xx answer), all is allowed (RFC 9309, 2.3.1.3). */
export declare const ALL_ALLOWED: RobotsRules;
/** Reads a robots.txt; `bytes` may be cut anywhere after ROBOTS_BYTES. `origin` is the one it was asked for. */
export declare function parseRobots(origin: string, bytes: Uint8Array): RobotsRules;
/** Seconds between requests: our own delay, or what the host asks for up to a cap, whichever is longer. */
export declare const pauseSeconds: (own: number, asked: number | undefined, cap: number) => number;
