import type { Article } from '../model/article.js';
import { type Facts } from './make.js';
/**
 * Plain text -> Article. A byte order mark is dropped and line ends become "\n"; nothing else is edited. The headline is
 * found unless `facts.title` gives it. Throws OnrecordError `no-article` for a text without a letter.
 */
export declare function articleFromText(raw: string, facts?: Facts): Article;
