import type { BlockKind } from '../../model/article.js';
import type { Head } from '../metadata/head.js';
import type { Linked } from '../metadata/jsonld.js';
import { type Hints } from './measures.js';
import type { Outline } from './outline.js';
export interface Selected {
    readonly kind: BlockKind;
    readonly text: string;
    /** Of an entry in a live blog. */
    readonly published: string | null;
}
export interface Selection {
    /** The article's body, in page order. */
    readonly body: readonly Selected[];
    /** Share of the page's text that is links. */
    readonly linkShare: number;
    /** Characters of text on the page. */
    readonly textLength: number;
    /** Lines of text near the headline, in page order: byline and date are often among them. */
    readonly near: readonly string[];
    /** Short lines within the article's part of the page. */
    readonly labels: readonly string[];
}
/** Which chunks of an outline are the article's body. */
export declare function select(page: Outline, hints: Hints): Selection;
/** What the head of a page tells of its article's body. */
export declare function hintsOf(head: Head, linked: Linked, title: string | null): Hints;
