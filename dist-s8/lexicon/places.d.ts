/**
 * Places of news on war, diplomacy and politics below the country, and waters and regions above it. Hand-made from general
 * knowledge; "A = B" gives a spelling B of A. Capitals stand in countries.ts, and need no row here.
 */
export interface PlaceRow {
    /** ISO 3166-1 alpha-2, or null where no one country holds it. */
    readonly country: string | null;
    readonly kind: 'city' | 'region' | 'water' | 'land' | 'site';
    readonly names: string;
}
/** Run over every name by test/lexicon/places.test.ts. */
export declare const PLACE_EXAMPLE = "Aid workers travelled to {name} on Monday.";
export declare const PLACES: readonly PlaceRow[];
/**
 * Place names that are also common words, given names or surnames: taken for the place only where the words around say so
 * ("in Split", "Mary, Turkmenistan").
 */
export declare const WEAK_PLACES: Set<string>;
