import type { Filter, Result } from './filter.js';
import type { StatementDetail } from './rows.js';
import type { Store } from './store.js';
/** A statement as `onrecord quotes` prints it. */
export interface QuoteRow extends StatementDetail {
    /** `<article id>#<statement id>` */
    readonly statement: string;
    /** The day it was said, where the text gives one, else printed. */
    readonly day: string | null;
    /** The words of the statement; what stands in quotation marks within is in `quotations`. */
    readonly text: string;
    readonly article: {
        readonly id: string;
        readonly outlet: string | null;
        readonly title: string | null;
        readonly published: string | null;
        readonly url: string | null;
    };
}
export declare const QUOTE_SORTS: readonly ['newest', 'oldest', 'outlet', 'speaker'];
/**
 * Statements that pass a filter, in the order asked for (newest first), at most `limit` (50). Throws OnrecordError `usage` for an
 * unknown country, kind, order or date.
 */
export declare function findQuotes(store: Store, filter?: Filter): Result<QuoteRow>;
