import { bucket, type Features, pair } from '../labelling/features.js'
import { type Labelling, level, over } from '../labelling/labelling.js'
import { CONTENT } from '../labelling/labels.js'
import type { CueSpan } from '../proposal.js'
import { T, VERB } from '../syntax/grammar.js'
import type { Paths } from '../syntax/path.js'
import type { Reading } from '../syntax/reading.js'

type Source = readonly [number, number] | null

/** What stands at a place: 1 the cue, 2 the source, 3 outside the stretch, 4 comma, 5 another mark, 6 a word, 8 the end. */
function place(r: Reading, i: number, cue: CueSpan, source: Source): number {
  if (i < 0 || i >= r.n) return 8
  if (i >= cue.from && i < cue.to) return 1
  if (source !== null && i >= source[0] && i < source[1]) return 2
  if (i < r.stretchFrom[cue.head]! || i >= r.stretchTo[cue.head]!) return 3
  return r.tag[i] === T.COMMA ? 4 : r.mark[i] ? 5 : 6
}

/** The same, beyond up to two marks. */
function placeBeyond(r: Reading, start: number, step: number, cue: CueSpan, source: Source): number {
  let k = start
  for (let m = 0; m < 3 && k >= 0 && k < r.n && r.mark[k] && !(k >= cue.from && k < cue.to); m++) k += step
  return place(r, k, cue, source)
}

export class ContentFeatures {
  readonly #r: Reading
  readonly #stem: number
  readonly #tag: number
  readonly #prior: number

  constructor(
    readonly f: Features,
    readonly l: Labelling,
    readonly cue: CueSpan,
    readonly source: Source,
    readonly paths: Paths,
  ) {
    const r = l.reading
    this.#r = r
    this.#stem = r.stem[cue.head]!
    this.#tag = r.tag[cue.head]!
    this.#prior = r.cuePrior[cue.head]!
  }

  /** Side of the cue: 0 before, 1 after, 2 on both. */
  side(from: number, to: number): number {
    return from >= this.cue.to ? 1 : to <= this.cue.from ? 0 : 2
  }

