import type { Validators } from './web.js';
/** What became of one page. `failed` may be mended by another try; `empty` (no article) and `gone` not. */
type PageOutcome = 'article' | 'duplicate' | 'empty' | 'gone' | 'failed';
/** A line of the journal about a page. */
export interface PageLine {
    /** `urlKey` of its address, or path, size and time of a local file. */
    readonly page: string;
    readonly outcome: PageOutcome;
    readonly url: string | null;
    /** Where its address was found: feed or sitemap. */
    readonly from?: string;
    /** `urlKey` of where redirects led, and of the canonical address that the page names, where they differ. */
    readonly also?: readonly string[];
    /** Of an article: its id, outlet, hash, sketch, and its folder where there is one. */
    readonly id?: string;
    readonly site?: string;
    readonly sha256?: string;
    readonly sketch?: string;
    readonly folder?: string;
    /** Of a duplicate: the id of the article that it repeats. */
    readonly of?: string;
    /** Why there is no article. */
    readonly error?: string;
    /** How often it failed in a way that is its own fault. */
    readonly tries?: number;
}
/** A line about a feed or sitemap of which every page is settled: the next request may be conditional. */
export interface ListLine extends Validators {
    readonly list: string;
}
/**
 * What was fetched, for the next run: JSON Lines, only ever appended to. A line is with the system when `append`
 * returns, so that a killed process loses none, and on disk after `sync`, so that a power cut loses little. A torn last
 * line is cut off at the start. One process at a time: a lock beside the file holds the process id.
 */
export declare class Journal {
    private readonly path;
    private readonly file;
    private readonly pages;
    private readonly lists;
    private readonly failedOf;
    private unsynced;
    /** Lines that could not be read, by number. */
    readonly damaged: number[];
    private constructor();
    /**
     * Opens a journal, made where there is none; `null` keeps it in memory. `locked` runs when no other process has it,
     * before it is read; `visit` then sees each line about a page, and those it says no to are not believed (their files
     * are gone). Throws `store` where it is in use or cannot be opened.
     */
    static open(path: string | null, { locked, visit }?: {
        locked?: () => void;
        visit?: (line: PageLine) => boolean;
    }): Journal;
    /** The last line about a page, or about a page that another one turned out to be. */
    page(key: string): PageLine | undefined;
    list(url: string): ListLine | undefined;
    /** Pages that were found in a list and failed, so that another try is due even if the list has not changed. */
    failed(list: string): readonly string[];
    /** Takes down what a list was validated by, where that is something new. */
    remember(line: ListLine): void;
    append(line: PageLine | ListLine): void;
    /** True when it is time to `sync`. */
    get due(): boolean;
    sync(): void;
    close(): void;
    private load;
    private take;
}
export {};
