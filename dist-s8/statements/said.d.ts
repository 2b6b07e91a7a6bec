import type { Said } from '../model/statement.js';
import type { Scene } from './scene.js';
/** When it was said, told by the words around the cue (`free` as for occasions), counted back from the day of publication. */
export declare function saidOf(scene: Scene, free: readonly number[]): Said | undefined;
