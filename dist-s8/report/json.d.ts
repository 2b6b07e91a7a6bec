import type { Digest } from '../model/digest.js';
import type { Proof } from './proof.js';
/** A digest as JSON; every `Words` in it is proven as it is written. @throws OnrecordError `proof` */
export declare function json(digest: Digest, proof: Proof): string;
