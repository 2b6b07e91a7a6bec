import type { Article } from '../model/article.js';
import type { Entity, Mention } from '../model/entity.js';
import type { Attribution, Statement } from '../model/statement.js';
import type { Layers } from '../model/text.js';
import { type Cast } from './scene.js';
export interface Resolved {
    readonly statements: readonly Statement[];
    readonly entities: readonly Entity[];
    readonly mentions: readonly Mention[];
}
/**
 * Settles who speaks in each attribution, what they do with the words, when and where, and what about. Entities grow by those
 * without a name and by documents; mentions of pronouns may change hands. Linear in the text; throws on none.
 */
export declare function resolveSpeakers(article: Article, layers: Layers, found: readonly Attribution[], cast: Cast): Resolved;
