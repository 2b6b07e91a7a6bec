import type { Article } from './article.js';
import type { Entity, Mention } from './entity.js';
import type { Statement } from './statement.js';
export declare const SCHEMA = "onrecord/1";
/** One article and all that was found in it: the record that `onrecord read` prints, a line each. */
export interface Document {
    readonly schema: typeof SCHEMA;
    readonly article: Article;
    readonly entities: readonly Entity[];
    readonly mentions: readonly Mention[];
    readonly statements: readonly Statement[];
}
