import { type Words } from './words.js';
/** Name words at the end of which a place lies; in lower case after a name they make it one ("the Rashid hospital"). */
export declare const PLACE_HEADS: ReadonlySet<string>;
/** Where an organisation's name that begins at `i` ends (else `i`), by its head word. */
export declare function organisationAt(w: Words, i: number, to: number): {
    end: number;
    sector: string;
};
/** "1st Battalion", "379th Wing": the token where a unit's name begins that has its head at `i`. */
export declare const ordinalBefore: (w: Words, i: number) => number;
export declare function placeHead(w: Words, first: number, end: number): 'place' | 'none' | null;
/** "Karbala | Military Airfield", "Qayyarah | Airfield West": where a place named after a town ends, or 0. */
export declare function groundAfter(w: Words, from: number, to: number): number;
/** A word that takes the names after it into its own: "Camp Taji", "Operation Norwegian Wind". */
export declare const opensName: (w: Words, i: number) => boolean;
