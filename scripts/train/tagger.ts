import { quantise, type Section } from '../../src/learned/format.js'
import { hashOf } from '../../src/learned/hash.js'
import { type Word, wordOf } from '../../src/learned/words.js'
import { TAGS, type Tag } from '../../src/model/text.js'
import {
  best,
  features,
  numberOf,
  OPEN_TAGS,
  packTags,
  ROWS,
  STRIDE,
  TEMPLATES,
  tagOfMark,
  unpackTags,
} from '../../src/text/tagger.js'
import type { TaggedSentence } from './corpus.js'
import { seeded, shuffle } from './random.js'

interface Sequence {
  readonly words: Word[]
  readonly gold: Int32Array
  /** The one tag of a mark or an unambiguous word, or -1. */
  readonly fixed: Int32Array
  readonly packed: Int32Array
}

const known = new Set<string>(TAGS)
const RARE = 8

/** Spelling -> up to four tags it was seen with, packed as the tagger reads them. */
function dictionaryOf(sentences: readonly TaggedSentence[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>()
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const row = counts.get(word) ?? new Map<string, number>()
      counts.set(word, row.set(tags[i]!, (row.get(tags[i]!) ?? 0) + 1))
    })
  }
  const dictionary = new Map<string, number>()
  for (const [word, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...row.values()].reduce((a, b) => a + b, 0)
    const closed = [...row.keys()].every((tag) => known.has(tag) && !OPEN_TAGS.includes(numberOf(tag as Tag)))
    if (total < RARE && !closed) continue
    const tags = [...row].filter(([tag, n]) => known.has(tag) && n / total > 0.004)
    tags.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const packed = packTags(tags.slice(0, 4).map(([tag]) => tag as Tag))
    if (packed > 0) dictionary.set(word, packed)
  }
  return dictionary
}

function sequences(sentences: readonly TaggedSentence[], dictionary: ReadonlyMap<string, number>): Sequence[] {
  return sentences.map(({ words: spellings, tags }) => {
    const words = spellings.map(wordOf)
    const n = words.length
    const sequence = { words, gold: new Int32Array(n), fixed: new Int32Array(n).fill(-1), packed: new Int32Array(n) }
    for (let i = 0; i < n; i++) {
      const tag = tags[i]!
      sequence.gold[i] = known.has(tag) ? numberOf(tag as Tag) : numberOf('NN')
      if (words[i]!.mark || tag === '``' || tag === "''") {
        sequence.fixed[i] = tagOfMark(spellings[i]!, tag === '``' ? 1 : tag === "''" ? 2 : 0)
      } else {
        sequence.packed[i] = dictionary.get(spellings[i]!) ?? -1
        if (sequence.packed[i]! > 0 && sequence.packed[i]! < 64) sequence.fixed[i] = sequence.packed[i]! - 1
      }
    }
    return sequence
  })
}

const rows = new Int32Array(TEMPLATES)
const few = new Int32Array(8)

/** Learns the tagger: sections "tagger" and "tags". */
export function trainTagger(sentences: readonly TaggedSentence[], epochs: number, seed: number): Map<string, Section> {
  const dictionary = dictionaryOf(sentences)
  const items = sequences(sentences, dictionary)
  const weights = new Float32Array(ROWS * STRIDE)
  const totals = new Float32Array(ROWS * STRIDE)
  const random = seeded(seed)
  let clock = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random)
    for (const { words, gold, fixed, packed } of items) {
      let p1 = STRIDE
      let p2 = STRIDE
      for (let i = 0; i < words.length; i++) {
        let tag = fixed[i]!
        if (tag < 0) {
          features(words, i, words.length, p1, p2, rows)
          tag =
            packed[i]! > 0
              ? best(weights, rows, few, unpackTags(packed[i]!, few))
              : best(weights, rows, OPEN_TAGS, OPEN_TAGS.length)
          if (tag !== gold[i]) update(weights, totals, gold[i]!, tag, clock)
          clock++
        }
        p2 = p1
        p1 = tag
      }
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i]! -= totals[i]! / clock
  const pairs = [...dictionary].map(([word, packed]) => [hashOf(word), packed] as const).sort((a, b) => a[0] - b[0])
  return new Map<string, Section>([
    ['tagger', quantise(weights, 20)],
    ['tags', Int32Array.from(pairs.flat())],
  ])
}

function update(weights: Float32Array, totals: Float32Array, gold: number, tag: number, clock: number): void {
  for (let k = 0; k < TEMPLATES; k++) {
    const row = rows[k]!
    weights[row + gold]! += 1
    weights[row + tag]! -= 1
    totals[row + gold]! += clock
    totals[row + tag]! -= clock
  }
}
