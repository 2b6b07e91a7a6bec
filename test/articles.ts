import { plainArticle } from '../scripts/train/corpus.js'
import type { Article } from '../src/model/article.js'

/** An article of plain paragraphs, for tests. */
export const articleOf = (text: string): Article => plainArticle('test', text)
