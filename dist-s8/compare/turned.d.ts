import type { Prepared, Word } from './prepare.js';
/**
 * Words that changed places round a verb that stayed: "Chile attacked Peru" and "Peru attacked Chile", but not
 * "Peru was attacked by Chile". Linear: each word is weighed with the few that follow it.
 */
export declare function turnedWords(reference: Prepared, variant: Prepared, left: readonly Word[], right: readonly Word[]): ReadonlySet<string>;
