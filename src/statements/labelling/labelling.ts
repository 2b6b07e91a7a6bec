import { Slab } from '../../model/slab.js'
import { MODAL, NOUN, PRONOUN, T, VERB } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import { CONTENT, CUE, LABELS, SOURCE } from './labels.js'

/** Bytes of a token's row: three float64, eight int32. */
const ROW = 3 * 8 + 8 * 4

/** What the chain made of an article, with running sums so that a candidate's features cost the same at any length. */
export class Labelling {
  /** Probabilities, `LABELS` a token. */
  readonly marginals: Float64Array
  /** The best sequence of labels. */
  readonly labels: Int8Array
  /** Sums of the columns before token i. */
  readonly sources: Float64Array
  readonly cues: Float64Array
  readonly contents: Float64Array
  readonly words: Int32Array
  readonly verbs: Int32Array
  readonly commas: Int32Array
  readonly nouns: Int32Array
  readonly likelyCues: Int32Array
  readonly quoted: Int32Array
  /** Colons and dashes outside quotations. */
  readonly colons: Int32Array
  /** First tokens of sentences. */
  readonly sentences: Int32Array

  constructor(
    readonly reading: Reading,
    marginals: Float64Array,
    labels: Int8Array,
  ) {
    const { n, bits, tag, mark, cueish } = reading
    this.marginals = marginals
    this.labels = labels
    const slab = new Slab(n + 1, ROW)
    this.sources = slab.doubles()
    this.cues = slab.doubles()
    this.contents = slab.doubles()
    this.words = slab.ints()
    this.verbs = slab.ints()
    this.commas = slab.ints()
    this.nouns = slab.ints()
    this.likelyCues = slab.ints()
    this.quoted = slab.ints()
    this.colons = slab.ints()
    this.sentences = slab.ints()
    for (let i = 0; i < n; i++) {
      const o = i * LABELS
      this.sources[i + 1] = this.sources[i]! + marginals[o + SOURCE]! + marginals[o + SOURCE + 1]!
      this.cues[i + 1] = this.cues[i]! + marginals[o + CUE]! + marginals[o + CUE + 1]!
      this.contents[i + 1] = this.contents[i]! + marginals[o + CONTENT]! + marginals[o + CONTENT + 1]!
      this.words[i + 1] = this.words[i]! + 1 - mark[i]!
      this.verbs[i + 1] = this.verbs[i]! + (bits[i]! & (VERB | MODAL) ? 1 : 0)
      this.commas[i + 1] = this.commas[i]! + (tag[i] === T.COMMA ? 1 : 0)
      this.nouns[i + 1] = this.nouns[i]! + (bits[i]! & (NOUN | PRONOUN) ? 1 : 0)
      this.likelyCues[i + 1] = this.likelyCues[i]! + (cueish[i] === 2 ? 1 : 0)
      this.quoted[i + 1] = this.quoted[i]! + reading.quoted[i]!
      this.colons[i + 1] = this.colons[i]! + (tag[i] === T.COLON && !reading.quoted[i] ? 1 : 0)
      this.sentences[i + 1] = this.sentences[i]! + (reading.sentenceFrom[i] === i ? 1 : 0)
    }
  }

  /** Probability that token i begins (label) or goes on with (label + 1) a role. */
  at(i: number, label: number): number {
    return i < 0 || i >= this.reading.n ? 0 : this.marginals[i * LABELS + label]!
  }
}

/** Sum of a column over [from, to) from its running sums. */
export const over = (sums: Float64Array | Int32Array, from: number, to: number): number =>
  to > from ? sums[to]! - sums[from]! : 0

/** A probability as one of eight levels. */
export function level(p: number): number {
  return p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.5 ? 3 : p < 0.75 ? 4 : p < 0.9 ? 5 : p < 0.98 ? 6 : 7
}
