import type { Article } from './model/article.js'
import { type Document, SCHEMA } from './model/document.js'

/** Article -> Document: the main path. */
export function read(article: Article): Document {
  return { schema: SCHEMA, article, entities: [], mentions: [], statements: [] }
}
