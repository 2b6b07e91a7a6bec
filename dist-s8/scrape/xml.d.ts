import type { Limits } from './limits.js';
export interface XmlEvents {
    /** Local name (behind the colon), and the names of the elements around it are not told: keep them if you need them. */
    readonly open?: (name: string) => void;
    readonly close?: (name: string) => void;
    readonly text?: (text: string) => void;
}
/**
 * Walks through XML from strangers. Nothing is expanded, loaded or recursed into. Linear in the text.
 * Throws `malformed` for a document that declares entities (the road to a billion laughs), `too-large` for one that
 * nests too deep or has more than `most` elements and attributes.
 */
export declare function walkXml(text: string, where: string, limits: Limits, most: number, events?: XmlEvents): void;
/** XML as text: byte order mark, else the charset of the header, else the declaration, else UTF-8. */
export declare function xmlText(bytes: Uint8Array, contentType: string | null): string;
