/** What news calls a country beside its name in BASE. Lists are split at ";". Hand-made from common newswire usage. */
export interface CountryRow {
    readonly iso2: string;
    /** Adjectives: "Japanese". */
    readonly adjectives: string;
    /** Its people, singular and plural: "Swede; Swedes". */
    readonly people: string;
    /** Official, short, historical and foreign names and abbreviations (those in capitals match in capitals only). */
    readonly aliases: string;
    /** Capitals under another spelling, seats and houses of government: they act for the country, or are places. */
    readonly seats: string;
}
/** Run over every row by test/lexicon/countries.test.ts. */
export declare const COUNTRY_EXAMPLES: readonly ['A {adjective} envoy arrived on Monday.', 'Envoys from {name} arrived on Monday.'];
export declare const COUNTRIES: readonly CountryRow[];
/**
 * Names that are also something else, and the words around them that decide. `unless` names the other thing by a word within
 * `reach` words; a person's name before or after decides in entities/.
 */
export interface AmbiguousCountry {
    readonly name: string;
    readonly iso2: string;
    /** Lower-case words whose presence anywhere in the article speaks for the other reading. */
    readonly other: readonly string[];
    /** Lower-case words whose presence anywhere in the article speaks for the country. */
    readonly country: readonly string[];
    /** What it is otherwise: ISO code of another country, or "place:US" for a place there. */
    readonly otherwise: string;
    readonly example: string;
}
export declare const AMBIGUOUS: readonly AmbiguousCountry[];
/** "Korea" alone: the country whose words fill the article. */
export declare const KOREA: {
    readonly KP: readonly ['pyongyang', 'kim', 'dprk', 'kcna', 'juche', 'north'];
    readonly KR: readonly ['seoul', 'yoon', 'moon', 'samsung', 'busan', 'yonhap', 'south'];
};
