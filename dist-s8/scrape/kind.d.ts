/** What bytes are, whatever their name or header says. */
export type Kind = 'page' | 'feed' | 'sitemap' | 'sitemap-index' | 'warc' | 'other';
/** True for the media types of web pages. An empty type is no page type: `kindOf` looks at the bytes. */
export declare const isPageType: (contentType: string) => boolean;
/** Media types that can hold neither a page nor a list of pages, so that their bodies need not be fetched. */
export declare const isForeignType: (contentType: string) => boolean;
export declare function kindOf(bytes: Uint8Array, contentType: string | null): Kind;
