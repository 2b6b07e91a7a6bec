import type { Scene } from './phrases.js';
/**
 * How many, where a number counts the weapons at pieces [from, to): "two Hwasong-17 missiles" is 2, "dozens of", "a", ranges
 * and years are nothing. Looks back over at most six words.
 */
export declare function quantityBefore(scene: Scene, from: number): number | undefined;
