import type { MentionForm } from '../../model/entity.js';
import type { Kind } from './kinds.js';
/** A mention that may still need the rest of the article to count. */
export interface Candidate {
    readonly start: number;
    readonly end: number;
    readonly kind: Kind;
    readonly form: MentionForm;
    readonly rule: string;
    readonly quantity: number | undefined;
    readonly sentence: number;
    /** Counts only where the article names it for sure elsewhere, or beside another weapon of a list. */
    readonly weak: boolean;
    /** Of a doubtful kind: counts only in a list beside another of its sort. */
    readonly listed?: boolean;
    /** "the missile": one that was named before. */
    readonly definite: boolean;
}
