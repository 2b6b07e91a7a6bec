/**
 * A kind of weapon as common nouns name it: singular name, class (null where the words leave it open), sub-class, a sentence in which
 * it must be found, other forms between commas. Plurals are derived; a form in capitals is met in capitals only. Our own, after the UN Register.
 */
export type GenericRow = readonly [
    name: string,
    weaponClass: string | null,
    subclass: string | null,
    example: string,
    forms?: string
];
export declare const GENERICS: readonly GenericRow[];
/** Words before a kind that belong to its name but leave its class. Each must be found inside the mention of its example. */
export declare const MODIFIERS: readonly (readonly [words: string, example: string])[];
/** A kind that a word before it makes another: "short-range" with "tactical ballistic missile" between is still short-range. */
export declare const REFINEMENTS: readonly (readonly [modifier: string, kind: string, refined: string, example: string])[];
/** Nouns after a weapon's name or kind that stay in its mention and leave its class: "Patriot batteries", "missile launchers". */
export declare const TAILS: readonly string[];
