import { type EntityKind } from '../model/entity.js';
import type { Filter, Result } from './filter.js';
import type { Store } from './store.js';
/** An entity as `onrecord entities` prints it; counts are over the articles that the filter lets through. */
export interface EntityRow {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly aliases: readonly string[];
    /** ISO 3166-1 alpha-2: its own, or the one it belongs to. */
    readonly country: string | null;
    /** Of a weapon. */
    readonly class: string | null;
    readonly roles: readonly {
        readonly title: string;
        readonly country: string | null;
        readonly status: string;
    }[];
    readonly articles: number;
    readonly mentions: number;
    /** Statements that it makes; with `about`, those about that alone. */
    readonly statements: number;
}
export declare const ENTITY_SORTS: readonly ['statements', 'mentions', 'articles', 'name'];
/**
 * Entities that pass a filter, those with most statements first, at most `limit` (50). Local ones (anonymous officials, unnamed
 * documents) are left out unless `local`. Throws OnrecordError `usage` for an unknown country, kind, order or date.
 */
export declare function findEntities(store: Store, filter?: Filter & {
    readonly local?: boolean | undefined;
}): Result<EntityRow>;
