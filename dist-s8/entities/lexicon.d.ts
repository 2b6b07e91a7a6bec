import { type PersonRow } from '../lexicon/people.js';
import { type Branch, type Known } from './facts.js';
/** A user's organisation or place. */
export interface NameRow {
    readonly kind: 'organisation' | 'place';
    readonly name: string;
    readonly aliases: readonly string[];
    readonly country: string | null;
    readonly sector: string | null;
}
/** What is known beside the fixed tables: who held which office when, and names of the user's own. */
export declare class Lexicon {
    #private;
    constructor(people?: readonly PersonRow[], names?: readonly NameRow[]);
    /** Names of the user's own that begin with the word. */
    names(lower: string): Branch<Known> | undefined;
    /** The usual spelling of a full name that the table has under any, else undefined. */
    fullName(parts: readonly string[]): string | undefined;
    /** The only person of that surname who held an office on that day (any day where it is null) in one of the countries. */
    bearer(surname: string, day: string | null, countries: ReadonlySet<string>): PersonRow | undefined;
    /** Who held the office on that day; undefined without a day. */
    holder(title: string, country: string, day: string | null): PersonRow | undefined;
}
/** The tables alone, without a user's rows. */
export declare const BUILT_IN: Lexicon;
