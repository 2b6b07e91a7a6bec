import type { Entity, EntityKind, Mention, Role } from '../model/entity.js';
import type { Draft } from './found.js';
import type { Lexicon } from './lexicon.js';
import type { Named } from './named.js';
/** An entity while the article is read. */
export interface Growing {
    readonly id: string;
    readonly kind: EntityKind;
    name: string;
    readonly aliases: Set<string>;
    readonly evidence: Set<string>;
    readonly roles: Role[];
    country?: string;
    sector?: string;
    gender?: 'male' | 'female';
    anonymous?: boolean;
    /** Of anonymous things: the head noun ("official"). */
    noun?: string;
    plural?: boolean;
    draft?: Draft;
}
/** All entities of one article, in the order of their first mention. */
export declare class Registry {
    #private;
    /** ISO codes of the countries that the article names. */
    countries: ReadonlySet<string>;
    constructor(lexicon: Lexicon, day: string | null);
    get(id: string): Growing | undefined;
    values(): IterableIterator<Growing>;
    ensure(id: string, kind: EntityKind, name: string): Growing;
    /** A thing without a name, local to the article. */
    local(kind: 'person' | 'group' | 'organisation' | 'place', name: string): Growing;
    fromDraft(draft: Draft): Growing;
    /** The entity of a person's full name: spellings of one name are one person. */
    person(named: Named): Growing;
    /** Who is called so without a full name in the article: by the table of office holders, where only one fits. */
    bearer(surname: string): Growing | undefined;
    /** Who held the office on the article's day, by the table. */
    holder(title: string, country: string): Growing | undefined;
    /** People of whom one name is `word` (a surname or a given name). */
    peopleCalled(word: string): readonly Growing[];
    describe(entity: Growing, named: Named): void;
    /** All entities but those that were merged into others. */
    finish(merged: ReadonlyMap<string, string>): Entity[];
}
/** A mention whose local things have turned out to be known ones. */
export declare function renamed(m: Mention, merged: ReadonlyMap<string, string>): Mention;