  /** Features of a beginning, the same for every candidate that begins there on that side. */
  start(s: number, side: number): void {
    const { f, cue, source } = this
    const r = this.#r
    const stem = this.#stem
    const before = placeBeyond(r, s - 1, -1, cue, source)
    const mark = s > 0 && r.mark[s - 1] ? r.lower[s - 1]! : -1
    const tag = r.tag[s]!
    const word = r.lower[s]!
    const gap = s - cue.to >= 0 && s - cue.to < 10 ? s - cue.to : -1
    const previousTag = s > 0 ? r.tag[s - 1]! : -1
    f.start(2200)
    f.add(before, side)
    f.add(before, mark)
    f.add(before, pair(stem, side))
    f.add(before, word)
    f.add(before, tag)
    f.add(pair(before, tag), this.#prior)
    f.add(s > 0 ? r.lower[s - 1]! : -1, word)
    f.add(previousTag, tag)
    f.add(stem, word)
    f.add(stem, pair(tag, before))
    f.add(r.quoted[s]! * 2 + (s > 0 ? r.quoted[s - 1]! : 0), pair(side, before))
    f.add(gap, tag)
    f.add(gap, stem)
    const p = level(this.l.at(s, CONTENT))
    const q = s > 0 && r.mark[s - 1] ? level(this.l.at(s - 1, CONTENT)) : 8
    f.add(p, q)
    f.add(pair(p, q), side)
    f.add(pair(p, q), before)
  }

  /** Features of an end. */
  end(e: number, side: number): void {
    const { f, cue, source } = this
    const r = this.#r
    const n = r.n
    const next = placeBeyond(r, e, 1, cue, source)
    const isMark = e < n && r.mark[e] === 1
    const mark = isMark ? r.lower[e]! : -1
    const beyond = isMark ? e + 1 : e
    const wordBeyond = beyond < n ? r.lower[beyond]! : -1
    const tagBeyond = beyond < n ? r.tag[beyond]! : -1
    const both = pair(next, mark)
    f.start(2300)
    f.add(next, side)
    f.add(next, mark)
    f.add(next, e < n ? r.lower[e]! : -1)
    f.add(next, e < n ? r.tag[e]! : -1)
    f.add(both, wordBeyond)
    f.add(both, tagBeyond)
    f.add(r.tag[e - 1]!, e < n ? r.tag[e]! : -1)
    f.add(r.lower[e - 1]!, e < n ? r.lower[e]! : -1)
    f.add(r.quoted[e - 1]! * 2 + (e < n ? r.quoted[e]! : 0), pair(side, next))
    f.add(wordBeyond, this.#stem)
    f.add(beyond < n ? r.cuePrior[beyond]! : -1, mark)
    const inside = level(this.l.at(e - 1, CONTENT) + this.l.at(e - 1, CONTENT + 1))
    const goesOn = level(this.l.at(e, CONTENT + 1))
    const later = isMark ? level(this.l.at(e + 1, CONTENT + 1)) : 8
    f.add(inside, goesOn)
    f.add(pair(goesOn, later), side)
    f.add(pair(goesOn, later), next)
    f.add(pair(goesOn, later), inside)
  }

  /** Features of the whole. */
  whole(kind: number, count: number, pieces: Int32Array): void {
    const { f, cue, source, l } = this
    const r = this.#r
    const size2 = 2 * count
    const s = pieces[0]!
    const e = pieces[size2 - 1]!
    const side = this.side(s, e)
    const stem = this.#stem
    const prior = this.#prior
    let length = 0
    let quoted = 0
    let verbs = 0
    let cues = 0
    let mass = 0
    let cueMass = 0
    for (let k = 0; k < size2; k += 2) {
      const a = pieces[k]!
      const b = pieces[k + 1]!
      length += b - a
      quoted += over(l.quoted, a, b)
      verbs += over(l.verbs, a, b)
      cues += over(l.likelyCues, a, b)
      mass += over(l.contents, a, b)
      cueMass += over(l.cues, a, b)
    }
    const q = quoted === 0 ? 0 : quoted >= length * 0.95 ? 2 : 1
    const form = side * 8 + kind
    const size = bucket(length)
    verbs = Math.min(verbs, 3)
    f.start(2020)
    f.add(form, stem)
    f.add(form, prior)
    f.add(form, this.#tag)
    f.add(form, q)
    f.add(side, pair(stem, q))
    f.add(size, side)
    f.add(size, stem)
    f.add(verbs, stem)
    f.add(verbs, side * 3 + q)
    f.add(Math.min(cues, 2), side)
    f.add(q, size)
    const opens = quotationEdge(r, s, true)
    const closes = quotationEdge(r, e - 1, false)
    f.add(opens * 3 + closes, side)
    f.add(opens * 3 + closes, pair(prior, size))
    f.template(2040)
    this.#tree(pieces, size2, side, q)
    f.template(2060)
    const s0 = r.stretchFrom[cue.head]!
    const s1 = r.stretchTo[cue.head]!
    f.add(bucket(s1 - e), side * 3 + q)
    f.add(bucket(s - s0), side * 3 + q)
    f.add(count, pair(side, q))
    if (count > 1) {
      const a = pieces[1]!
      const b = pieces[2]!
      const edges = r.quoted[b]! * 2 + r.quoted[a - 1]!
      f.add(kind, edges)
      f.add(kind, pair(place(r, a, cue, source), place(r, b - 1, cue, source)))
      f.add(r.tag[b]!, r.quoted[b]!)
      f.add(bucket(b - a), r.quoted[b]!)
      f.add(r.sentenceFrom[b] === r.sentenceFrom[cue.head] ? 1 : 0, edges)
      f.add(r.lower[b]!, r.quoted[b]!)
      f.add(level(l.at(b, CONTENT)), level(l.at(b, CONTENT + 1)))
    } else {
      f.template(2070)
      const gap = bucket(s >= cue.to ? s - cue.to : cue.from - e)
      f.add(gap, side)
      f.add(gap, pair(stem, side))
      f.add(gap, pair(side, q))
      f.add(r.stretchFrom[s] === s0 ? 1 : 0, q)
    }
    f.template(2075)
    const colons = over(l.colons, s, e)
    const sentences = over(l.sentences, s + 1, e)
    f.add(Math.min(colons, 2), side * 3 + q)
    f.add(Math.min(sentences, 3), side * 3 + q)
    f.add(r.quoted[s]! * 2 + r.quoted[e - 1]!, pair(side, Math.min(colons, 1) * 4 + Math.min(sentences, 3)))
    f.template(2080)
    const mean = level(mass / length)
    const near = over(l.contents, Math.max(s0, s - 12), Math.min(r.passageTo[cue.head]!, e + 12)) - mass
    const between = count > 1 ? over(l.contents, pieces[1]!, pieces[2]!) : 0
    const missed = bucket(Math.round(Math.max(0, near - between)))
    const begins = level(l.at(s, CONTENT))
    const goesOn = level(l.at(e, CONTENT + 1))
    const sign = pair(mean, begins * 8 + goesOn)
    f.add(mean)
    f.add(sign)
    f.add(mean, missed)
    f.add(sign, missed)
    f.add(sign, side)
    f.add(sign, q)
    f.add(mean, size)
    f.add(missed, size)
    f.add(bucket(Math.round(length - mass)), missed)
    const from = side === 1 ? cue.to : e
    const to = side === 1 ? s : cue.from
    const cuesBetween = side === 2 ? 0 : over(l.cues, from, to)
    const others = cuesBetween < 0.3 ? 0 : cuesBetween < 1 ? 1 : 2
    f.add(others, side)
    f.add(sign, others)
    f.add(mean, others)
    f.add(cueMass < 0.3 ? 0 : cueMass < 1 ? 1 : 2, side)
    f.add(cueMass < 0.3 ? 0 : cueMass < 1 ? 1 : 2, mean)
    const sourceInside = side === 2 ? 0 : over(l.sources, from, to)
    f.add(sourceInside < 0.3 ? 0 : 1, pair(side, source === null ? 0 : 1))
  }

  /** How the pieces hang together: words with heads outside, words outside with heads in them, the way to the cue. */
  #tree(pieces: Int32Array, size: number, side: number, q: number): void {
    const { f, cue, source, paths } = this
    const r = this.#r
    const { head, mark, bits } = r
    const a0 = pieces[0]!
    const a1 = pieces[1]!
    const b0 = size > 2 ? pieces[2]! : -1
    const b1 = size > 2 ? pieces[size - 1]! : -1
    const inside = (i: number) => (i >= a0 && i < a1) || (i >= b0 && i < b1)
    let roots = 0
    let top = -1
    for (let k = 0; k < size; k += 2) {
      for (let i = pieces[k]!; i < pieces[k + 1]!; i++) {
        if (mark[i] || inside(head[i]!)) continue
        roots++
        if (top < 0 || (bits[i]! & VERB && !(bits[top]! & VERB))) top = i
      }
    }
    let strays = 0
    const from = Math.max(r.stretchFrom[cue.head]!, a0 - 20)
    const to = Math.min(r.stretchTo[cue.head]!, pieces[size - 1]! + 20)
    for (let i = from; i < to && strays < 4; i++) {
      if (i === a0) i = a1
      if (i >= to || !inside(head[i]!) || mark[i] || inside(i)) continue
      if ((i >= cue.from && i < cue.to) || (source !== null && i >= source[0] && i < source[1])) continue
      strays++
    }
    roots = Math.min(roots, 4)
    f.add(roots, strays)
    f.add(roots, side)
    f.add(strays, side * 3 + q)
    if (top < 0) return
    paths.to(r, top)
    const path = paths.hash
    const shape = pair(Math.min(roots, 2), Math.min(strays, 2))
    const relation = r.relation[top]!
    f.add(path, side)
    f.add(path, this.#stem)
    f.add(path, this.#tag)
    f.add(relation, Math.min(roots, 2))
    f.add(relation, this.#stem)
    f.add(r.tag[top]!, this.#stem)
    f.add(pair(relation, head[top] === cue.head ? 1 : 0), shape)
    f.add(r.stem[top]!, this.#stem)
    f.add(r.low[top] === a0 ? 1 : 0, pair(r.high[top]! - pieces[size - 1]!, side))
    f.add(path, shape)
  }
}

/** 0 outside quotations, 1 at an edge of one, 2 inside. */
function quotationEdge(r: Reading, i: number, opening: boolean): number {
  const q = r.quotation[i]!
  if (q < 0) return 0
  const distance = opening ? i - r.quotations.from[q]! : r.quotations.to[q]! - 1 - i
  return distance <= 1 ? 1 : 2
}
