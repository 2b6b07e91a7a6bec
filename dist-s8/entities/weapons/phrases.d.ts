import type { Tokens } from '../../model/text.js';
import type { Context } from './context.js';
import { type Kind } from './kinds.js';
import { type Pieces } from './pieces.js';
import { type Entry, type Met } from './trie.js';
/** A sentence under the finder's eye. */
export interface Scene {
    readonly text: string;
    readonly tokens: Tokens;
    readonly pieces: Pieces;
    readonly context: Context;
}
/** Modifiers, nouns of kinds and tails in a row: "long-range ballistic missile launchers". */
export interface Phrase {
    readonly to: number;
    /** The last noun of a kind; null where tails alone were met ("batteries"). */
    readonly head: Entry | null;
    readonly kind: Kind | null;
    /** Words before the head that narrow it down, or more than one noun. */
    readonly compound: boolean;
    readonly plural: boolean;
}
/** Longest phrase that begins at piece `from`, or null. */
export declare function readPhrase(scene: Scene, from: number): Phrase | null;
export declare function longest(met: readonly Met[], role: Entry['role']): Met | null;
/** Piece after a calibre that begins at `from` ("155mm", "7.62-millimetre", ".50-caliber"), or `from` where there is none. */
export declare function afterCalibre({ pieces }: Scene, from: number): number;
export declare const isDigits: (piece: string) => boolean;
