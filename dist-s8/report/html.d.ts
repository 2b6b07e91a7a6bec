import type { Digest } from '../model/digest.js';
import type { Proof } from './proof.js';
/**
 * A digest as one HTML file: no script, no request, styles inside; light, dark and print.
 * @throws OnrecordError `proof` where a printed word no longer stands in its article
 */
export declare function html(digest: Digest, proof: Proof): string;
