import { wordsOf } from '../../learned/words.js'
import type { Article } from '../../model/article.js'
import type { Layers } from '../../model/text.js'
import type { FoundMention } from '../names/found.js'
import type { Candidate } from './candidate.js'
import { Context, speaksOfWar } from './context.js'
import { linkDefinite, settleWeak } from './link.js'
import { cutPieces, newPieces } from './pieces.js'
import { readSentence, worthReading } from './read.js'
import { findShipsAgain } from './ships-again.js'

const HEADLINES = new Set(['headline', 'subheading'])

/**
 * Finds weapons, by name, designator and kind, in text order and without overlaps. A number before a mention is its `quantity` and
 * no part of it; "Patriot air defence batteries" is one mention. Spans are UTF-16 offsets into `article.text`. Linear; throws on none.
 */
export function findWeapons(article: Article, layers: Layers): FoundMention[] {
  const { text } = article
  const pieces = newPieces()
  const context = new Context(pieces)
  const words = wordsOf(layers.tokens.words)
  const scene = { text, tokens: layers.tokens, words, pieces, context }
  const candidates: Candidate[] = []
  let war: boolean | null = null
  const articleOfWar = () => (war ??= speaksOfWar(layers.tokens))
  for (const [number, sentence] of layers.sentences.entries()) {
    if (!worthReading(words, sentence.firstToken, sentence.endToken)) continue
    cutPieces(text, layers, sentence.firstToken, sentence.endToken, pieces)
    context.reset(HEADLINES.has(article.blocks[sentence.block]!.kind))
    readSentence(scene, number, articleOfWar, candidates)
  }
  return linkDefinite(article, layers, findShipsAgain(text, layers, settleWeak(text, candidates)))
}
