import type { Digest } from '../model/digest.js';
import type { Proof } from './proof.js';
/** A digest as Atom 1.0 (RFC 4287), an item an entry, its id that of the cluster. @throws OnrecordError `proof` */
export declare function atom(digest: Digest, proof: Proof): string;
/** A digest as JSON Feed 1.1, an item an item, its id that of the cluster. @throws OnrecordError `proof` */
export declare function jsonFeed(digest: Digest, proof: Proof): string;
