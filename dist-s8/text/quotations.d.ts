import type { Article } from '../model/article.js';
import type { Quotation } from '../model/text.js';
/**
 * What stands in quotation marks, block by block, in text order. Double marks and guillemets pair first, then single ones
 * outside, inside and around them. A mark that never closes runs to the end of its block; odd marks never throw.
 */
export declare function findQuotations(article: Article): Quotation[];
