import type { RoleStatus } from '../model/entity.js';
import type { Office } from './facts.js';
import type { Named } from './named.js';
import { type Words } from './words.js';
/** A noun phrase with a common noun or title as its head: "his Norwegian counterpart", "three senior officials". */
export interface Phrase {
    /** Tokens, determiner included, half-open; `head` is the last token of the head noun, `headFirst` the first. */
    readonly first: number;
    readonly end: number;
    readonly headFirst: number;
    readonly headEnd: number;
    readonly title: Office | null;
    readonly plural: boolean;
    /** Lower case: the, a, an, this, his …; "" where there is none. */
    readonly determiner: string;
    /** Countries, organisations, places that hold it, in order: "Japanese and Norwegian". */
    readonly holders: readonly Named[];
    readonly status: RoleStatus;
    /** As printed, without determiner, status, holders: "deputy defence minister". */
    readonly words: string;
}
/** Numbers of names by the token after their end and by their first token. */
export interface NamesAt {
    readonly starting: ReadonlyMap<number, Named>;
    readonly ending: ReadonlyMap<number, Named>;
}
/** The noun phrase around the head [headFirst, headEnd). */
export declare function phraseAround(w: Words, headFirst: number, headEnd: number, title: Office | null, plural: boolean, names: NamesAt): Phrase;
/** "Minister of National Defence": past the portfolio after a title. */
export declare function portfolioEnd(w: Words, titleEnd: number): number;
/** All titles of the text, as phrases, in text order: heads inside names of organisations are none. */
export declare function titlePhrases(w: Words, names: NamesAt): Phrase[];
