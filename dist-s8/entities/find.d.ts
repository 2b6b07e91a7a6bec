import type { Article } from '../model/article.js';
import type { Entity, Mention } from '../model/entity.js';
import type { Layers } from '../model/text.js';
import { type Lexicon } from './lexicon.js';
export interface Found {
    readonly entities: readonly Entity[];
    readonly mentions: readonly Mention[];
}
/**
 * Everything that an article names or points at: countries, people with their roles, organisations, places, weapons, groups;
 * and every mention of each, in text order. Linear in the text; throws on none.
 */
export declare function findEntities(article: Article, layers: Layers, lexicon?: Lexicon): Found;
