import type { Hit } from './known.js';
import type { Named } from './named.js';
import { type Words } from './words.js';
/** Names of the article's people where capitals alone say nothing: headlines, first words, before a colon ("Berg: No."). */
export declare function findSurnames(w: Words, named: readonly Named[], hitAt: ReadonlyMap<number, Hit>): Named[];
