import { WordSet } from '../../lexicon/word-sets.js'
import type { Labelling } from '../labelling/labelling.js'
import { CONTENT } from '../labelling/labels.js'
import type { CueSpan } from '../proposal.js'
import { BREAK, CONJUNCTION } from '../syntax/grammar.js'
import { withoutMarks } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Pieces that may be the content of a cue: [from, to) pairs in text order, and how they were put together. */
export interface ContentCandidate {
  readonly pieces: Int32Array
  readonly kind: number
}

/** Kinds of candidates. */
export const BEFORE = 0
export const AFTER = 1
export const QUOTED = 2
export const RUN = 3
export const AROUND = 4
export const AROUND_SOURCE = 5
export const SENTENCE_AROUND = 6

const SUBORDINATORS = new WordSet(
  'as while although though because after before since when if that to for how whether what why who which where'.split(
    ' ',
  ),
)
const WINDOW = 90

/** What an edge is to contents, as bits: a content may begin there, end there, begin there shortly after a cue. */
const START = 1
const END = 2
const START_NEAR = 4
/** Tokens after cue and source in which a conjunction may open the content. */
const NEAR = 14

/** Edges of the cue at hand. */
let own = new Uint8Array(4 * WINDOW)
function cleared(size: number): Uint8Array {
  if (own.length < size) own = new Uint8Array(size)
  return own.fill(0, 0, size)
}

/** Edges that are the same for every cue of an article. */
const steady = new WeakMap<Labelling, Uint8Array>()

function steadyEdges(l: Labelling): Uint8Array {
  const found = steady.get(l)
  if (found) return found
  const { n, mark, bits, known, quotation, quotations } = l.reading
  const edges = new Uint8Array(n + 2)
  for (let i = 0; i < n; i++) {
    if (mark[i] && bits[i]! & BREAK) {
      edges[i]! |= END
      edges[i + 1]! |= START
    }
    if (bits[i]! & CONJUNCTION || SUBORDINATORS.has(known[i])) {
      edges[i]! |= END | START_NEAR
      if (bits[i]! & CONJUNCTION) edges[i + 1]! |= START
    }
    const q = quotation[i]!
    if (q >= 0) {
      if (quotations.from[q] === i) edges[i]! |= START
      if (quotations.to[q] === i + 1) edges[i + 1]! |= END
    } else if (i > 0 && quotation[i - 1]! >= 0) edges[i]! |= END
    if (l.labels[i] === CONTENT || l.at(i, CONTENT) > 0.15) edges[i]! |= START
    if (l.labels[i]! >= CONTENT && l.labels[i + 1] !== CONTENT + 1) edges[i + 1]! |= END
  }
  steady.set(l, edges)
  return edges
}

/** Where contents may begin and end, in order. */
export class Boundaries {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly #from: number
  readonly #to: number
  /** Edges of this cue, from `#from` on. */
  readonly #edges: Uint8Array

