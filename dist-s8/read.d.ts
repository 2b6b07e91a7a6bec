import type { Lexicon } from './entities/lexicon.js';
import type { Article } from './model/article.js';
import { type Document } from './model/document.js';
export type { Lexicon } from './entities/lexicon.js';
export { parseLexicon } from './entities/parse-lexicon.js';
/** Article -> Document: the main path. */
export declare function read(article: Article, lexicon?: Lexicon): Document;
