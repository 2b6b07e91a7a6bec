/**
 * Who held the highest offices of the larger powers, and when: used to link a role or a surname to a full name, never needed to
 * find one. Hand-made from the offices' own public lists of holders (named in `source`), as of June 2025; a term without an end
 * ran on then. Users add their own rows by a file (`parseLexicon`).
 */
export interface PersonRow {
    readonly name: string;
    /** Other spellings, split at ";". */
    readonly aliases: string;
    readonly title: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** ISO days, inclusive; "" where the term runs on. */
    readonly from: string;
    readonly to: string;
    readonly gender?: 'male' | 'female';
    readonly source: string;
}
/** The day on which the rows without an end were checked last: what came after is not known. */
export declare const CHECKED = "2025-06-30";
/** Run over every row by test/lexicon/people.test.ts. */
export declare const PERSON_EXAMPLE = "{name} spoke on Monday. The {title} said more on Tuesday.";
export declare const PEOPLE: readonly PersonRow[];
