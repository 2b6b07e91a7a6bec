/**
 * Families of designators, so that a system without a row is found too: letters, then a number of so many digits. `bare`: also
 * without a hyphen between. `cue`: only in a sentence that speaks of war, or with its kind beside it. Countries are the makers'.
 */
export interface DesignatorFamily {
    readonly prefix: string;
    readonly digits: readonly [least: number, most: number];
    readonly class: string | null;
    readonly subclass?: string;
    readonly maker: string | null;
    readonly bare?: boolean;
    readonly cue?: boolean;
    readonly example: string;
}
/** From common public knowledge: the makers' and NATO's schemes of designation. */
export declare const DESIGNATORS: readonly DesignatorFamily[];
/** What stands before a ship's name. `cue`: letters that mean other things too. */
export declare const SHIP_PREFIXES: readonly (readonly [prefix: string, navy: string | null, example: string, cue?: 'cue'])[];
