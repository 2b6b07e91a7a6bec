import type { Utterance } from './utterance.js';
/** Milliseconds since 1970; a time without an offset is taken for UTC, whatever the machine's zone. */
export declare const instant: (iso: string) => number;
/**
 * True where `a` makes a better reference than `b`: the official document before any other, words quoted before words
 * reported, then the earliest, then the longest; the key settles the rest.
 */
export declare function isBetterReference(a: Utterance, b: Utterance): boolean;
/** Why a reference was chosen before the others, in words. */
export declare function becauseOf(reference: Utterance, others: readonly Utterance[]): string;
