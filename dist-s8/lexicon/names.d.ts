/** Given names, surnames and the small words inside names; used to tell a person from a place or an organisation. Hand-made. */
/** Mostly men. Lower case. */
export declare const MALE_NAMES: ReadonlySet<string>;
/** Mostly women. Lower case. */
export declare const FEMALE_NAMES: ReadonlySet<string>;
/** Given to both. */
export declare const EITHER_NAMES: ReadonlySet<string>;
/** Family names that stand first in Korean, Chinese and Vietnamese names. */
export declare const FAMILY_FIRST: ReadonlySet<string>;
/** Small words inside a person's name; lower case as printed. */
export declare const NAME_PARTICLES: ReadonlySet<string>;
/** Peoples and faiths that are no country's, as adjectives; the plural in s names them. */
export declare const PEOPLES: ReadonlySet<string>;
/** After a name: "Jr.", "III". */
export declare const NAME_SUFFIXES: ReadonlySet<string>;
/** Printed in capitals after a name and no part of it: "Ola Berg MP". */
export declare const POST_NOMINALS: ReadonlySet<string>;
