import type { Digest } from '../model/digest.js';
import type { Proof } from './proof.js';
/** A digest as Apache Parquet, a printing a row. @throws OnrecordError `proof` */
export declare function parquet(digest: Digest, proof: Proof): Uint8Array;
