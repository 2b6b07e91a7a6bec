import { type Word, wordsOf } from '../../learned/words.js'
import { Slab } from '../../model/slab.js'
import type { Layers } from '../../model/text.js'
import { attach } from './attach.js'
import { ADJECTIVE, CLASS, IS_SUBJECT, NOUN, QUOTE, VERB } from './grammar.js'

/** How often words of a stem and class head a cue (low four bits) or a source (next four), as buckets. */
export type Priors = (word: Word, wordClass: number) => number

/** Bytes of a token's row: nineteen int32, a uint16, six of a byte. */
const ROW = 19 * 4 + 2 + 6
/** Longest passage that is labelled at once, and longest run of sentences joined by one quotation, in tokens. */
const PASSAGE = 1500
const STRETCH = 600
export const UNSEEN = 9

/** 1 verb, 2 noun, 3 adjective, 0 any other: what priors tell apart. */
export const wordClass = (bits: number): number => (bits & VERB ? 1 : bits & NOUN ? 2 : bits & ADJECTIVE ? 3 : 0)

/** The article as the rankers read it: a column a property, a row a token. */
export class Reading {
  readonly n: number
  readonly words: readonly Word[]
  /** As printed. */
  readonly spellings: readonly string[]
  readonly lower: Int32Array
  /** Numbers of the words that rules ask for, see `WordSet`; 0 of any other. */
  readonly known: Uint16Array
  readonly stem: Int32Array
  readonly shape: Int32Array
  readonly suffix: Int32Array
  readonly tag: Uint8Array
  /** Bits of the tag, see grammar. */
  readonly bits: Int32Array
  /** 1 where the token has no letter or digit. */
  readonly mark: Uint8Array
  readonly sentenceFrom: Int32Array
  readonly sentenceTo: Int32Array
  /** Sentences that one quotation spans count as one stretch. */
  readonly stretchFrom: Int32Array
  readonly stretchTo: Int32Array
  readonly passageFrom: Int32Array
  readonly passageTo: Int32Array
  readonly block: Int32Array
  /** Outermost quotations as token ranges; `quotation[i]` is the one that holds token i, or -1. */
  readonly quotations: { readonly from: Int32Array; readonly to: Int32Array; readonly closed: Uint8Array }
  readonly quotation: Int32Array
  readonly quoted: Uint8Array
  readonly head: Int32Array
  readonly relation: Uint8Array
  readonly low: Int32Array
  readonly high: Int32Array
  readonly firstKid: Int32Array
  readonly nextKid: Int32Array
  readonly subject: Int32Array
  readonly cuePrior: Uint8Array
  readonly sourcePrior: Uint8Array
  /** 0 no cue, 1 perhaps, 2 likely: outside quotations, by the prior. */
  readonly cueish: Uint8Array

