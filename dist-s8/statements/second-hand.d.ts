import type { Span } from '../model/span.js';
import type { Attribution } from '../model/statement.js';
import type { Scene } from './scene.js';
/** An attribution, and the words for whom the text has it from. */
export interface Passed extends Attribution {
    readonly citedBy?: Span;
}
/** "Yonhap cited a military source as saying …": the source speaks, the agency passes it on. Others stay as they are. */
export declare function atSecondHand(scene: Scene, a: Attribution): Passed;
