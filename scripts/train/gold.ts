import { mix } from '../../src/learned/hash.js'
import type { Word } from '../../src/learned/words.js'
import type { Layers } from '../../src/model/text.js'
import { CLASS, IS_FUNCTION, MODAL, NOMINAL, PREPOSITION, T, VERB } from '../../src/statements/syntax/grammar.js'
import { type Priors, type Reading, UNSEEN, wordClass } from '../../src/statements/syntax/reading.js'
import type { Example } from './corpus.js'

/** An annotated attribution in token numbers; `cueHead` is -1 where there is no cue. */
export interface Gold {
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
  readonly cueHead: number
  readonly kind: string
}

/** A training article, laid out and with its annotation. */
export interface Lesson {
  readonly example: Example
  readonly layers: Layers
  readonly reading: Reading
  readonly gold: readonly Gold[]
}

type Counts = Map<number, [seen: number, cues: number, sources: number, nominal: number]>

/** Token numbers that spans touch. */
export function tokensOf({ tokens }: Layers, spans: readonly (readonly [number, number])[] | null): number[] {
  const out: number[] = []
  for (const [start, end] of spans ?? []) {
    let low = 0
    let high = tokens.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens.end[middle]! <= start) low = middle + 1
      else high = middle
    }
    for (; low < tokens.count && tokens.start[low]! < end; low++) out.push(low)
  }
  return out
}

function depth({ head }: Reading, i: number): number {
  let k = 0
  for (let x = i; x >= 0 && k < 60; k++) x = head[x]!
  return k
}

/** The token of a cue that governs the others. */
export function headOf(reading: Reading, tokens: readonly number[]): number {
  let best = -1
  let least = 99
  for (const i of tokens) {
    if (reading.mark[i] && tokens.length > 1) continue
    let d = depth(reading, i)
    const bits = reading.bits[i]!
    if (bits & (PREPOSITION | MODAL) || reading.tag[i] === T.TO || reading.tag[i] === T.DT || reading.tag[i] === T.RP)
      d += 6
    else if (bits & VERB) d -= 0.5
    if (d < least) {
      least = d
      best = i
    }
  }
  return best < 0 && tokens.length > 0 ? tokens[0]! : best
}

const keyOf = (word: Word, kind: number): number => mix(kind, word.stemHash, 0)
export const NO_PRIORS: Priors = () => UNSEEN | (UNSEEN << 4)

/** Annotation in tokens; needs a reading for the tree alone, whatever its priors. */
export function goldOf(example: Example, layers: Layers, reading: Reading): Gold[] {
  return example.attributions.map((a) => {
    const cue = tokensOf(layers, a.cue)
    return {
      source: tokensOf(layers, a.source),
      cue,
      content: tokensOf(layers, a.content),
      cueHead: headOf(reading, cue),
      kind: a.kind ?? '',
    }
  })
}

/** How often each stem and class was seen outside contents, as a cue's head, and within a source. */
function countOne(reading: Reading, gold: readonly Gold[]): Counts {
  const counts: Counts = new Map()
  const heads = new Set(gold.map((g) => g.cueHead))
  const inside = new Set(gold.flatMap((g) => g.content))
  const sources = new Set(
    gold.map((g) =>
      headOf(
        reading,
        g.source.filter((i) => !IS_FUNCTION[reading.relation[i]!]),
      ),
    ),
  )
  for (let i = 0; i < reading.n; i++) {
    if (inside.has(i)) continue
    const key = keyOf(reading.words[i]!, wordClass(CLASS[reading.tag[i]!]!))
    const row = counts.get(key) ?? [0, 0, 0, 0]
    row[0]++
    if (heads.has(i)) row[1]++
    if (sources.has(i)) row[2]++
    if (reading.bits[i]! & NOMINAL) row[3]++
    counts.set(key, row)
  }
  return counts
}

const CUE_EDGES = [0.01, 0.025, 0.05, 0.12, 0.3, 0.5, 0.7]
const SOURCE_EDGES = [0.005, 0.02, 0.05, 0.1, 0.2, 0.4]
const bucketOf = (hits: number, seen: number, edges: readonly number[]): number => {
  if (seen < 2) return UNSEEN
  if (hits === 0) return 0
  const p = hits / (seen + 2)
  return 1 + edges.filter((edge) => p >= edge).length
}
const bucketsOf = ([seen, cues, sources]: readonly [number, number, number, number]): number =>
  bucketOf(cues, seen, CUE_EDGES) | (bucketOf(sources, seen, SOURCE_EDGES) << 4)

/** Counts over all lessons, and priors from them: for the others, or for one of the lessons without its own counts. */
export class PriorCounts {
  readonly #total: Counts = new Map()
  readonly #own: readonly Counts[]

  constructor(lessons: readonly { reading: Reading; gold: readonly Gold[] }[]) {
    this.#own = lessons.map(({ reading, gold }) => countOne(reading, gold))
    for (const counts of this.#own) {
      for (const [key, row] of counts) {
        const sum = this.#total.get(key) ?? [0, 0, 0, 0]
        for (let k = 0; k < 4; k++) sum[k]! += row[k]!
        this.#total.set(key, sum)
      }
    }
  }

  without(lesson: number): Priors {
    const own = this.#own[lesson]!
    return (word, kind) => {
      const key = keyOf(word, kind)
      const total = this.#total.get(key)
      if (total === undefined) return UNSEEN | (UNSEEN << 4)
      const mine = own.get(key) ?? [0, 0, 0, 0]
      return bucketsOf([total[0] - mine[0]!, total[1] - mine[1]!, total[2] - mine[2]!, 0])
    }
  }

  /** Key and buckets of every stem seen twice, by key: what the program looks up. */
  table(): Int32Array {
    const rows = [...this.#total].filter(([, row]) => row[0] >= 2).sort(([a], [b]) => a - b)
    return Int32Array.from(rows.flatMap(([key, row]) => [key, bucketsOf(row)]))
  }
}