  constructor(l: Labelling, cue: CueSpan, source: readonly [number, number] | null) {
    const r = l.reading
    const h = cue.head
    this.#from = Math.max(r.stretchFrom[h]!, cue.from - WINDOW)
    this.#to = Math.min(r.stretchTo[h]!, cue.to + WINDOW)
    this.#edges = cleared(this.#to - this.#from + 1)
    this.#beside(cue, source)
    this.#tree(r, cue)
    const last = Math.max(cue.to, source !== null && source[0] >= this.#from && source[1] <= this.#to ? source[1] : 0)
    this.#list(r, steadyEdges(l), last)
  }

  /** Steps over marks at the edges and lists what is left, each place once. */
  #list({ mark }: Reading, always: Uint8Array, last: number): void {
    let lastStart = -1
    let lastEnd = -1
    for (let i = this.#from; i <= this.#to; i++) {
      let edge = this.#edges[i - this.#from]!
      if (i > this.#from && i < this.#to) edge |= always[i]!
      if (i > lastStart && (edge & START || (edge & START_NEAR && i >= last && i < last + NEAR))) {
        lastStart = i
        while (lastStart < this.#to && mark[lastStart]) lastStart++
        if (lastStart < this.#to) this.starts.push(lastStart)
      }
      if (edge & END) {
        let end = i
        while (end > this.#from && mark[end - 1]) end--
        if (end > lastEnd && end > this.#from) {
          lastEnd = end
          this.ends.push(end)
        }
      }
    }
  }

  #start(i: number): void {
    if (i >= this.#from && i < this.#to) this.#edges[i - this.#from]! |= START
  }

  #end(i: number): void {
    if (i > this.#from && i <= this.#to) this.#edges[i - this.#from]! |= END
  }

  #beside(cue: CueSpan, source: readonly [number, number] | null): void {
    this.#start(this.#from)
    this.#end(this.#to)
    this.#start(cue.to)
    this.#end(cue.from)
    if (source === null) return
    this.#start(source[1])
    this.#end(source[0])
  }

  #subtree(r: Reading, i: number): void {
    this.#start(r.low[i]!)
    this.#end(r.high[i]!)
  }

  /** Edges of what hangs below the cue (three levels) and beside it. */
  #tree(r: Reading, cue: CueSpan): void {
    for (let i = cue.from; i < cue.to; i++) {
      for (let k = r.firstKid[i]!; k >= 0; k = r.nextKid[k]!) {
        this.#subtree(r, k)
        if (i !== cue.head) continue
        for (let m = r.firstKid[k]!; m >= 0; m = r.nextKid[m]!) {
          this.#end(r.high[m]!)
          if (m > k) this.#end(r.low[m]!)
          for (let y = r.firstKid[m]!; y >= 0; y = r.nextKid[y]!) this.#end(r.high[y]!)
        }
      }
    }
    for (let x = r.head[cue.head]!, k = 0; x >= 0 && k < 4; x = r.head[x]!, k++) {
      this.#subtree(r, x)
      for (let m = r.firstKid[x]!; m >= 0; m = r.nextKid[m]!) this.#subtree(r, m)
    }
  }
}

/** Takes a candidate: its kind, its number of pieces, and their [from, to) pairs at the beginning of `pieces`. */
export type Visit = (kind: number, count: number, pieces: Int32Array) => void

const held = new Int32Array(16)

/**
 * Visits stretches between boundaries, quotations of the passage, and what stands before and after the cue taken together.
 * The same pieces may come twice, of different kinds: the first counts. `held` is overwritten after each visit.
 */
export function visitContents(
  l: Labelling,
  cue: CueSpan,
  source: readonly [number, number] | null,
  visit: Visit,
): void {
  const r = l.reading
  const { starts, ends } = new Boundaries(l, cue, source)
  const s0 = source === null ? -1 : source[0]
  const s1 = source === null ? -1 : source[1]
  for (const from of starts) {
    if (from > cue.to + 25) break
    const kind = from >= cue.to ? AFTER : BEFORE
    for (const to of ends) {
      if (to <= from || (from < cue.to && to > cue.from) || (from < s1 && to > s0)) continue
      held[0] = from
      held[1] = to
      visit(kind, 1, held)
    }
  }
  const quotations = quotationsNear(r, cue)
  for (let i = 0; i < quotations.length; i++) {
    for (let j = i; j < quotations.length && j < i + 4; j++) {
      for (let k = i; k <= j; k++) held.set(quotations[k]!, 2 * (k - i))
      visit(j === i ? QUOTED : RUN, j - i + 1, held)
    }
  }
  visitAround(r, cue, source, starts, ends, quotations, visit)
}

/** The same as a list, each once. */
export function contentCandidates(
  l: Labelling,
  cue: CueSpan,
  source: readonly [number, number] | null,
): ContentCandidate[] {
  const list: ContentCandidate[] = []
  const seen = new Set<string>()
  visitContents(l, cue, source, (kind, count, pieces) => {
    const own = pieces.slice(0, 2 * count)
    const key = own.join()
    if (seen.has(key)) return
    seen.add(key)
    list.push({ pieces: own, kind })
  })
  return list
}

/** Quotations of the passage that do not hold the cue, at most four on each side. */
function quotationsNear(r: Reading, cue: CueSpan): [number, number][] {
  const { from, to } = r.quotations
  const own = r.quotation[cue.head]!
  let low = 0
  let high = from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (from[middle]! < cue.from) low = middle + 1
    else high = middle
  }
  const list: [number, number][] = []
  for (let q = Math.max(0, low - 5); q < Math.min(from.length, low + 4); q++) {
    const inPassage = from[q]! >= r.passageFrom[cue.head]! && from[q]! < r.passageTo[cue.head]!
    if (q === own || !inPassage) continue
    const inner = withoutMarks(r, from[q]!, to[q]!)
    if (inner[0] < inner[1]) list.push(inner)
  }
  return list
}

function visitAround(
  r: Reading,
  cue: CueSpan,
  source: readonly [number, number] | null,
  starts: readonly number[],
  ends: readonly number[],
  quotations: readonly [number, number][],
  visit: Visit,
): void {
  const s0 = r.stretchFrom[cue.head]!
  const inStretch = source !== null && source[0] >= s0 && source[1] <= r.stretchTo[cue.head]!
  const first = inStretch ? Math.min(cue.from, source[0]) : cue.from
  const last = inStretch ? Math.max(cue.to, source[1]) : cue.to
  const before: number[] = []
  for (let k = 0; k < 4 && k < starts.length; k++) if (starts[k]! < first) before.push(starts[k]!)
  const afterStarts = [skip(r, last, 1)]
  const afterEnds: number[] = []
  for (const end of ends) if (end > last) afterEnds.push(end)
  let later = 0
  for (const [from, to] of quotations) {
    if (to <= first + 1 && to >= first - 3) addOnce(before, from)
    if (from < last - 1) continue
    if (later < 2) addOnce(afterStarts, from)
    if (later < 3) addOnce(afterEnds, to)
    later++
  }
  const both = (kind: number, a: number, b: number, c: number, d: number) => {
    if (a >= b || c >= d) return
    held[0] = a
    held[1] = b
    held[2] = c
    held[3] = d
    visit(kind, 2, held)
  }
  const firstEnd = skip(r, first, -1)
  for (const s of before) for (const t of afterStarts) for (const e of afterEnds) both(AROUND, s, firstEnd, t, e)
  if (source === null || source[1] >= cue.from) return
  const afterCue = skip(r, cue.to, 1)
  for (const e of afterEnds) {
    both(AROUND_SOURCE, skip(r, source[1], 1), skip(r, cue.from, -1), afterCue, e)
    both(SENTENCE_AROUND, skip(r, s0, 1), skip(r, source[0], -1), afterCue, e)
  }
}

function addOnce(list: number[], x: number): void {
  if (!list.includes(x)) list.push(x)
}

/** The place beyond marks, to the right (1) or left (-1). */
function skip({ mark, n }: Reading, at: number, step: 1 | -1): number {
  let i = at
  if (step === 1) while (i < n && mark[i]) i++
  else while (i > 0 && mark[i - 1]) i--
  return i
}
