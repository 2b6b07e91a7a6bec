import type { Page } from '../model/article.js';
/**
 * Bytes -> text as browsers do it: byte order mark, Content-Type header, meta element, windows-1252; but bytes that are valid
 * UTF-8 are UTF-8 even where the page says otherwise (re-encoded pages keep their old meta element). `encoding` (a WHATWG
 * label) wins over all but the byte order mark. Throws OnrecordError `too-large` over LIMITS.bytes, `usage` for an unknown label.
 */
export declare function decode(page: Page, encoding?: string): string;
