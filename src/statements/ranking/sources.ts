import { bucket, type Features, pair } from '../labelling/features.js'
import { type Labelling, level, over } from '../labelling/labelling.js'
import { SOURCE } from '../labelling/labels.js'
import type { CueSpan, SourceCandidate } from '../proposal.js'
import {
  ADJECTIVE,
  DETERMINER,
  IS_ARGUMENT,
  IS_FUNCTION,
  IS_PREMODIFIER,
  NOMINAL,
  NUMBER,
  R,
} from '../syntax/grammar.js'
import type { Paths } from '../syntax/path.js'
import type { Reading } from '../syntax/reading.js'

const BY_CHAIN = R.parataxis + 1
const WINDOW = 80

/** Noun phrases of the cue's stretch, each with more and more of what follows, and what the chain labelled a source. */
export function sourceCandidates(l: Labelling, cue: CueSpan): SourceCandidate[] {
  const r = l.reading
  const a = Math.max(r.stretchFrom[cue.head]!, cue.from - WINDOW)
  const b = Math.min(r.stretchTo[cue.head]!, cue.to + WINDOW)
  const found: SourceCandidate[] = []
  const seen = new Set<number>()
  const add = (start: number, end: number, head: number, tail: number, parts: number) => {
    let from = start
    let to = end
    while (from < to && r.mark[from]) from++
    while (to > from && r.mark[to - 1]) to--
    if (from > head || to <= head || (from < cue.to && to > cue.from)) return
    const key = (from - a) * 1024 + (to - from)
    if (seen.has(key)) return
    seen.add(key)
    found.push({ from, to, head, tail, parts })
  }
  for (let x = a; x < b; x++) {
    if ((x >= cue.from && x < cue.to) || !isHead(r, x)) continue
    let start = x
    for (let k = r.firstKid[x]!; k >= 0 && k < x; k = r.nextKid[k]!) start = Math.min(start, r.low[k]!)
    start = Math.max(start, a)
    while (start < x && (r.mark[start] || (IS_FUNCTION[r.relation[start]!] && r.head[start] === x))) start++
    if (cue.to > start && cue.from < x) start = cue.to
    addTails(r, x, start, b, cue, add)
  }
  for (let i = a; i < b; i++) {
    if (l.labels[i] !== SOURCE && !(l.at(i, SOURCE) > 0.2)) continue
    let j = i + 1
    while (j < b && (l.labels[j] === SOURCE + 1 || l.at(j, SOURCE + 1) > 0.4)) j++
    add(i, j, governor(r, i, j), BY_CHAIN, 0)
  }
  return found
}

function isHead(r: Reading, x: number): boolean {
  const bits = r.bits[x]!
  if (!(bits & NOMINAL)) return false
  const relation = r.relation[x]!
  const h = r.head[x]!
  if (IS_PREMODIFIER[relation] && h > x && h - x < 8) return false
  return !(bits & (DETERMINER | ADJECTIVE | NUMBER)) || IS_ARGUMENT[relation] === 1
}

function addTails(
  r: Reading,
  x: number,
  start: number,
  b: number,
  cue: CueSpan,
  add: (from: number, to: number, head: number, tail: number, parts: number) => void,
): void {
  let parts = 0
  for (let k = r.firstKid[x]!; k >= 0; k = r.nextKid[k]!) if (k > x) parts++
  const until = (end: number) => (start < cue.from && end > cue.from ? cue.from : end)
  add(start, until(x + 1), x, 0, parts)
  let end = x + 1
  for (let k = r.firstKid[x]!; k >= 0; k = r.nextKid[k]!) {
    if (k < x || r.relation[k] === R.punct) continue
    end = Math.max(end, r.high[k]!)
    if (end <= b) add(start, until(end), x, r.relation[k]!, parts)
  }
}

/** The token of [from, to) that hangs outside it; a noun if there is one. */
function governor(r: Reading, from: number, to: number): number {
  let best = from
  let isNominal = false
  for (let k = from; k < to; k++) {
    if (r.head[k]! >= from && r.head[k]! < to) continue
    const nominal = (r.bits[k]! & NOMINAL) !== 0
    if (k === from || (nominal && !isNominal)) {
      best = k
      isNominal = nominal
    }
  }
  return best
}

/** Features of "no source". */
export function noSourceFeatures(f: Features, l: Labelling, cue: CueSpan): void {
  const r = l.reading
  const h = cue.head
  const stem = r.stem[h]!
  const hasSubject = r.subject[h]! >= 0 ? 1 : 0
  f.start(1000)
  f.add(1)
  f.add(stem)
  f.add(r.cuePrior[h]!)
  f.add(r.tag[h]!)
  f.add(r.relation[h]!, r.tag[h]!)
  f.add(hasSubject)
  f.add(r.relation[h]!, hasSubject)
  f.add(stem, hasSubject)
  const mass = over(l.sources, r.stretchFrom[h]!, r.stretchTo[h]!)
  f.add(mass < 0.1 ? 0 : mass < 0.5 ? 1 : mass < 1 ? 2 : 3)
  const near = over(l.sources, Math.max(r.stretchFrom[h]!, cue.from - 12), Math.min(r.stretchTo[h]!, cue.to + 12))
  f.add(near < 0.1 ? 0 : near < 0.5 ? 1 : near < 1 ? 2 : 3, r.tag[h]!)
  f.add(r.lower[cue.from]!, r.lower[cue.to - 1]!)
  f.add(r.lower[cue.from]!, hasSubject)
}

