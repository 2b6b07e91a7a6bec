import type { Digest } from '../model/digest.js';
import type { Proof } from './proof.js';
/**
 * A digest as CommonMark, for a terminal or a note.
 * @throws OnrecordError `proof` where a printed word no longer stands in its article
 */
export declare function markdown(digest: Digest, proof: Proof): string;
export declare const heading: ({ since, until }: Digest) => string;
