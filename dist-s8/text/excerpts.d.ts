import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
/**
 * What of each block is the article's own or the excerpted prose. An excerpt of another article is often taken over with a
 * straight mark before every paragraph and one at its very end, while the quotations in it keep their curved marks: those
 * straight ones open no quotation and are left outside the span.
 */
export declare function withoutExcerptMarks({ text, blocks }: Article): readonly Span[];
