import type { Entity } from '../model/entity.js';
import type { Segment } from './phrase.js';
import { type Referent } from './referent.js';
import type { Scene } from './scene.js';
/** "A senior Norwegian official", "analysts", "a spokesman for the ministry": somebody without a name. */
export declare function resolveUnnamed(scene: Scene, segment: Segment, entity: Entity | undefined, speaksFor: readonly Segment[] | null): Referent;
/** A named spokesperson with the body named beside, or else the one that the article gives with the office. */
export declare function withBody(scene: Scene, referent: Referent, segments: readonly Segment[]): Referent;
