export interface Numeral {
    /** How many tokens it takes. */
    readonly length: number;
    readonly value: number;
    readonly ordinal: boolean;
    /** Written as four bare digits from 1900 to 2100. */
    readonly year: boolean;
}
/** False for keys that begin no numeral. */
export declare const beginsNumeral: (key: string) => boolean;
/**
 * The numeral that begins at a token: "10,000", "10 thousand", "one hundred and twenty-five", "two dozen", "3rd"; or null.
 * @param joined tells whether nothing but a space or hyphen parts a token from the one before.
 */
export declare function numeralAt(keys: readonly string[], at: number, joined: (i: number) => boolean): Numeral | null;
