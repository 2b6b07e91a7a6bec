/**
 * A date as pages write it -> ISO 8601: a bare day, or day and time with the offset where one is given.
 * Takes ISO, RFC 822, Unix times (s, ms), month names in the languages of lexicon/months and number dates;
 * `monthFirst` decides 03/04/2023 (American pages). Null where no whole date stands in the first 200 characters.
 */
export declare function isoDate(value: string, monthFirst?: boolean): string | null;
/** The first date within running text, with where it stands; as `isoDate` otherwise. */
export declare function dateInText(text: string, monthFirst?: boolean): {
    iso: string;
    start: number;
    end: number;
} | null;
