import type { Growing } from './registry.js';
/** A mention as the later ones look back at it. */
export interface Seen {
    readonly entity: Growing;
    readonly sentence: number;
    readonly token: number;
    /** It stands before its sentence's verb. */
    readonly subject: boolean;
    readonly noun?: string;
}
/** Outcome of looking back: one entity, or why not and who was considered. */
export type Antecedent = {
    readonly entity: Growing;
    readonly rule: string;
} | {
    readonly entity: null;
    readonly why: string;
    readonly candidates: readonly string[];
};
/** Mentions so far, and the rules by which pronouns and descriptions find what they stand for. */
export declare class Discourse {
    #private;
    add(seen: Seen): void;
    /** Entities that fit, the most recent first, within `reach` sentences back. */
    recent(sentence: number, reach: number, fits: (s: Seen) => boolean): Seen[];
    /** "he", "she": one person who fits in gender; a subject before another, nearer before farther; else undecided. */
    person(sentence: number, gender: 'male' | 'female'): Antecedent;
    /** "they", "it": the subject before, where it is of the right kind. */
    thing(sentence: number, fits: (e: Growing) => boolean, subjectOnly: boolean): Antecedent;
}
