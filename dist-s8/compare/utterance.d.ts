import type { Article } from '../model/article.js';
import type { Wording } from '../model/compare.js';
import type { Document } from '../model/document.js';
import { type StatementWording } from '../model/wording.js';
/** A statement as clusters take it: its wording, and what chooses the reference among several. */
export interface Utterance extends Wording {
    /** `<article id>#<statement id>`. */
    readonly key: string;
    /** ISO 8601; when it was printed. `date` is when it was said, where that is told. */
    readonly published?: string;
    /** Printed by those whose words they are: a communiqué on a ministry's own page. */
    readonly official?: boolean;
}
/** True for the page of a government, an army or an international organisation, by its host or its name. */
export declare function isOfficial({ outlet, url, canonical }: Pick<Article, 'outlet' | 'url' | 'canonical'>): boolean;
/** The outermost statements of a document as utterances. */
export declare function utterancesOf(document: Document): (Utterance & StatementWording)[];
