import type { Article } from '../model/article.js';
import type { Layers } from '../model/text.js';
import type { FoundMention } from './found.js';
/**
 * Finds weapons, by name, designator and kind, in text order and without overlaps. A number before a mention is its `quantity` and
 * no part of it; "Patriot air defence batteries" is one mention. Spans are UTF-16 offsets into `article.text`. Linear; throws on none.
 */
export declare function findWeapons(article: Article, layers: Layers): FoundMention[];
