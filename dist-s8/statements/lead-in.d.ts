import type { Attribution } from '../model/statement.js';
import type { Scene } from './scene.js';
/** "said ahead of the meeting that …": when and where stand before the content, which begins at "that". */
export declare function withoutLeadIn<A extends Attribution>(scene: Scene, a: A): A;
