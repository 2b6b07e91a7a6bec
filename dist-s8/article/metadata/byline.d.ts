import { type Head } from './head.js';
export interface BylineSources {
    /** Authors in JSON-LD. */
    readonly linked: readonly string[];
    /** Organisations that JSON-LD names as authors. */
    readonly desks: readonly string[];
    /** Lines of text near the headline. */
    readonly lines: readonly string[];
    readonly language: string | null;
    /** Names of the outlet: none of them wrote the article. */
    readonly outlets: readonly string[];
}
/**
 * Who wrote the article: people, in the order of the page. Desks and agencies beside a person are left out; where the page
 * names nobody else as its author, the desk is named.
 */
export declare function findByline(head: Head, sources: BylineSources): string[];
