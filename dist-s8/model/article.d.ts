import type { Span } from './span.js';
/** A page or file before it is read: raw bytes and where they came from. */
export interface Page {
    /** Path as given, or null when the bytes did not come from a file. */
    readonly file: string | null;
    readonly url: string | null;
    readonly bytes: Uint8Array;
    /** The Content-Type header, where there was one. */
    readonly contentType: string | null;
}
export type BlockKind = 'headline' | 'subheading' | 'paragraph' | 'quote' | 'list' | 'boilerplate';
/** A run of `Article.text` that belongs together. Blocks are in text order and never overlap. */
export interface Block extends Span {
    readonly kind: BlockKind;
    /** Of boilerplate: why it is none of the article ("advertisement", "cookie notice", "tagline" …). */
    readonly why?: string;
    /** Of an entry in a live blog: its own date and time (ISO 8601). */
    readonly published?: string;
}
/** Where `Article.published` was found, best first. */
export type DateBasis = 'given' | 'json-ld' | 'meta' | 'time' | 'url' | 'dateline' | 'text';
/** A news article. `text` is normalised once, in article/, then never edited: everything else points into it. */
export interface Article {
    /** As given, else from the content (the first 16 hex digits of `sha256`). */
    readonly id: string;
    readonly file: string | null;
    readonly url: string | null;
    readonly canonical: string | null;
    readonly outlet: string | null;
    readonly title: string | null;
    /** People; where the page names only a desk or an agency as its author, that name. */
    readonly byline: readonly string[];
    /** ISO 8601; a bare day where no time is known, with the offset where the page gave one. */
    readonly published: string | null;
    readonly publishedFrom: DateBasis | null;
    readonly modified: string | null;
    /** BCP 47. */
    readonly language: string | null;
    readonly section: string | null;
    /** False behind a paywall; null where the page does not say. */
    readonly isAccessibleForFree: boolean | null;
    /** Of a reprint: id of the article of near-identical text, by another outlet or at another address, that was met first. */
    readonly copyOf?: string;
    readonly text: string;
    /** SHA-256 of `text` as UTF-8 (lone surrogates as U+FFFD), hex. */
    readonly sha256: string;
    readonly blocks: readonly Block[];
}
