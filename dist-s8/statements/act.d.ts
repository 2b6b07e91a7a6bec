import { type Act } from '../lexicon/cues.js';
import type { Attribution } from '../model/statement.js';
import type { Scene } from './scene.js';
export interface Doing {
    readonly act: Act;
    readonly polarity: 'affirmed' | 'negated';
}
/** What the speaker does: the longest row of the cue table among the cue's words, its head's row first of equals. */
export declare function doingOf(scene: Scene, { cue, source }: Attribution): Doing;
