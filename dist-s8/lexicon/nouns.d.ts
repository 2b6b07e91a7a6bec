/** Common nouns that a mention without a name ("the town", "three officials"). Hand-made. */
export interface NounRow {
    readonly noun: string;
    readonly kind: 'person' | 'group' | 'organisation' | 'place';
    /** Of organisations: as in organisations.ts. */
    readonly sector?: string;
    readonly gender?: 'male' | 'female';
    readonly example: string;
}
/** Singular nouns; the plural of a person is a group. */
export declare const NOUNS: readonly NounRow[];
/** Plurals that no rule makes. */
export declare const IRREGULAR_PLURALS: Readonly<Record<string, string>>;
