import type { Article } from '../model/article.js';
import type { Document } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import { type Span } from '../model/span.js';
import type { Statement } from '../model/statement.js';
/** What makes an article the same article: its text and all that is known of it but the path it was read from. */
export declare function articleHash(article: Article): Uint8Array;
/** Ids that begin with "~" mean something within their article only; in a store they carry its id. */
export declare const globalId: (id: string, article: string) => string;
/** The countries that an entity acts for or belongs to: its own, and those of its offices (ISO 3166-1 alpha-2). */
export declare function countriesOf(entity: Entity): string[];
/** What an entity is found by: its names folded, of a person the surname too. */
export declare function aliasesOf(entity: Entity): ReadonlyMap<string, string>;
/** A speaker as `quotes` prints it. */
export interface SpeakerDetail {
    readonly id: string;
    readonly name: string;
    readonly role: string | null;
    readonly country: string | null;
}
/** What `quotes` prints of a statement beside its words; offsets are UTF-16, into the article's text. */
export interface StatementDetail {
    readonly kind: Statement['kind'];
    readonly act: string;
    readonly polarity: Statement['polarity'];
    readonly mode: string | null;
    readonly speakers: readonly SpeakerDetail[];
    /** The words that name the speaker, as printed. */
    readonly speaker: string | null;
    readonly cue: string | null;
    readonly content: readonly Span[];
    readonly quotations: readonly string[];
    readonly occasion: string | null;
    readonly said: Statement['said'] | null;
    readonly about: Statement['about'];
}
export interface StatementRow {
    readonly key: string;
    readonly kind: Statement['kind'];
    readonly day: string | null;
    readonly text: string;
    readonly detail: StatementDetail;
    /** Entity ids, and countries as ISO codes, by what they are to the statement. */
    readonly links: readonly (readonly [role: 'speaker' | 'about', id: string])[];
    readonly countries: readonly (readonly [role: 'for' | 'about', iso2: string])[];
}
/** The outermost statements of a document as rows, in text order. */
export declare function statementRows(document: Document): StatementRow[];
