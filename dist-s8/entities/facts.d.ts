import { type NounRow } from '../lexicon/nouns.js';
import { type OfficeRow } from '../lexicon/offices.js';
import { type BodyRow, type OrganisationHead } from '../lexicon/organisations.js';
/** What a name of the tables stands for. */
export interface Known {
    readonly id: string;
    readonly kind: 'country' | 'place' | 'organisation';
    readonly name: string;
    readonly form: 'name' | 'alias' | 'abbreviation' | 'demonym' | 'metonym';
    readonly iso2: string | null;
    readonly sector?: string;
    /** Demonyms: "Swedes" names people, "Swedish" describes. */
    readonly people?: boolean;
    /** Also a common word or a person's name: needs a place's context. */
    readonly weak?: boolean;
    /** Of metonyms: a house of government, not a city. */
    readonly house?: boolean;
    /** Printed thus and not otherwise: abbreviations. */
    readonly exact?: string;
}
export interface Branch<T> {
    /** Made with the first longer name: most names end here. */
    next: Map<string, Branch<T>> | null;
    entries: T[];
}
/** The branch of one word more, made where there is none. */
export declare function grow<T>(branch: Branch<T>, word: string): Branch<T>;
/** A title in singular or plural. */
export interface Office extends OfficeRow {
    readonly many: boolean;
}
/** What the lexicon knows of one lower-case word. */
export declare class Facts {
    name: Branch<Known> | undefined;
    title: Branch<Office> | undefined;
    body: Branch<BodyRow> | undefined;
    noun: NounRow | undefined;
    plural: NounRow | undefined;
    head: OrganisationHead | undefined;
    male: boolean;
    female: boolean;
    family: boolean;
}
export declare function factsOf(lower: string): Facts | undefined;
/** A name as the tokeniser cuts it: at white space, commas, brackets and before a final apostrophe or 's. */
export declare function pieces(name: string): string[];
/** ISO 3166-1 data of a country by its alpha-2 code. */
export declare const countryOf: (iso2: string) => {
    iso3: string;
    name: string;
    capital: string;
} | undefined;
/** Readings of a name that the article's other words decide. */
export declare const AMBIGUITIES: Map<string, import("../lexicon/countries.js").AmbiguousCountry>;
