import type { Hit } from './known.js';
import type { Named } from './named.js';
import { type Words } from './words.js';
/**
 * "South Korea's Defence Ministry", "the Iraqi army", "Ministry of Defence of Ukraine": bodies that many countries have.
 * Words for one alone ("army", "police") count only with their country; the rest is left to nominal mentions.
 */
export declare function findBodies(w: Words, hitAt: ReadonlyMap<number, Hit>, hitBefore: ReadonlyMap<number, Hit>): Named[];
/** "organisation:kr-defence-ministry". */
export declare const bodyId: (body: string, iso2: string | undefined) => string;
