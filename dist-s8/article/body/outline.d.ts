import type { Document, Element } from 'domhandler';
import { type Parts } from './parts.js';
/** An element that breaks lines: a node of the page's outline. */
export interface Box {
    readonly element: Element;
    readonly tag: string;
    /** Index of the box around this one, -1 for the outermost. */
    readonly parent: number;
    readonly depth: number;
    /** What its own class, id, role and tag say. */
    readonly parts: Parts;
    /** The same of all boxes around it, its own included. */
    readonly within: Parts;
    /** True where the page hides it. */
    readonly hidden: boolean;
}
/** A run of text that no block element breaks: what a reader sees as one paragraph, item or line. */
export interface Chunk {
    /** One space between words; soft hyphens and zero-width marks left out. */
    readonly text: string;
    /** Index of the box it stands in. */
    readonly box: number;
    /** Characters inside links, and inside bold or emphasised words. */
    readonly linkChars: number;
    readonly boldChars: number;
    readonly links: number;
    /** Characters of a link that the chunk begins with. */
    readonly linkFirst: number;
}
export interface Outline {
    readonly boxes: readonly Box[];
    readonly chunks: readonly Chunk[];
    /** Time elements and the boxes they stand in. */
    readonly times: readonly {
        readonly box: number;
        readonly datetime: string;
    }[];
}
/** Document tree -> boxes and chunks in page order. Walks without recursion; work is linear in the page. */
export declare function outline(document: Document): Outline;
