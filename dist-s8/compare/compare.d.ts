import type { Comparison, Wording } from '../model/compare.js';
import { type Prepared } from './prepare.js';
export interface CompareOptions {
    /**
     * False where the reference may itself be cut short (another outlet's print, not the official text): words that a
     * variant has beyond its ends are then no alteration. Default true.
     */
    readonly complete?: boolean;
}
/**
 * How a variant prints what a reference says: the edits word by word, each with its class, and the verdict that follows.
 * @param left the reference
 * @param right the variant
 * @returns edits in text order, with offsets into both texts (UTF-16), and the words that decided
 */
export declare function compare(left: Wording, right: Wording, options?: CompareOptions): Comparison;
/** The same for wordings already made ready, so that a reference is cut up once for all its variants. */
export declare function comparePrepared(left: Prepared, right: Prepared, { complete }?: CompareOptions): Comparison;
/** As given, else as the text's own "Aoki said" tells. */
export declare const speakersOf: ({ wording, frame }: Prepared) => readonly string[];
