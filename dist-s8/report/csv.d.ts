import type { Digest } from '../model/digest.js';
import type { Proof } from './proof.js';
/** Cells as a line of CSV (RFC 4180), its line end included; what a spreadsheet would run as a formula begins with an apostrophe. */
export declare const csvLine: (cells: readonly (string | number)[]) => string;
/** A digest as CSV (RFC 4180), a printing a line. @throws OnrecordError `proof` */
export declare function csv(digest: Digest, proof: Proof): string;
