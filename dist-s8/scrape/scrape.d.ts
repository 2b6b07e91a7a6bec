import { type PaceLimits } from './pace.js';
import { type RunOptions, type Tally } from './run.js';
import { type WebOptions } from './web.js';
export interface ScrapeOptions extends WebOptions, RunOptions {
    /** Seconds after which the run ends; what is then under way is given up and done by the next run. */
    readonly maxSeconds?: number | undefined;
    /** Leaves out what a feed or sitemap dates before this (ISO 8601). */
    readonly since?: string | undefined;
    /** Goes on polling the feeds and sitemaps, each at its own pace, until it is stopped. */
    readonly watch?: boolean | undefined;
    readonly pace?: PaceLimits | undefined;
    /** Told how many feeds and sitemaps are watched from now on. */
    readonly onWatch?: ((lists: number) => void) | undefined;
}
/**
 * Sources -> articles. A source is the address of an article, a feed, a sitemap or an index of sitemaps; or the path
 * of a page, a feed, a sitemap, a web archive or a folder of these. Articles go to `output` as they come; what fails is
 * told to `onProblem` and the rest goes on. What its journal holds is not fetched again.
 * Throws OnrecordError `store` where the output cannot be written, `usage` for options that cannot be.
 */
export declare function scrape(sources: Iterable<string> | AsyncIterable<string>, options: ScrapeOptions): Promise<Tally>;
