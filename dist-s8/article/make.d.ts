import type { Article, Block } from '../model/article.js';
/** What is known of an article besides its text; all that is left out becomes null or empty. */
export type Facts = Partial<Omit<Article, 'text' | 'sha256' | 'blocks'>>;
/** Text, blocks and facts -> Article, hashed and frozen. The id is given or the first 16 hex digits of the hash. */
export declare function makeArticle(text: string, blocks: readonly Block[], facts: Facts): Article;
