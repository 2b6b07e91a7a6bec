import { type Context } from './context.js';
import type { Named } from './named.js';
import type { NamesAt, Phrase } from './phrases.js';
import { type Words } from './words.js';
/** A title phrase and the people whom the words right beside it give it to; none: it stands alone. */
export interface Held {
    readonly phrase: Phrase;
    readonly people: readonly Named[];
    /** True where the phrase and the name are one ("President Aoki"), false in apposition ("Aoki, the president"). */
    readonly joined: boolean;
    readonly rule: string;
}
/** Gives titles to the people beside them, and says which stand alone. Phrases come in text order. */
export declare function giveRoles(w: Words, phrases: readonly Phrase[], at: NamesAt, context: Context): Held[];
/** "defence ministers" -> "defence minister"; "spokesmen" -> "spokesman". */
export declare function singular(words: string): string;
