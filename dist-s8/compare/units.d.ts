import type { Span } from '../model/span.js';
export type UnitKind = 'word' | 'function' | 'relation' | 'negation' | 'modal' | 'number' | 'date' | 'entity' | 'ellipsis';
/** What a comparison counts in: a word, or a piece of one ("don't" is two), under a key that all its spellings share. */
export interface Unit extends Span {
    readonly key: string;
    readonly kind: UnitKind;
    /** Of a number. */
    readonly value: number | undefined;
    /** Of a modal: the row of MODALITY. */
    readonly force: string | undefined;
    /** Printed with a capital. */
    readonly capital: boolean;
    /** May be a name though it is no entity: first of a sentence or quotation, or hung on a capital word by a hyphen. */
    readonly nameable: boolean;
    /** Stands in square brackets. */
    readonly declared: boolean;
    /** Number among all units of the text, those of "he said" included. */
    readonly at: number;
    /** Number of the claimed stretch it stands in, or -1. */
    readonly quotation: number;
}
export declare const isFunctionWord: (key: string) => boolean;
/** A text in units, in order, those in a claimed stretch marked. Linear in the text; offsets point into it. */
export declare function unitsOf(text: string, claims?: readonly Span[]): Unit[];
