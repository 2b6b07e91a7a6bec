import type { Article } from '../model/article.js';
import type { Layers } from '../model/text.js';
/**
 * Lays quotations, sentences and tagged tokens over an article. Quotation marks pair before sentences are split; no token
 * or sentence crosses a block, and boilerplate has none. Linear in the text; throws on none.
 */
export declare function layOut(article: Article): Layers;
