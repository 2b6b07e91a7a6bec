import type { NounRow } from '../lexicon/nouns.js';
import { type NamesAt, type Phrase } from './phrases.js';
import { type Words } from './words.js';
/** A phrase for a thing without its name. */
export interface Nominal {
    readonly phrase: Phrase;
    readonly noun: string;
    readonly kind: NounRow['kind'];
    readonly sector?: string;
    readonly gender?: 'male' | 'female';
    readonly plural: boolean;
}
/** Noun phrases headed by a person, group, organisation or place noun, outside names and title phrases; in text order. */
export declare function findNominals(w: Words, names: NamesAt, titled: ReadonlySet<number>): Nominal[];
export declare const saysWhat: (w: Words, { first, determiner, holders }: Phrase) => boolean;
