import type { Article } from '../model/article.js';
import type { Journal, PageLine } from './journal.js';
/** What a new article is to those that we have. */
export type Kinship = {
    readonly kind: 'new';
}
/** The same page, or the same words by the same outlet: nothing to keep. */
 | {
    readonly kind: 'duplicate';
    readonly of: string;
}
/** A near-identical text at another address or outlet: kept, with a link. */
 | {
    readonly kind: 'copy';
    readonly of: string;
};
/** The articles of this output so far, by address, by words and by near-identical words. */
export declare class Known {
    private readonly copies;
    private readonly exact;
    /** Takes up an article that an earlier run left in the journal. */
    recall(line: PageLine): void;
    /** Compares an article with all before it and takes it up. `keys`: its address, where redirects led, its canonical. */
    meet(article: Article, keys: readonly string[], journal: Journal): {
        kinship: Kinship;
        line: Partial<PageLine>;
    };
    private take;
}
