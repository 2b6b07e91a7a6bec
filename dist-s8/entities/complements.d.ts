import type { Named } from './named.js';
import type { NamesAt } from './phrases.js';
import { type Words } from './words.js';
/** "… of Norway", "… for the ministry": what follows the head and says whose it is. */
export declare function complement(w: Words, headEnd: number, plural: boolean, names: NamesAt, holders: Named[]): number;
