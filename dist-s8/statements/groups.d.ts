import type { Scene } from './scene.js';
/** Things of one kind that stand side by side: "Chile, Norway and Japan". */
export interface Coordination {
    readonly start: number;
    readonly end: number;
    readonly ids: readonly string[];
    readonly kind: 'country' | 'organisation' | 'person';
}
/** All lists of two or more in the text, in text order. */
export declare function findCoordinations(scene: Scene): Coordination[];
/** The nearest list before an offset that fits, within so many sentences. */
export declare function nearestBefore(scene: Scene, list: readonly Coordination[], before: number, reach: number, fits: (c: Coordination) => boolean): Coordination | undefined;
