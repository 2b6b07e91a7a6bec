import { type Document } from './document.js';
import { type Where } from './errors.js';
/** JSON Schema (draft 2020-12) of a record as `onrecord read` prints it. */
export declare function recordSchema(): object;
/**
 * A JSON value -> the record that it is, whoever made it: fields and types, spans inside the text, the text's hash, statement
 * ids that occur once. Throws OnrecordError `malformed` that names the first thing at fault.
 */
export declare function parseRecord(value: unknown, where?: Where): Document;
