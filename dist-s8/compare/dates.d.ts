/** A date in words: year, month, day of month and weekday, as far as they are told. */
export interface Day {
    readonly length: number;
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    readonly weekday?: number;
}
/** False for keys that begin no date. */
export declare const beginsDay: (key: string) => boolean;
/**
 * The date that begins at a token: "March 3, 2024", "3rd of March", "March 2024", "Tuesday", "2024-03-03"; or null.
 * @param capital tells whether a token is printed with a capital: "may", "march" and "sun" are words too.
 */
export declare function dayAt(keys: readonly string[], at: number, capital: (i: number) => boolean): Day | null;
/** One string for a date, unknown parts as dots: "@2024-03-03", "@....-03-03", "@tuesday". */
export declare function dayKey({ year, month, day, weekday }: Day): string;
/** True where no part that both tell differs: "3 March" and "March 3, 2024". */
export declare function sameDay(a: string, b: string): boolean;
