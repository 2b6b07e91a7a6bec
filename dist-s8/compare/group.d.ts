import { type Speakers } from './speakers.js';
/** One wording that stands for its cluster when others are looked for. */
export interface Face {
    readonly terms: readonly number[];
    /** One word of matter, and not quoted. */
    readonly bare: boolean;
    /** First and last day on which it may have been said (days since 1970), null where unknown. */
    readonly days: readonly [number, number] | null;
    readonly speakers: readonly string[];
    readonly named: Speakers;
}
/** A cluster as it grows. */
export interface Group {
    reference: string;
    readonly members: string[];
    /** The reference first; others where they hold words that it lacks. */
    readonly faces: Face[];
    /** Numbers of clusters with the same formula. */
    repeated: Set<number> | null;
}
/** A cluster without its texts, as JSON: what a store keeps between runs. */
export interface ClusterState {
    readonly reference: string;
    readonly members: readonly string[];
    readonly repeated: readonly number[];
    readonly faces: readonly Omit<Face, 'named'>[];
}
export declare const stateOf: ({ reference, members, faces, repeated }: Group) => ClusterState;
export declare const groupOf: ({ reference, members, repeated, faces }: ClusterState) => Group;
