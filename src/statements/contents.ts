import { BREAK, CONJUNCTION } from './grammar.js'
import type { Labelling } from './labelling.js'
import { CONTENT } from './labels.js'
import type { Reading } from './reading.js'
import type { CueSpan } from './sources.js'

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

const SUBORDINATORS = new Set(
  'as while although though because after before since when if that to for how whether what why who which where'.split(
    ' ',
  ),
)
const WINDOW = 90
const MOST = 260

/** Where contents may begin and end, in order. */
export class Boundaries {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly #from: number
  readonly #to: number
  readonly #marks: Uint8Array

  constructor(l: Labelling, cue: CueSpan, source: readonly [number, number] | null) {
    const r = l.reading
    const h = cue.head
    this.#from = Math.max(r.stretchFrom[h]!, cue.from - WINDOW)
    this.#to = Math.min(r.stretchTo[h]!, cue.to + WINDOW)
    this.#marks = new Uint8Array(this.#to - this.#from + 1)
    this.#edges(cue, source)
    const last = Math.max(cue.to, source !== null && source[0] >= this.#from && source[1] <= this.#to ? source[1] : 0)
    for (let i = this.#from; i < this.#to; i++) this.#token(l, i, last)
    this.#tree(r, cue)
    for (let i = this.#from; i <= this.#to; i++) {
      const m = this.#marks[i - this.#from]!
      if (m & 1) this.starts.push(i)
      if (m & 2) this.ends.push(i)
    }
  }

  #start(i: number): void {
    if (i >= this.#from && i < this.#to) this.#marks[i - this.#from]! |= 1
  }

  #end(i: number): void {
    if (i > this.#from && i <= this.#to) this.#marks[i - this.#from]! |= 2
  }

  #edges(cue: CueSpan, source: readonly [number, number] | null): void {
    this.#start(this.#from)
    this.#end(this.#to)
    this.#start(cue.to)
    this.#end(cue.from)
    if (source === null) return
    this.#start(source[1])
    this.#end(source[0])
  }

  #token(l: Labelling, i: number, last: number): void {
    const r = l.reading
    const bits = r.bits[i]!
    if (r.mark[i] && bits & BREAK) {
      this.#start(i + 1)
      this.#end(i)
    }
    if (bits & CONJUNCTION || SUBORDINATORS.has(r.words[i]!.lower)) {
      this.#end(i)
      if (i - last < 14 && i >= last) this.#start(i)
      if (bits & CONJUNCTION) this.#start(i + 1)
    }
    const q = r.quotation[i]!
    if (q >= 0) {
      if (r.quotations.from[q] === i) this.#start(i)
      if (r.quotations.to[q] === i + 1) this.#end(i + 1)
    }
    if (i > this.#from && q < 0 && r.quotation[i - 1]! >= 0) this.#end(i)
    if (l.labels[i] === CONTENT || l.at(i, CONTENT) > 0.15) this.#start(i)
    if (l.labels[i]! >= CONTENT && (i + 1 >= this.#to || l.labels[i + 1] !== CONTENT + 1)) this.#end(i + 1)
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

/** Collects candidates once each, marks trimmed off their edges. */
class Collection {
  readonly list: ContentCandidate[] = []
  readonly #seen = new Set<number>()

  constructor(
    readonly mark: Uint8Array,
    readonly origin: number,
  ) {}

  add(spans: readonly number[], kind: number): void {
    if (this.list.length >= MOST) return
    const pieces = new Int32Array(spans.length)
    let key = 0
    for (let k = 0; k < spans.length; k += 2) {
      let from = spans[k]!
      let to = spans[k + 1]!
      while (from < to && this.mark[from]) from++
      while (to > from && this.mark[to - 1]) to--
      if (from >= to) return
      pieces[k] = from
      pieces[k + 1] = to
      key = Math.imul(key, 0x9e3779b1) + (from - this.origin + 2000) * 4096 + (to - this.origin + 2000)
    }
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.list.push({ pieces, kind })
  }
}

/** Stretches between boundaries, quotations of the passage, and what stands before and after the cue taken together. */
export function contentCandidates(
  l: Labelling,
  cue: CueSpan,
  source: readonly [number, number] | null,
): ContentCandidate[] {
  const r = l.reading
  const { starts, ends } = new Boundaries(l, cue, source)
  const into = new Collection(r.mark, r.passageFrom[cue.head]!)
  const overlapsRole = (from: number, to: number) =>
    (from < cue.to && to > cue.from) || (source !== null && from < source[1] && to > source[0])
  for (const from of starts) {
    if (from > cue.to + 25) break
    for (const to of ends) {
      if (to <= from || overlapsRole(from, to)) continue
      into.add([from, to], from >= cue.to ? AFTER : BEFORE)
    }
  }
  const quotations = quotationsNear(r, cue)
  for (const [i, q] of quotations.entries()) {
    into.add(q, QUOTED)
    for (let j = i + 1; j < quotations.length && j < i + 4; j++) into.add(quotations.slice(i, j + 1).flat(), RUN)
  }
  addAround(into, r, cue, source, starts, ends, quotations)
  return into.list
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
    if (q !== own && inPassage) list.push([from[q]!, to[q]!])
  }
  return list
}

function addAround(
  into: Collection,
  r: Reading,
  cue: CueSpan,
  source: readonly [number, number] | null,
  starts: readonly number[],
  ends: readonly number[],
  quotations: readonly [number, number][],
): void {
  const s0 = r.stretchFrom[cue.head]!
  const inStretch = source !== null && source[0] >= s0 && source[1] <= r.stretchTo[cue.head]!
  const first = inStretch ? Math.min(cue.from, source[0]) : cue.from
  const last = inStretch ? Math.max(cue.to, source[1]) : cue.to
  const before = [
    ...starts.filter((s) => s < first).slice(0, 4),
    ...quotations.filter((q) => q[1] <= first + 1 && q[1] >= first - 3).map((q) => q[0]),
  ]
  const later = quotations.filter((q) => q[0] >= last - 1)
  const afterEnds = [...ends.filter((e) => e > last), ...later.slice(0, 3).map((q) => q[1])]
  const afterStarts = [last, ...later.slice(0, 2).map((q) => q[0])]
  for (const s of new Set(before)) {
    for (const t of new Set(afterStarts))
      for (const e of new Set(afterEnds)) if (e > t) into.add([s, first, t, e], AROUND)
  }
  if (source === null || source[1] >= cue.from) return
  for (const e of afterEnds) {
    if (e <= cue.to) continue
    into.add([source[1], cue.from, cue.to, e], AROUND_SOURCE)
    if (s0 < source[0]) into.add([s0, source[0], cue.to, e], SENTENCE_AROUND)
  }
}
