import type { Cluster } from '../model/compare.js';
import { type ClusterState } from './group.js';
import type { Utterance } from './utterance.js';
/**
 * Groups statements that are one utterance, as they come: each joins the cluster that it shares most with, or opens one.
 * Time is linear in the statements. Adding in order of date gives what a full run gives; a late addition of an older
 * article may open a cluster where a full run would have joined two.
 */
export declare class Clustering {
    #private;
    /**
     * @param states of the clusters of an earlier run, by their numbers
     * @param lookup gives the statements of that run, for those clusters that are described again
     */
    constructor(states?: readonly ClusterState[], lookup?: (key: string) => Utterance | undefined);
    /** Adds a statement; one that is known already changes nothing. @returns the number of its cluster */
    add(utterance: Utterance): number;
    /** How many clusters there are; they are numbered from 0. */
    get size(): number;
    /** Numbers of the clusters that got members or links since the state that this began with. */
    get changed(): readonly number[];
    /** Statement keys of a cluster, the reference first. */
    members(number: number): readonly string[];
    /** A cluster with its redlines: every variant against the reference. */
    describe(number: number): Cluster;
    /** What to keep of a cluster between runs. */
    state(number: number): ClusterState;
}
/** Statements in the order in which they are to be added: as printed. */
export declare const inOrder: (utterances: readonly Utterance[]) => Utterance[];
/** All clusters of some statements, in order of the first print of each, whatever the order they come in. */
export declare function cluster(utterances: readonly Utterance[]): Cluster[];
