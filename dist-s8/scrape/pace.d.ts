/** A feed is polled no more often than this, whatever it asks for, and no less. In seconds. */
export interface PaceLimits {
    readonly least: number;
    readonly most: number;
    /** For a feed that does not say. */
    readonly usual: number;
}
export declare const PACE: PaceLimits;
/**
 * Seconds until the next poll of a feed: what the feed asks for (ttl, sy:updatePeriod) or how long its answer stays
 * fresh (Cache-Control: max-age, RFC 9111), the longer of the two, within the limits. After `failures` polls in vain
 * twice as long each time.
 */
export declare function pollDelay(pollSeconds: number | null, cacheControl: string | null, failures?: number, limits?: PaceLimits): number;
