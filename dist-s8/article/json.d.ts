import type { Article } from '../model/article.js';
/** Where a JSON value came from, for messages: the path as given and the one-based line. */
export interface JsonPlace {
    readonly file?: string | null | undefined;
    readonly line?: number | undefined;
}
/**
 * A JSON value `{text, id?, title?, published?, outlet?, url? …}` -> Article; any field of Article is taken, so an Article
 * reads back as itself. `text` is kept to the letter; blocks are its non-empty lines unless `blocks` are given.
 * `file` of the place becomes the article's unless the value names one. Throws OnrecordError `malformed`, with a remedy.
 */
export declare function articleFromJson(value: unknown, where?: JsonPlace): Article;
