/** The feeds that a page names in its head (`<link rel="alternate" type="application/rss+xml">`), in its order. */
export declare function feedLinks(bytes: Uint8Array, url: string): string[];
