/** Organisations that news names, with their other names, and the words that make a name one. Hand-made. */
export interface OrganisationRow {
    readonly name: string;
    readonly sector: string;
    /** ISO 3166-1 alpha-2, or null for those of many countries. */
    readonly country: string | null;
    /** Other names and abbreviations, split at ";". */
    readonly aliases: string;
}
/** Run over every name and alias by test/lexicon/organisations.test.ts. */
export declare const ORGANISATION_EXAMPLE = "A spokesman for the {name} said on Monday that talks would go on.";
export declare const ORGANISATIONS: readonly OrganisationRow[];
/** A word at the end (or, before "of" and "for", at the start) of a name that makes it an organisation. */
export interface OrganisationHead {
    readonly word: string;
    readonly sector: string;
    /** True where the word alone, in lower case after a country or an adjective, also names one ("Iraqi army", "the ministry"). */
    readonly common: boolean;
    readonly example: string;
}
export declare const ORGANISATION_HEADS: readonly OrganisationHead[];
/** Words with which names of armed groups begin. */
export declare const GROUP_FIRST: ReadonlySet<string>;
export declare const GROUP_FIRST_EXAMPLE = "Fighters joined {} al-Haqq on Monday.";
/** Nouns that mean one organisation once it was told: "the bloc". */
export declare const CALLED: readonly {
    readonly noun: string;
    readonly organisations: readonly string[];
    readonly example: string;
}[];
/** Cities that act for an organisation, unless the article speaks of their country: "Brussels fined the firm". */
export declare const SEATS: readonly {
    readonly city: string;
    readonly country: string;
    readonly organisation: string;
    readonly example: string;
}[];
/** Bodies that many countries have: with a country they are one organisation, whatever the spelling. */
export interface BodyRow {
    readonly name: string;
    readonly sector: string;
    /** All wordings, lower case, split at ";". */
    readonly forms: string;
    /** Run for every wording, as "{country} {form}" and "the {form}". */
    readonly example: string;
}
export declare const BODIES: readonly BodyRow[];
/** Bodies of one country that have a name of their own: [body, country, organisation of the table above]. */
export declare const OWN_NAMES: readonly (readonly [body: string, country: string, organisation: string])[];