  constructor({ tokens, sentences, quotations }: Layers, priors: Priors) {
    const n = tokens.count
    this.n = n
    this.words = wordsOf(tokens.words)
    this.spellings = tokens.words
    const slab = new Slab(n, ROW)
    const lower = slab.ints()
    const stem = slab.ints()
    const shape = slab.ints()
    const suffix = slab.ints()
    const bits = slab.ints()
    this.sentenceFrom = slab.ints()
    this.sentenceTo = slab.ints()
    this.block = slab.ints()
    this.stretchFrom = slab.ints()
    this.stretchTo = slab.ints()
    this.passageFrom = slab.ints()
    this.passageTo = slab.ints()
    this.head = slab.ints()
    this.low = slab.ints()
    this.high = slab.ints()
    this.firstKid = slab.ints().fill(-1)
    this.nextKid = slab.ints().fill(-1)
    this.subject = slab.ints().fill(-1)
    const quotation = slab.ints().fill(-1)
    const known = slab.shorts()
    const mark = slab.bytes()
    const quoted = slab.bytes()
    const cuePrior = slab.bytes()
    const sourcePrior = slab.bytes()
    const cueish = slab.bytes()
    this.relation = slab.bytes()
    for (let i = 0; i < n; i++) {
      const word = this.words[i]!
      const b = CLASS[tokens.tag[i]!]!
      lower[i] = word.lowerHash
      known[i] = word.known
      stem[i] = word.stemHash
      shape[i] = word.shape
      suffix[i] = word.suffix3
      bits[i] = b
      mark[i] = word.mark || b & QUOTE ? 1 : 0
      quoted[i] = tokens.quotation[i]! >= 0 ? 1 : 0
      const prior = priors(word, wordClass(b))
      const cue = prior & 15
      cuePrior[i] = cue
      sourcePrior[i] = prior >> 4
      if (cue >= 4 && cue !== UNSEEN && quoted[i] === 0) cueish[i] = cue >= 6 ? 2 : 1
    }
    this.lower = lower
    this.known = known
    this.stem = stem
    this.shape = shape
    this.suffix = suffix
    this.tag = tokens.tag
    this.bits = bits
    this.mark = mark
    this.quoted = quoted
    this.cuePrior = cuePrior
    this.sourcePrior = sourcePrior
    this.cueish = cueish
    for (const { firstToken, endToken, block } of sentences) {
      this.sentenceFrom.fill(firstToken, firstToken, endToken)
      this.sentenceTo.fill(endToken, firstToken, endToken)
      this.block.fill(block, firstToken, endToken)
    }
    const outer = outermost(tokens.quotation, quotations, quotation)
    this.quotation = outer.of
    this.quotations = outer
    this.#join(
      this.stretchFrom,
      this.stretchTo,
      STRETCH,
      (i) => this.quotation[i]! >= 0 && this.quotation[i] === this.quotation[i - 1],
    )
    this.#join(this.passageFrom, this.passageTo, PASSAGE, (i) => this.block[i] === this.block[i - 1])
    attach(this, tokens.lower)
    this.#trees()
  }

  /** Joins neighbouring sentences where `joins(first token)` holds, up to a length. */
  #join(from: Int32Array, to: Int32Array, longest: number, joins: (i: number) => boolean): void {
    for (let i = 0; i < this.n; ) {
      let end = this.sentenceTo[i]!
      while (end < this.n && joins(end) && this.sentenceTo[end]! - i <= longest) end = this.sentenceTo[end]!
      from.fill(i, i, end)
      to.fill(end, i, end)
      i = end
    }
  }

  #trees(): void {
    const { n, head, low, high } = this
    for (let i = 0; i < n; i++) {
      low[i] = i
      high[i] = i + 1
    }
    for (let i = n - 1; i >= 0; i--) {
      const h = head[i]!
      if (h < 0) continue
      this.nextKid[i] = this.firstKid[h]!
      this.firstKid[h] = i
      if (IS_SUBJECT[this.relation[i]!]) this.subject[h] = i
    }
    for (let i = 0; i < n; i++) {
      for (let h = head[i]!, k = 0; h >= 0 && k < 60; h = head[h]!, k++) {
        if (low[h]! > i) low[h] = i
        if (high[h]! < i + 1) high[h] = i + 1
      }
    }
  }
}

/** Writes into `of` the number of the outermost quotation that holds each token. */
function outermost(quotation: Int32Array, quotations: Layers['quotations'], of: Int32Array) {
  const from: number[] = []
  const to: number[] = []
  const closed: number[] = []
  let last = -1
  for (let i = 0; i < quotation.length; i++) {
    let q = quotation[i]!
    if (q < 0) continue
    while (quotations[q]!.within >= 0) q = quotations[q]!.within
    if (q !== last) {
      from.push(i)
      closed.push(quotations[q]!.closed ? 1 : 0)
      last = q
    }
    of[i] = from.length - 1
    to[from.length - 1] = i + 1
  }
  return { of, from: Int32Array.from(from), to: Int32Array.from(to), closed: Uint8Array.from(closed) }
}
