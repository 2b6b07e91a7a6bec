import { findEntities } from './entities/find.js'
import type { Lexicon } from './entities/knowledge/lexicon.js'
import type { Article } from './model/article.js'
import { type Document, SCHEMA } from './model/document.js'
import { attribute } from './statements/attribute.js'
import { resolveSpeakers } from './statements/resolve.js'
import { layOut } from './text/layers.js'

export type { Lexicon } from './entities/knowledge/lexicon.js'
export { parseLexicon } from './entities/knowledge/parse-lexicon.js'

/** Article -> Document: the main path. */
export function read(article: Article, lexicon?: Lexicon): Document {
  const layers = layOut(article)
  const named = findEntities(article, layers, lexicon)
  const attributions = attribute(article, layers)
  const { entities, mentions, statements } = resolveSpeakers(article, layers, attributions, named)
  return { schema: SCHEMA, article, entities, mentions, statements }
}
