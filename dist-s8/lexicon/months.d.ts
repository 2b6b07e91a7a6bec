/** Months as newspapers print them, full and short, by language; lower case, without a final dot. */
export interface MonthsRow {
    readonly language: string;
    /** Twelve entries, each the spellings of one month. */
    readonly months: readonly (readonly string[])[];
    readonly example: string;
    readonly iso: string;
}
export declare const MONTHS: readonly MonthsRow[];
/** Zones that datelines abbreviate, as offsets from UTC. */
export declare const ZONES: readonly {
    readonly name: string;
    readonly offset: string;
    readonly example: string;
}[];
