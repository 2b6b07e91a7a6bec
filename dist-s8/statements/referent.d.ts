import type { SpeakerMode } from '../model/statement.js';
/** Whom the words of a source stand for. */
export interface Referent {
    readonly entities: readonly {
        readonly id: string;
        readonly how: string;
    }[];
    readonly mode: SpeakerMode;
    /** Why `entities` is empty or short. */
    readonly why: readonly string[];
}
export declare const one: (id: string, how: string) => Referent;
export declare const nobody: (why: string) => Referent;
/** A weapon does not speak: what looks like a statement of it is none. */
export declare const THING: Referent;
/** Several who speak as one. */
export declare const joint: (ids: readonly string[], how: string) => Referent;
/** Two phrases joined by "and" as one speaker: everyone once. */
export declare function together(parts: readonly Referent[]): Referent;
