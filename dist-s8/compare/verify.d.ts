import type { Edit, Verdict } from '../model/compare.js';
import { type Span } from '../model/span.js';
/** Words that somebody is said to have said. */
export interface Claim {
    readonly text: string;
    readonly speakers?: readonly string[];
    /** ISO 8601. */
    readonly date?: string;
}
/** What to look in: a transcript (also in `SPEAKER: words` form), a communiqué, a statement. */
export interface Reference {
    readonly text: string;
    /** Who speaks where no label of the text tells. */
    readonly speakers?: readonly string[];
    readonly date?: string;
    /** A statement's key or a file's name: comes back with what is found. */
    readonly key?: string;
}
/** A passage of a reference beside the words that were claimed. */
export interface Passage extends Span {
    readonly verdict: Verdict;
    /** Spans of `from` point into the reference's text, spans of `to` into the claim. */
    readonly edits: readonly Edit[];
    readonly why: readonly string[];
    readonly words: string;
    readonly speaker: string | null;
    readonly date: string | null;
    readonly key: string | null;
}
export interface Verification {
    /** `not-found` where nothing is near enough. */
    readonly verdict: Verdict;
    /** The passage that the verdict is about; null with `not-found`. */
    readonly found: Passage | null;
    /** The three nearest passages, best first. */
    readonly nearest: readonly Passage[];
}
/** Did they say this? The nearest passage of the references, what was done to its words, and who says them there. */
export declare function verify(claim: Claim, references: Reference | readonly Reference[]): Verification;
