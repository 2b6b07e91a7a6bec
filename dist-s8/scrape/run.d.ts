import type { Article, Page } from '../model/article.js';
import { OnrecordError } from '../model/errors.js';
import { Budget } from './budget.js';
import { Journal } from './journal.js';
import type { Output } from './output.js';
import type { Answer, Web } from './web.js';
/** What a run did so far. */
export interface Tally {
    /** Articles put out, and how many of them are copies of another outlet's. */
    readonly articles: number;
    readonly copies: number;
    /** Pages that turned out to be ones we have. */
    readonly duplicates: number;
    /** Pages passed over because an earlier run settled them. */
    readonly known: number;
    /** Feeds and sitemaps that had not changed. */
    readonly unchanged: number;
    /** Pages, feeds and files that failed. */
    readonly failed: number;
    /** Pages not asked for, because their host is in trouble: left to another run. */
    readonly postponed: number;
    /** Why the run ended before its work was done. */
    readonly stopped: 'max-pages' | 'max-time' | 'interrupted' | null;
}
export interface RunOptions {
    /** Page -> Article; throws OnrecordError `no-article` for a page that holds none. */
    readonly extract: (page: Page) => Article;
    readonly output: Output;
    /** Most pages to ask for. */
    readonly maxPages?: number | undefined;
    /** Told of everything that failed; the run goes on. */
    readonly onProblem?: ((problem: OnrecordError) => void) | undefined;
    readonly onProgress?: ((tally: Tally) => void) | undefined;
}
/** One run over one output: pages in, articles out, a line in the journal for each. */
export declare class Run {
    private readonly web;
    private readonly options;
    private readonly signal;
    tally: Tally;
    readonly budget: Budget;
    readonly journal: Journal;
    private readonly known;
    private readonly inFlight;
    private readonly claimed;
    private readonly troubled;
    constructor(web: Web, options: RunOptions, signal: AbortSignal);
    count(what: Exclude<keyof Tally, 'stopped'>): void;
    stop(why: NonNullable<Tally['stopped']>): void;
    /** Reports a failure; what many pages of a host in trouble share, once. */
    problem(error: OnrecordError): void;
    get over(): boolean;
    /** True where an earlier run, or this one, has done with a page. */
    isSettled(key: string): boolean;
    /** Fetches a page and keeps its article. False where it should be asked for again in another run. */
    pageAt(url: string, from: string): Promise<boolean>;
    private fetchPage;
    /** Extracts a page, compares it with what we have, puts it out. Never rejects but when the output cannot be written. */
    keep(page: Page, key: string, from?: string): Promise<boolean>;
    private put;
    private duplicate;
    private append;
    /** Waits for the disk: first what was put out, then the journal that tells of it. */
    sync(): void;
    close(): void;
    /** Journals and reports a failure; true where another run would fare no better. */
    private failed;
}
export declare const pageOf: ({ url, bytes, contentType }: Answer) => Page;
