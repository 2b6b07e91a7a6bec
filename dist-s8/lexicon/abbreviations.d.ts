/** Abbreviations that end in a full stop. A `title` never ends a sentence; a `word`
 * may, before a word that opens one; a `number` is one only before digits. All but the few lower-case ones need a capital. */
export interface Abbreviation {
    readonly form: string;
    readonly kind: 'title' | 'word' | 'number';
    readonly example: string;
}
export declare const ABBREVIATIONS: readonly Abbreviation[];
/** Abbreviations that are written without a capital. */
export declare const LOWER_CASE_ABBREVIATIONS: readonly string[];
/** Words that, capitalised after an abbreviation, open a new sentence. */
export declare const SENTENCE_OPENERS: readonly string[];
