import type { DigestItem, RedlinePart, Words } from '../model/digest.js';
import type { Proof } from './proof.js';
/** How a format writes a stranger's words; every word passes through `text`. */
export interface Style {
    readonly text: (words: string) => string;
    readonly strong: (markup: string) => string;
}
/** One line, whatever white space or control characters stood in the page. */
export declare const oneLine: (text: string) => string;
/** Content as prose: what was inside quotation marks inside them, all else outside. */
export declare function phrase(words: readonly Words[], proof: Proof, style: Style): string;
export declare const list: (names: readonly string[]) => string;
/** Who says it and how: "Mika Aoki (defence minister, Japan) called for", "According to Mika Aoki:". */
export declare function leadIn(item: DigestItem, proof: Proof, style: Style, countryName: (iso2: string) => string): string;
/** The parts of a redline side by side, with a space where words meet and none at marks that cling to a word. */
export declare function redlineText(parts: readonly RedlinePart[], proof: Proof, mark: (op: RedlinePart['op'], text: string) => string): string;
/** The circumstances, in a fixed order: occasion, date, countries, weapons, "5 outlets, 2 wordings". */
export declare function facts(item: DigestItem, proof: Proof, countryName: (iso2: string) => string): string[];
/** The digest's own first line. */
export declare const summary: (counts: {
    articles: number;
    outlets: number;
    statements: number;
    items: number;
    changed: number;
    unresolved: number;
}) => string;
