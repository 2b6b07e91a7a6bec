import { findEntities } from '../../src/entities/find.js'
import type { Lexicon } from '../../src/entities/knowledge/lexicon.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

/** What is found in a text, with the words of each mention. */
export function found(text: string, published: string | null = null, lexicon?: Lexicon) {
  const article = { ...articleOf(text), published }
  const { entities, mentions } = findEntities(article, layOut(article), lexicon)
  const words = mentions.map((m) => ({ ...m, words: article.text.slice(m.start, m.end) }))
  return {
    article,
    entities,
    mentions: words,
    /** Ids on the `n`th mention printed so (the first is 1). */
    on: (printed: string, n = 1) => words.filter((m) => m.words === printed)[n - 1]?.entities,
    entity: (id: string) => entities.find((e) => e.id === id),
  }
}
