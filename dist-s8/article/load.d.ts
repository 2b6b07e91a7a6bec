import type { Document } from 'domhandler';
/** HTML -> document tree, by cheerio. Throws OnrecordError `too-large` over LIMITS.tags or LIMITS.depth. */
export declare function loadPage(html: string, file?: string | null): Document;
