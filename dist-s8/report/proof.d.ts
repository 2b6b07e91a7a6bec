import type { Words } from '../model/digest.js';
/** What proof needs of an article, from wherever it is stored. */
export interface StoredText {
    readonly text: string;
    readonly sha256: string;
}
/** Slices printed words out of their stored article again, and throws where they differ. */
export type Proof = (words: Words) => string;
/**
 * A proof over stored articles. Each article's text is hashed once; every call slices the words anew.
 * @param stored gives the article with an id, or null
 * @throws OnrecordError `proof`, naming the record, where the article is gone, its hash differs, or the words do
 */
export declare function proofAgainst(stored: (article: string) => StoredText | null): Proof;
