import { type Run } from './run.js';
import type { Web } from './web.js';
/** A feed or sitemap on the web, as it was when it was last read. */
export interface List {
    readonly url: string;
    readonly pollSeconds: number | null;
    readonly cacheControl: string | null;
}
/** Turns sources into pages for the run. Nothing here rejects but when the output cannot be written. */
export declare class Sources {
    private readonly run;
    private readonly web;
    private readonly signal;
    private readonly since;
    constructor(run: Run, web: Web, signal: AbortSignal, since?: string);
    /** One source as the user gave it. Gives the list that it is, or may be once it answers, for polling; else null. */
    take(source: string): Promise<List | null>;
    /** Asks for what may be a list or a page, and takes it in. Null where there is nothing to poll. */
    look(last: List): Promise<List | null | 'failed'>;
    /** The pages of a feed, sitemap, index or archive that an address gave. */
    private list;
    /** The sitemaps of an index, one after the other. Loops and floods of them end in an error; the rest goes on. */
    private index;
    /**
     * The pages that a list names, and those it named before that failed. When all are settled, the list is next asked
     * for only if it has changed.
     */
    private pages;
    /** A file or folder. */
    private local;
    private localInput;
    /** A page out of an archive. */
    private archived;
    private within;
    private failed;
}
