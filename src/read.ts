import { findEntities } from './entities/find.js'
import type { Article } from './model/article.js'
import { type Document, SCHEMA } from './model/document.js'
import { attribute } from './statements/attribute.js'
import { unresolved } from './statements/unresolved.js'
import { layOut } from './text/layers.js'

/** Article -> Document: the main path. */
export function read(article: Article): Document {
  const layers = layOut(article)
  const { entities, mentions } = findEntities(article, layers)
  const attributions = attribute(article, layers, mentions)
  return { schema: SCHEMA, article, entities, mentions, statements: unresolved(attributions) }
}
