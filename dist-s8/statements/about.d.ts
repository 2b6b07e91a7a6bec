import type { Span } from '../model/span.js';
import type { Statement } from '../model/statement.js';
import type { Scene } from './scene.js';
/** Countries, weapons and people whom the content mentions, in text order, the speaker left out. */
export declare function aboutOf(scene: Scene, content: readonly Span[], speakers: ReadonlySet<string>): Statement['about'];
