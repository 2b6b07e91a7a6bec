import type { Facts } from '../make.js';
import { type Head } from './head.js';
import type { Linked } from './jsonld.js';
/** Lines of text of the page, in page order. */
export interface Nearby {
    /** Around the headline. */
    readonly near: readonly string[];
    /** Short ones within the article's part of the page. */
    readonly labels: readonly string[];
}
/** The page's headline. */
export declare function titleOf(head: Head, linked: Linked, address: string | null): string | null;
/** Head matter -> what is known of the article; `nearby` are lines of its text. */
export declare function findFacts(head: Head, linked: Linked, address: string | null, { near: lines, labels }: Nearby): Omit<Facts, 'title'>;
