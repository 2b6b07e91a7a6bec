/** A speaker's words sorted: the name proper, the office, the country that office is of. */
interface Named {
    readonly name: readonly string[];
    /** The sound of each word of the name. */
    readonly sounds: readonly string[];
    readonly office: number | null;
    readonly portfolio: string | null;
    /** ISO 3166-1 alpha-2. */
    readonly country: string | null;
    /** The country itself speaks: "Japan", "Tokyo". */
    readonly government: boolean;
}
/** `same` by name, `possible` where a role or a country leaves it open, `different`. */
export type Agreement = 'same' | 'possible' | 'different';
/**
 * Whether two lists of speakers may be one: names by their variants, offices by what they tell; null where either side
 * names nobody. Joint speakers agree where any of them do.
 */
export declare function speakersAgree(a: readonly string[] | undefined, b: readonly string[] | undefined): Agreement | null;
/** Speakers taken apart once, for many comparisons. */
export type Speakers = readonly Named[];
export declare function namedIn(speakers: readonly string[]): Speakers;
/** Joint speakers agree where any of them do; null where either side names nobody. */
export declare function agreementOf(a: Speakers, b: Speakers): Agreement | null;
/** Words of the speakers' names: in a wording they tell who speaks, not what of. */
export declare const nameWords: (speakers: readonly string[]) => readonly string[];
export {};
