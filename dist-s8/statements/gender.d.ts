import type { Scene } from './scene.js';
/** By title ("spokeswoman"), then by given name; undefined where neither tells. */
export declare function genderOf(scene: Scene, id: string): 'male' | 'female' | undefined;
