import type { DateBasis } from '../../model/article.js';
import { type Head } from './head.js';
export interface DateSources {
    /** Dates in JSON-LD. */
    readonly published: string | null;
    readonly modified: string | null;
    /** Addresses of the page, best first. */
    readonly addresses: readonly string[];
    /** Lines of text near the headline. */
    readonly lines: readonly string[];
    /** Short lines of text anywhere within the article's part of the page. */
    readonly labels: readonly string[];
    readonly language: string | null;
}
export interface Dates {
    readonly published: string | null;
    readonly publishedFrom: DateBasis | null;
    readonly modified: string | null;
}
/** When the article was published and changed, and where the page says so; the surest source first. */
export declare function findDates(head: Head, sources: DateSources): Dates;
