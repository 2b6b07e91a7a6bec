/**
 * ISO 3166-1 codes, names and capitals. Made by scripts/make-countries.ts from countries-list 3.4.1 (MIT); Kosovo has the
 * user-assigned code XK. Do not edit.
 */
export declare const BASE: readonly (readonly [iso2: string, iso3: string, name: string, capital: string])[];
