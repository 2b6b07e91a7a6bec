/** How words name a country: as itself (its names and demonyms), or through a seat of its government. */
export interface CountryName {
    /** ISO 3166-1 alpha-2. */
    readonly iso2: string;
    readonly as: 'name' | 'adjective' | 'seat';
}
/** False for words that begin no country's name. */
export declare const mayNameCountry: (key: string) => boolean;
/**
 * The country named by the words from a token on, the longest name first.
 * @param ends tells how many of the next words belong together
 */
export declare function countryAt(keys: readonly string[], at: number, ends: number): (CountryName & {
    length: number;
}) | null;
/** The country that words of a speaker's name tell ("Tokyo", "Norwegian", "U.S."), and the words that are left. */
export declare function governmentOf(keys: readonly string[]): {
    country: string | null;
    rest: readonly string[];
};
/** The country of an organisation by its whole name ("the Pentagon", "IRGC"); null for others, and for those of many countries. */
export declare function countryOfBody(keys: readonly string[]): string | null;
