import type { Candidate } from './candidate.js';
import { type Kind } from './kinds.js';
import { type Phrase, type Scene } from './phrases.js';
/** "the destroyer USS Carney", "the frigate Admiral Essen": the ship, with the class of the noun before it. */
export declare function shipAfter(scene: Scene, phrase: Phrase, kind: Kind): {
    to: number;
    kind: Kind;
    rule: string;
} | null;
/** "Kongsberg-class frigate": a class of ships that no table knows, with its noun. */
export declare function readShipClass(scene: Scene, at: number, done: number, sentence: number): {
    candidate: Candidate;
    to: number;
} | null;
