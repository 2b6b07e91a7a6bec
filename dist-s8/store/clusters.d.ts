import type { Cluster } from '../model/compare.js';
import type { Store } from './store.js';
/** A cluster with its number (from 0, in the order they were opened) and what compare/ needs to go on with it later. */
export interface NumberedCluster {
    readonly number: number;
    readonly cluster: Cluster;
    readonly state: unknown;
}
/** How far the clustering of a store has come: all documents up to `serial`, and the state of each cluster by its number. */
export interface ClusteringState {
    readonly serial: number;
    readonly states: readonly unknown[];
}
/** Where to go on: `store.documents(serial)` are those not clustered yet. */
export declare function clusteringState(store: Store): ClusteringState;
/** Keeps clusters that are new or changed, and that all documents up to `serial` are clustered; all or nothing. */
export declare function saveClusters(store: Store, serial: number, changed: Iterable<NumberedCluster>): void;
/** All clusters kept, in the order they were opened. */
export declare function storedClusters(store: Store): Generator<Cluster>;
/** The cluster that a statement (by key) belongs to; null where it is not clustered yet. */
export declare function clusterOfStatement(store: Store, key: string): Cluster | null;
