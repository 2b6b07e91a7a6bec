import type { Article } from './article.js';
import type { Wording } from './compare.js';
import type { Document } from './document.js';
import { type Span } from './span.js';
import type { Statement } from './statement.js';
/** A statement across articles: `<article id>#<statement id>`. */
export declare const statementKey: (article: Pick<Article, 'id'>, statement: Pick<Statement, 'id'>) => string;
/** A statement's content as one string, with the way back into its article. */
export interface StatementWording extends Wording {
    readonly quotations: readonly Span[];
    /** Where each piece of content begins in `text`, and where it stands in the article. */
    readonly pieces: readonly {
        readonly at: number;
        readonly span: Span;
    }[];
}
/**
 * The words of a statement for comparison: its pieces of content joined by one space, the quoted stretches as offsets into
 * that text, with speakers (entity ids), outlet and date. The only place that decides how a statement becomes one string.
 */
export declare function wordingOf({ article, entities }: Document, statement: Statement): StatementWording;
/** A stretch of a wording back to the stretches of the article that it was made of (the joining spaces have none). */
export declare function articleSpans(wording: StatementWording, { start, end }: Span): Span[];
