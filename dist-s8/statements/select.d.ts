import type { Cued, Proposal } from './rank.js';
export interface Selection {
    readonly kept: Proposal[];
    /** Proposals whose cue stands in the content of a kept one. */
    readonly nested: {
        readonly proposal: Proposal;
        readonly within: Proposal;
    }[];
}
/**
 * Keeps outermost attributions that share no word. `choices`: for each cue in text order its contents, best first. The
 * surest cue goes first; one that would run into it takes its next content, if that is good enough (`least`).
 */
export declare function select(choices: readonly (readonly Cued[])[], least: number): Selection;
