import { type Words } from './words.js';
export interface Pronoun {
    readonly token: number;
    readonly kind: 'he' | 'she' | 'they' | 'it' | 'i' | 'we';
    /** Beside a verb of speech. */
    readonly speaks: boolean;
}
/** Verbs of speech and stance. */
export declare const SAYS: RegExp;
/** Pronouns that stand for someone or something, in text order. */
export declare function findPronouns(w: Words): Pronoun[];
