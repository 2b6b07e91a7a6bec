import type { Article, Page } from '../model/article.js';
import type { PageLine } from './journal.js';
/** Where articles go. What a run has put there and its journal tell of each other after a kill. */
export interface Output {
    /** Where the journal lies; null keeps it in memory. */
    readonly journal: string | null;
    /** Lines go to the journal before the article (`before`: a lost article is asked for again) or after it. */
    readonly journalled: 'before' | 'after';
    /** Called once, when no other run works on the same output. */
    open(): void;
    /** True where what the journal tells of an article is still there. */
    holds(line: PageLine): boolean;
    put(article: Article, page: Page, name: string): Promise<void>;
    /** Waits for the disk. */
    sync(): void;
    close(): void;
}
/**
 * A corpus folder: a folder an article with `source.html`, the page as it came, and `article.json`. Each appears at
 * once and whole, by renaming. Names are slugs of our making (identity.ts), so nothing leaves the folder.
 */
export declare class FolderOutput implements Output {
    private readonly folder;
    readonly journal: string;
    readonly journalled = "after";
    private unsynced;
    constructor(folder: string);
    open(): void;
    holds(line: PageLine): boolean;
    put(article: Article, page: Page, name: string): Promise<void>;
    sync(): void;
    close(): void;
}
/** A file of JSON Lines, appended to; a line that a killed run left torn is cut off. */
export declare class LinesOutput implements Output {
    private readonly path;
    readonly journal: string;
    readonly journalled = "before";
    private file;
    private readonly ids;
    constructor(path: string);
    open(): void;
    holds(line: PageLine): boolean;
    put(article: Article): Promise<void>;
    sync(): void;
    close(): void;
}
