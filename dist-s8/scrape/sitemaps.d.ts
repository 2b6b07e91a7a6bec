import type { Entry } from './feeds.js';
import type { Limits } from './limits.js';
/**
 * The addresses of a sitemap, news sitemap or sitemap index, in the order of the file, with the day of publication
 * (news) or of the last change. What is no address on the web is left out. Throws like `walkXml`, and `malformed`
 * where there is not one address.
 */
export declare function readSitemap(bytes: Uint8Array, contentType: string | null, where: string, limits: Limits): Entry[];
