import { type Kind } from './kinds.js';
import { type Pieces } from './pieces.js';
export type Role = 'name' | 'kind' | 'modifier' | 'tail' | 'family' | 'ship';
/** One form of one row, as it lies in the trie. */
export interface Entry {
    readonly role: Role;
    readonly form: string;
    /** Pieces of the form joined by spaces: the key of the false friends. */
    readonly key: string;
    readonly plural: boolean;
    /** What is met; of a modifier or a tail its words alone matter. */
    readonly kind: Kind | null;
    /** Number of the row in its table, of families and ship prefixes. */
    readonly row: number;
    readonly pieces: Pieces;
    /** For each piece: 2 printed in capitals, 1 with a capital, 0 anyhow. */
    readonly capitals: readonly number[];
}
/** The plural of a noun, as English makes it. */
export declare function pluralOf(noun: string): string;
/** A form met in the text: pieces [from, to). */
export interface Met {
    readonly entry: Entry;
    readonly to: number;
    /** A name with a plural s. */
    readonly plural: boolean;
    /** False where hyphen or space stand otherwise than in the form. */
    readonly exact: boolean;
}
export declare const startsForm: (piece: string) => boolean;
/** All forms that begin at piece `from`, the longest last. At most as many steps as the longest form has pieces. */
export declare function meet(text: string, pieces: Pieces, from: number): Met[];
