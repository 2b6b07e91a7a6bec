import type { Named } from './named.js';
import type { NamesAt } from './phrases.js';
import { type Words } from './words.js';
/** "Lee, who has led the ministry since": a role told by a verb. */
export declare function giveVerbRoles(w: Words, people: readonly Named[], names: NamesAt): void;
