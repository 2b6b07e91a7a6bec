/**
 * Words in class names, ids and roles that tell which part of a page an element is. A name is cut into words at hyphens,
 * underscores, digits and inner capitals; neighbouring words are tried joined as well ("article-body" -> "articlebody").
 */
export interface PagePartRow {
    readonly part: PagePart;
    readonly words: readonly string[];
    readonly example: string;
}
export declare const PAGE_PARTS: readonly ['body', 'content', 'lead', 'title', 'navigation', 'side', 'foot', 'head', 'related', 'teaser', 'comments', 'share', 'advertisement', 'newsletter', 'author', 'caption', 'media', 'meta', 'quote', 'embed', 'consent', 'hidden', 'concealed', 'box', 'paywall', 'live'];
export type PagePart = (typeof PAGE_PARTS)[number];
export declare const PAGE_PART_WORDS: readonly PagePartRow[];
