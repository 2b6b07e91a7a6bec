import type { Growing } from './hosts.js';
import type { Reading } from './reading.js';
/**
 * Turns of a transcript or an interview ("AOKI: We will not wait.", "Q: Why not?"): paragraphs that begin with a name and
 * a colon, where the article has the same name twice so or several in capitals. A paragraph in between that quotation
 * marks open goes on the turn before it.
 */
export declare function findTurns(r: Reading): Growing[];
