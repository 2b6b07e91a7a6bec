import type { Occasion } from '../model/statement.js';
import type { Scene } from './scene.js';
/** Where or how it was said, told by the words around the cue (`free` tokens: those of the sentence outside source and content). */
export declare function occasionOf(scene: Scene, free: readonly number[]): Occasion | undefined;
