import { weights } from '../../learned/weights.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { Features } from '../labelling/features.js'
import type { Labelling } from '../labelling/labelling.js'
import type { Cued, CueSpan, SourceCandidate } from '../proposal.js'
import { CITING, R, T } from '../syntax/grammar.js'
import { Paths } from '../syntax/path.js'
import type { Reading } from '../syntax/reading.js'
import { ContentFeatures } from './content-features.js'
import { visitContents } from './contents.js'
import { noContentFeatures } from './no-content.js'
import { headFeatures, noSourceFeatures, sourceCandidates, spanFeatures } from './sources.js'

export const SOURCE_BITS = 18
export const CONTENT_BITS = 19

const sourceRow = new Features(SOURCE_BITS)
const contentRow = new Features(CONTENT_BITS)
const paths = new Paths()

/** The best source of a cue by the learned ranker, or null for none. */
export function rankSources(l: Labelling, cue: CueSpan): SourceCandidate | null {
  const { values } = weights('source')
  paths.from(l.reading, cue.head)
  noSourceFeatures(sourceRow, l, cue)
  let top = sourceRow.sum(values)
  let best: SourceCandidate | null = null
  const passive = passiveSubject(l.reading, cue)
  const relative = relativeBefore(l.reading, cue)
  let head = -1
  let headScore = 0
  for (const candidate of sourceCandidates(l, cue)) {
    if (candidate.head === passive) continue
    if (relative >= 0 && candidate.from > relative && candidate.to <= cue.from) continue
    // Those of one head stand together.
    if (candidate.head !== head) {
      head = candidate.head
      headFeatures(sourceRow, l, cue, head, paths)
      headScore = sourceRow.sum(values)
    }
    spanFeatures(sourceRow, l, cue, candidate, paths)
    const score = headScore + sourceRow.sum(values)
    if (score <= top) continue
    top = score
    best = candidate
  }
  return best
}

/** "Norway, which had tried to broker a truce, said", "the agency, quoting an official, said": where the clause that a comma ends before the cue begins, or -1. */
function relativeBefore(r: Reading, { from }: CueSpan): number {
  if (from < 1 || r.tag[from - 1] !== T.COMMA) return -1
  const first = r.sentenceFrom[from - 1]!
  for (let i = from - 2; i > first + 1; i--) {
    if (r.mark[i]) return -1
    if (r.tag[i - 1] === T.COMMA && (r.tag[i] === T.WDT || r.tag[i] === T.WP || CITING.has(r.known[i]))) return i
  }
  return -1
}

const REPORTED = new WordSet(
  'believed said reported thought alleged rumored rumoured supposed deemed estimated presumed assumed told asked understood considered'.split(
    ' ',
  ),
)

/** Who "is believed to have fled": the subject of such a passive is never the one who believes. -1 for any other cue. */
function passiveSubject(r: Reading, { head }: CueSpan): number {
  const subject = r.subject[head]!
  const passive = subject >= 0 && r.relation[subject] === R.nsubjpass && REPORTED.has(r.known[head])
  return passive ? subject : -1
}

/** The best few contents of a cue by the learned ranker that score more than `least`, best first; below 0 "none" is better. */
export function rankContents(
  l: Labelling,
  cue: CueSpan,
  source: readonly [number, number] | null,
  few: number,
  least: number,
): Cued[] {
  const { values, scale } = weights('content')
  noContentFeatures(contentRow, l, cue, source)
  const none = contentRow.sum(values)
  const features = new ContentFeatures(contentRow, l, cue, source, paths.from(l.reading, cue.head))
  const edges = new Edges(features, values)
  shortList.clear()
  visitContents(l, cue, source, (kind, count, pieces) => {
    shortList.add(kind, count, pieces, edges.score(pieces[0]!, pieces[2 * count - 1]!))
  })
  const { items, size } = shortList
  for (let k = 0; k < size; k++) {
    const item = items[k]!
    features.whole(item.kind, item.count, item.pieces)
    item.score = (item.score + contentRow.sum(values) - none) * scale
  }
  const best: Cued[] = []
  while (best.length < few && best.length < size) {
    let top = items[0]!
    for (let k = 1; k < size; k++) if (items[k]!.score > top.score) top = items[k]!
    if (top.score <= least) break
    best.push({ cue, source, pieces: firstOf(top.pieces, 2 * top.count), score: top.score, rule: 'ranked-cue' })
    top.score = Number.NEGATIVE_INFINITY
  }
  return best
}

/** The first numbers of a row as one of their own; `slice` takes many times as long for so few. */
function firstOf(row: Int32Array, count: number): Int32Array {
  const own = new Int32Array(count)
  for (let i = 0; i < count; i++) own[i] = row[i]!
  return own
}

/** As many places of a passage, on three sides of the cue, as scores are kept for; beyond them they are worked out anew. */
const PLACES = 3 * 2048
/** Scores of beginnings, then of ends, and the number of the cue that each is of. */
const edgeScores = new Int32Array(2 * PLACES)
const edgeCues = new Int32Array(2 * PLACES)
let cues = 0

/** Scores of beginnings and ends, each worked out once for a cue. */
class Edges {
  readonly #number = ++cues
  readonly #origin: number

  constructor(
    readonly features: ContentFeatures,
    readonly values: Int8Array,
  ) {
    this.#origin = features.l.reading.passageFrom[features.cue.head]!
  }

  score(from: number, to: number): number {
    const side = this.features.side(from, to)
    return this.#edge(from, side, 0) + this.#edge(to, side, PLACES)
  }

  #edge(at: number, side: number, kind: number): number {
    const place = (at - this.#origin) * 3 + side
    if (place < 0 || place >= PLACES) return this.#work(at, side, kind)
    const slot = kind + place
    if (edgeCues[slot] !== this.#number) {
      edgeCues[slot] = this.#number
      edgeScores[slot] = this.#work(at, side, kind)
    }
    return edgeScores[slot]!
  }

  #work(at: number, side: number, kind: number): number {
    if (kind === 0) this.features.start(at, side)
    else this.features.end(at, side)
    return this.features.f.sum(this.values)
  }
}

/** Candidates whose whole is looked at: those with the best beginning and end. Its places are used over and over. */
class ShortList {
  readonly items = Array.from({ length: SHORT }, () => ({ kind: 0, count: 0, pieces: new Int32Array(8), score: 0 }))
  size = 0

  clear(): void {
    this.size = 0
  }

  add(kind: number, count: number, pieces: Int32Array, score: number): void {
    const { items } = this
    if (this.size === SHORT && score <= items[SHORT - 1]!.score) return
    for (let k = 0; k < this.size; k++) if (items[k]!.score === score && same(items[k]!, count, pieces)) return
    const place = items[this.size < SHORT ? this.size++ : SHORT - 1]!
    let k = this.size - 1
    for (; k > 0 && items[k - 1]!.score < score; k--) items[k] = items[k - 1]!
    items[k] = place
    place.kind = kind
    place.count = count
    place.score = score
    for (let i = 0; i < 2 * count; i++) place.pieces[i] = pieces[i]!
  }
}

function same(item: { count: number; pieces: Int32Array }, count: number, pieces: Int32Array): boolean {
  if (item.count !== count) return false
  for (let i = 0; i < 2 * count; i++) if (item.pieces[i] !== pieces[i]) return false
  return true
}

const SHORT = 6
const shortList = new ShortList()
