import type { Cluster } from '../model/compare.js';
import type { DigestItem, DigestSpeaker, Words } from '../model/digest.js';
import type { Document } from '../model/document.js';
import { type Span } from '../model/span.js';
import type { Statement } from '../model/statement.js';
/** A statement with the document that it stands in. */
export interface Located {
    readonly document: Document;
    readonly statement: Statement;
}
export declare const wordsOf: ({ article }: Document, at: Span, quoted?: boolean) => Words;
/** A statement's content cut at its quotation marks, in text order. */
export declare function contentWords({ document, statement }: Located): Words[];
/** Who speaks: each entity with the role that the article gives it. */
export declare function speakersOf({ document, statement }: Located): DigestSpeaker[];
/** A cluster as a digest item; `isNew` says whether it was first printed in the digest's window. */
export declare function itemOf(cluster: Cluster, locate: (statement: string) => Located, isNew: boolean, countryName: (iso2: string) => string): DigestItem;
/** The day a statement was said, else printed (ISO), or null. */
export declare function dayOf({ document, statement: { said } }: Located): string | null;
