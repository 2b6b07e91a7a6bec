import type { Limits } from './limits.js';
/** An address that a feed or sitemap lists. */
export interface Entry {
    readonly url: string;
    /** When it was published or changed, as the list puts it; null where it does not say. */
    readonly date: string | null;
}
/** The time of an entry in milliseconds; UTC where it names no zone (never the zone of this machine); NaN for none. */
export declare function timeOf(date: string): number;
export interface Feed {
    readonly entries: readonly Entry[];
    /** How often the feed asks to be polled, in seconds: its ttl (RSS) or sy:updatePeriod; null where it does not say. */
    readonly pollSeconds: number | null;
}
/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom or JSON Feed. Relative addresses are taken from `where`. Throws `malformed` for
 * what is none of these or declares entities, `too-large` over a limit.
 */
export declare function readFeed(bytes: Uint8Array, contentType: string | null, where: string, limits: Limits): Feed;
