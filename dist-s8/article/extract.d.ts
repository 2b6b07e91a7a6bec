import type { Article, Page } from '../model/article.js';
export interface ExtractOptions {
    /** WHATWG label of the page's charset; wins over what the page says. */
    readonly encoding?: string | undefined;
}
/**
 * HTML page -> Article: the body in blocks (paragraph, subheading, list, quote), the headline first, a blank line between
 * two; entries of a live blog carry their date. Throws OnrecordError: `no-article` with the reason where the page holds none,
 * `too-large` over LIMITS, `usage` for an unknown encoding.
 */
export declare function extractArticle(page: Page, options?: ExtractOptions): Article;
