import type { Block } from '../model/article.js';
import type { Span } from '../model/span.js';
/** Non-empty lines, trimmed, as spans; every line break of Unicode ends a line. */
export declare function findLines(text: string): Span[];
/**
 * Paragraphs of a text: its lines, but where the text is hard-wrapped (blank lines between groups of lines of one width)
 * the groups.
 */
export declare function findParagraphs(text: string): Span[];
/** Words of a line; in scripts that write no spaces two characters count as a word. */
export declare function countWords(line: string): number;
/** True where a line reads as a sentence or more, not as a heading or label. */
export declare function isProse(line: string): boolean;
/**
 * Paragraphs of a text -> blocks with their kinds: the headline (the line equal to `title`), taglines above it, subheadings,
 * boilerplate by the table, paragraphs. Where in doubt a line is a paragraph: false boilerplate loses statements.
 */
export declare function classify(text: string, paragraphs: readonly Span[], title: string | null): Block[];
