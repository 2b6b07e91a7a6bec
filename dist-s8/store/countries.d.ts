/** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself where there is none. */
export declare const countryName: (iso2: string) => string;
/** "DPRK", "north korean", "Pyongyang", KP, PRK -> "KP"; null for a name of no country. */
export declare const findCountry: (name: string) => string | null;
/** As `findCountry`; throws OnrecordError `usage` with the nearest name. */
export declare function resolveCountry(name: string): string;
