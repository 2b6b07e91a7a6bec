import { areShipped } from '../learned/weights.js'
import { wordAt, wordsBeside } from '../learned/words.js'
import type { Article } from '../model/article.js'
import { Slab } from '../model/slab.js'
import type { Span } from '../model/span.js'
import type { Layers, Quotation, Sentence, Tokens } from '../model/text.js'
import { afterCapitals, afterDateline, afterStamp, afterTown } from './dateline.js'
import { findQuotations } from './quotations.js'
import { splitSentences } from './sentences.js'
import { tagTokens } from './tagger.js'
import { tokenise } from './tokens.js'

/**
 * Lays quotations, sentences and tagged tokens over an article. Quotation marks pair before sentences are split; no token
 * or sentence crosses a block, and boilerplate has none. Linear in the text; throws on none.
 */
export function layOut(article: Article): Layers {
  const quotations = findQuotations(article)
  const columns = new Columns(article.text)
  const sentences: Sentence[] = []
  const edges = markEdges(article.text.length, quotations)
  const markAt = (i: number) => edges[i]! & LENGTH
  const opened = article.blocks.filter(
    ({ kind, start, end }) => kind !== 'headline' && afterCapitals(article.text, start, end) > start,
  )
  const addToken = (start: number, end: number) => columns.add(start, end, edges[start]! >> 2)
  const lead = article.blocks.find(({ kind }) => kind === 'paragraph')
  let number = 0
  const emit = (firstToken: number, endToken: number) => {
    const start = columns.start[firstToken]!
    columns.sentence.fill(sentences.length, firstToken, endToken)
    sentences.push({ start, end: columns.end[endToken - 1]!, firstToken, endToken, block: number })
  }
  for (; number < article.blocks.length; number++) {
    const block = article.blocks[number]!
    if (block.kind === 'boilerplate') continue
    const first = columns.count
    tokenise(article.text, block.start, block.end, markAt, addToken)
    // A dateline is none of the sentence behind it.
    const words =
      opened.length === 1 && opened[0] === block
        ? afterCapitals(article.text, block.start, block.end)
        : afterDateline(article.text, stamped(article.text, block, lead), block.end)
    let from = first
    while (from < columns.count && columns.start[from]! < words) from++
    if (from > first && from < columns.count) emit(first, from)
    else from = first
    splitSentences(article.text, columns, from, columns.count, emit)
  }
  const tokens = columns.finish(quotations)
  tagTokens(tokens, sentences, columns.mark)
  return { tokens, sentences, quotations }
}

/** Not while learning: the weights were learned from paragraphs with their stamps. */
function stamped(text: string, block: Span, lead: Span | undefined): number {
  const { start, end } = block
  if (!areShipped()) return start
  const behind = block === lead ? afterTown(text, start, end) : start
  return behind > start ? behind : afterStamp(text, start, end)
}

/** Of each character that begins a quotation mark: how long the mark is, and 4 for an opening one, 8 for a closing one. */
function markEdges(length: number, quotations: readonly Quotation[]): Uint8Array {
  const edges = new Uint8Array(length)
  for (const { start, inner, end, closed } of quotations) {
    edges[start] ||= OPENS | (inner.start - start)
    if (closed) edges[inner.end] ||= CLOSES | (end - inner.end)
  }
  return edges
}
const LENGTH = 3
const OPENS = 4
const CLOSES = 8

/** Bytes of a token's row: three int32, a byte. */
const ROW = 3 * 4 + 1

/** Token columns, of as many rows as English has words of four letters with their spaces; longer where a text has more. */
class Columns {
  count = 0
  start: Int32Array
  end: Int32Array
  sentence: Int32Array
  mark: Uint8Array
  readonly words: string[] = []
  readonly lower: string[] = []
  readonly #looked = wordsBeside(this.words)

  constructor(readonly text: string) {
    const slab = new Slab((text.length >> 2) + 16, ROW)
    this.start = slab.ints()
    this.end = slab.ints()
    this.sentence = slab.ints()
    this.mark = slab.bytes()
  }

  add(start: number, end: number, mark: number): void {
    const i = this.count++
    if (i === this.start.length) this.#grow()
    this.start[i] = start
    this.end[i] = end
    this.mark[i] = mark
    const word = wordAt(this.text, start, end)
    this.words.push(word.spelling)
    this.lower.push(word.lower)
    this.#looked.push(word)
  }

  #grow(): void {
    const slab = new Slab(this.start.length * 2, ROW)
    const grown = <T extends Int32Array | Uint8Array>(old: T, wide: T): T => {
      wide.set(old)
      return wide
    }
    this.start = grown(this.start, slab.ints())
    this.end = grown(this.end, slab.ints())
    this.sentence = grown(this.sentence, slab.ints())
    this.mark = grown(this.mark, slab.bytes())
  }

  finish(quotations: readonly Quotation[]): Tokens {
    const { count, words, lower } = this
    const slab = new Slab(count, 4 + 1)
    const quotation = innermost(this, quotations, slab.ints())
    return {
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      sentence: this.sentence.subarray(0, count),
      tag: slab.bytes(),
      quotation,
      words,
      lower,
    }
  }
}

function innermost({ start, end, count }: Columns, quotations: readonly Quotation[], inside: Int32Array): Int32Array {
  let next = 0
  let open = -1
  for (let i = 0; i < count; i++) {
    for (;;) {
      while (open >= 0 && quotations[open]!.end <= start[i]!) open = quotations[open]!.within
      if (next >= quotations.length || quotations[next]!.start >= end[i]!) break
      if (quotations[next]!.end > start[i]!) open = next
      next++
    }
    inside[i] = open
  }
  return inside
}
