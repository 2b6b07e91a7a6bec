import type { Value } from './sqlite.js';
import type { Store } from './store.js';
/** What to ask for; names as people write them ("DPRK", "Aoki", "ballistic missile"). */
export interface Filter {
    /** Of entities or statements, whichever is asked for; several are alternatives. */
    readonly kind?: readonly string[] | undefined;
    /** Of statements: whose country; of entities: their own. */
    readonly country?: string | undefined;
    /** Of statements: who speaks, an organisation too; of entities: people. */
    readonly person?: string | undefined;
    /** Of statements: about which weapon, by name, alias or class. */
    readonly weapon?: string | undefined;
    /** A country, person or weapon that statements are about. */
    readonly about?: string | undefined;
    readonly outlet?: string | undefined;
    /** ISO 8601 day, month or year; both inclusive. */
    readonly since?: string | undefined;
    readonly until?: string | undefined;
    /** Words of the statement; see `searchExpression`. */
    readonly text?: string | undefined;
    /** Words of the article's title. */
    readonly title?: string | undefined;
    /** 0 is all. */
    readonly limit?: number | undefined;
    readonly sort?: string | undefined;
}
/** Rows, read as they are taken, and what to tell the user about an empty result. */
export interface Result<Row> {
    readonly rows: Iterable<Row>;
    readonly notes: readonly string[];
}
/** Part of a WHERE clause with the values of its parameters. */
export interface Condition {
    readonly sql: string;
    readonly values: readonly Value[];
}
/** Serials of entities, and where there are none, what to tell the user. */
export interface Named {
    readonly entities: readonly number[];
    readonly note: string | null;
}
export declare const country: (store: Store, name: string) => Named;
/** By surname or full name. */
export declare const person: (store: Store, name: string) => Named;
/** Whoever can speak: people, and organisations and papers by their names. */
export declare function speaker(store: Store, name: string): Named;
export declare const weapon: (store: Store, name: string) => Named;
/** A country, weapon or person, whichever bears the name. */
export declare function topic(store: Store, name: string): Named;
/** The outlets that bear a name or have it as whole words in theirs. */
export declare function outlets(store: Store, name: string): {
    names: readonly string[];
    note: string | null;
};
/** Throws OnrecordError `usage` for what no store can answer, before one is made: an unknown country, a date that is none. */
export declare function checkFilter(filter: Filter): void;
/** A day, month or year as a bound for days. Throws OnrecordError `usage`. */
export declare function bound(option: string, value: string): string;
/** Conditions on a day column; a month or year as upper bound takes in its last day. */
export declare function dayConditions(column: string, { since, until }: Filter): Condition[];
/** A search as a SELECT of row numbers. Throws OnrecordError `usage` for one without a word. */
export declare function searchSet(table: 'wording_text' | 'title_text', typed: string): Condition;
export declare const oneOf: (column: string, values: readonly Value[]) => Condition;
