import type { Attachable } from './attach.js';
export interface VerbGroup {
    readonly start: number;
    /** The main verb, last of the group. */
    readonly verb: number;
    readonly infinitive: boolean;
    readonly passive: boolean;
    readonly finite: boolean;
}
/** Verb groups ("has not been said") outside noun phrases; hangs auxiliaries, negation and adverbs on the main verb. */
export declare function findVerbGroups({ tag, bits, head, relation }: Attachable, lower: readonly string[], chunkOf: Int32Array, from: number, to: number): {
    of: Int32Array;
    list: VerbGroup[];
};