/** Features of a candidate's head, the same for all that end behind it: how it hangs on the cue. */
export function headFeatures(f: Features, { reading: r }: Labelling, cue: CueSpan, x: number, paths: Paths): void {
  const { tag, lower, stem, relation } = r
  const h = cue.head
  paths.to(r, x)
  const path = paths.hash
  const side = x < cue.from ? 0 : 1
  const cueStem = stem[h]!
  const subject = r.subject[h]!
  const isSubject = x === subject ? 1 : subject >= 0 ? 2 : 0
  f.start(1020)
  f.add(path, side)
  f.add(path, cueStem)
  f.add(path, tag[h]!)
  f.add(paths.length, side)
  f.add(path, tag[x]!)
  f.add(relation[x]!, side)
  f.add(relation[x]!, cueStem)
  f.template(1032)
  f.add(r.quoted[x]!, side)
  f.add(tag[x]!, side)
  f.add(r.sourcePrior[x]!, side)
  f.add(lower[x]!, side)
  f.add(lower[x]!, cueStem)
  f.template(1050)
  f.add(isSubject, side)
  f.add(lower[cue.from]!, path)
  f.template(1053)
  f.add(pair(relation[h]!, tag[h]!), path)
  f.add(r.quoted[h]!, r.quoted[x]!)
  f.add(r.shape[x]!, side)
  f.add(r.suffix[x]!, side)
  f.add(isSubject, r.sourcePrior[x]!)
}

/** Its other features: what lies between it and the cue, its words and edges, what the chain says. `paths` lead to its head. */
export function spanFeatures(f: Features, l: Labelling, cue: CueSpan, c: SourceCandidate, paths: Paths): void {
  const r = l.reading
  const { tag, lower } = r
  const x = c.head
  const side = x < cue.from ? 0 : 1
  const from = side ? cue.to : c.to
  const to = side ? c.from : cue.from
  const gap = bucket(to - from)
  const cues = Math.min(over(l.likelyCues, from, to), 2)
  const next = wordAt(r, c.to)
  f.start(1027)
  f.add(gap, side)
  f.add(gap, pair(side, Math.min(over(l.commas, from, to), 3)))
  f.add(Math.min(over(l.verbs, from, to), 3), pair(side, cues))
  f.add(Math.min(over(l.nouns, from, to), 4), side)
  f.add(over(l.quoted, from, to) > 0 ? 1 : 0, side)
  f.template(1037)
  f.add(r.cuePrior[cue.head]!, pair(side, gap))
  f.add(bucket(c.to - c.from), tag[x]!)
  f.add(c.tail, Math.min(c.parts, 3))
  f.add(c.tail, next)
  f.add(c.tail, bucket(c.to - x))
  f.add(next, side)
  f.add(c.to === cue.from ? 1 : c.from === cue.to ? 2 : 0, tag[x]!)
  f.add(tagAt(r, c.to), c.tail)
  f.add(tagAt(r, c.to + 1), tagAt(r, c.to))
  f.add(wordAt(r, c.from - 1), lower[c.from]!)
  f.add(tagAt(r, c.from - 1), tagAt(r, c.from))
  f.add(tagAt(r, c.from), tagAt(r, c.to - 1))
  f.add(c.tail, r.sourcePrior[x]!)
  f.template(1052)
  f.add(lower[cue.to - 1]!, pair(side, gap))
  f.template(1058)
  chainSigns(f, l, c, paths.hash, side, gap, cues, from, to)
}

const tagAt = ({ n, tag }: Reading, i: number): number => (i < 0 || i >= n ? -1 : tag[i]!)
const wordAt = ({ n, lower }: Reading, i: number): number => (i < 0 || i >= n ? -1 : lower[i]!)

function chainSigns(
  f: Features,
  l: Labelling,
  c: SourceCandidate,
  path: number,
  side: number,
  gap: number,
  cues: number,
  from: number,
  to: number,
): void {
  const mean = level(over(l.sources, c.from, c.to) / (c.to - c.from))
  const begins = level(l.at(c.from, SOURCE))
  const goesOn = level(l.at(c.to, SOURCE + 1))
  const sign = pair(mean, begins * 8 + goesOn)
  const between = over(l.sources, from, to)
  const others = between < 0.3 ? 0 : between < 1 ? 1 : 2
  const cuesBetween = over(l.cues, from, to)
  const otherCues = cuesBetween < 0.3 ? 0 : cuesBetween < 1 ? 1 : 2
  const near = l.reading.mark[c.to] === 1 ? level(l.at(c.to + 1, SOURCE + 1)) : 0
  f.add(mean)
  f.add(begins)
  f.add(goesOn)
  f.add(sign)
  f.add(sign, path)
  f.add(mean, gap * 2 + side)
  f.add(sign, cues)
  f.add(level(l.at(c.head, SOURCE) + l.at(c.head, SOURCE + 1)), side)
  f.add(mean, pair(others, side))
  f.add(mean, pair(otherCues, side))
  f.add(mean, others * 3 + otherCues)
  f.add(mean, over(l.contents, from, to) > 0.5 ? 1 : 0)
  f.add(goesOn * 8 + near, c.tail)
}
