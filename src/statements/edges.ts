import { clauseEnd, trimmed } from './aside.js'
import { ADVERB, CONJUNCTION, FINITE, NOMINAL, PREPOSITION, PRONOUN, QUOTE, T, VERB, WEEKDAYS, WH } from './grammar.js'
import type { Cued } from './rank.js'
import type { Reading } from './reading.js'

/** A quotation shorter than this can be part of a clause that goes on behind it. */
const FEWEST = 4
/** Words that open a clause which is said, not merely named. */
const OPENERS = new Set(['that', 'whether'])
/** Words with which a headline tells what goes on beside a statement. */
const BESIDE = new Set(['as', 'while'])
const DAYS = new Set([...WEEKDAYS, 'today', 'yesterday', 'week', 'month', 'year', 'morning', 'evening', 'night'])
const BEFORE_DAY = new Set(['on', 'this', 'last', 'late', 'early', 'earlier'])

/** Rules of grammar over the edges of what stands behind its cue, after ranking. Null where nothing is left of the content. */
export function mendEdges(r: Reading, proposal: Cued): Cued | null {
  const { cue, pieces } = proposal
  const from = pieces[0]!
  if (from < cue.to) return proposal
  if (isAnothers(r, cue.to, from)) return null
  if (pieces.length > 2 || r.stretchFrom[from] !== r.stretchFrom[cue.head]) return proposal
  const start = withoutDay(r, from, pieces[1]!)
  const end = withoutScene(r, start, withoutRemark(r, start, wholeClause(r, start, withObject(r, start, pieces[1]!))))
  return start === from && end === pieces[1] ? proposal : { ...proposal, pieces: Int32Array.of(start, end) }
}

/**
 * He thanked the crew and demanded “an escort”; Oslo has agreed; Bergen waits: what stands behind a second verb of speech
 * that "and" joins, or behind a semicolon, is not the content of the first.
 */
function isAnothers(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (r.quoted[i]) continue
    if (r.words[i]!.lower === ';') return true
    if (r.bits[i]! & CONJUNCTION && r.cueish[i + 1] === 2 && r.bits[i + 1]! & VERB && i + 1 < to) return true
  }
  return false
}

/** She described this Wednesday as “theft” the sale of the port: the day is not part of what she said. */
function withoutDay(r: Reading, from: number, to: number): number {
  if (!BEFORE_DAY.has(r.words[from]!.lower)) return from
  const day = DAYS.has(r.words[from + 1]!.lower) ? from + 1 : from + 2
  const next = day + 1
  if (next >= to || !DAYS.has(r.words[day]!.lower)) return from
  return r.tag[next] === T.TO || r.tag[next] === T.IN ? next : from
}

/** She described as “theft” the sale of the port: where "as" comes first, what it is said of stands behind. */
function withObject(r: Reading, from: number, to: number): number {
  let next = to
  while (next < r.n && r.bits[next]! & QUOTE) next++
  if (r.words[from]!.lower !== 'as' || !r.quoted[to - 1] || r.quoted[next] || !(r.bits[next]! & NOMINAL)) return to
  let end = next
  while (end < r.sentenceTo[from]! && !(r.bits[end]! & FINITE) && (!r.mark[end] || r.bits[end]! & QUOTE)) end++
  return trimmed(r, from, end)
}

/** They fear that the rains, which begin in June, will close the road: "that" or "whether" and a noun is no clause yet. */
function wholeClause(r: Reading, from: number, to: number): number {
  if (!OPENERS.has(r.words[from]!.lower) || r.tag[from] !== T.IN || r.tag[to] !== T.COMMA || r.quoted[to]) return to
  let passing = false
  for (let i = from; i < to; i++) {
    if (r.tag[i] === T.COMMA) passing = opensRelative(r, i + 1)
    else if (r.bits[i]! & (VERB | FINITE) && !passing) return to
  }
  const last = r.sentenceTo[from]!
  for (let i = to; i + 1 < last; i++) {
    if (r.quoted[i] || r.words[i]!.lower === ';') return to
    if (r.tag[i] === T.COMMA && r.bits[i + 1]! & FINITE) return clauseEnd(r, i, last)
  }
  return to
}

/** "which", "in which", "some of whom". */
function opensRelative(r: Reading, i: number): boolean {
  for (let k = i; k < i + 3 && k < r.n; k++) {
    if (r.bits[k]! & WH) return true
    if (!(r.bits[k]! & PREPOSITION) && k > i) return false
  }
  return false
}

/** It called the raid “an act of war,” a phrase that Oslo had avoided: a comma at a quotation's end sets off what the writer adds. */
function withoutRemark(r: Reading, from: number, to: number): number {
  let close = to - 1
  while (close > from && !r.quoted[close]) close--
  const q = r.quotation[close]!
  if (q < 0 || close + 1 >= to || !r.quotations.closed[q]) return to
  const open = r.quotations.from[q]!
  const end = r.quotations.to[q]!
  let last = end - 1
  while (last > open && r.bits[last]! & QUOTE) last--
  const comma = r.tag[last] === T.COMMA ? last : end
  const next = comma === end ? end + 1 : end
  if (r.tag[comma] !== T.COMMA || last - open < FEWEST || next >= to) return to
  if (r.bits[next]! & (CONJUNCTION | FINITE | WH) || r.tag[next] === T.VBG || OPENERS.has(r.words[next]!.lower))
    return to
  return open <= from || hasFinite(r, from, end) ? trimmed(r, from, end) : to
}

/** Minister says crew ‘will stay’ as talks go on: in a headline, what goes on meanwhile. */
function withoutScene(r: Reading, from: number, to: number): number {
  const last = r.sentenceTo[from]! - 1
  if (r.tag[last] === T.STOP || to < last) return to
  for (let i = from + 1; i + 2 < to; i++) {
    if (r.quoted[i] || !BESIDE.has(r.words[i]!.lower) || !hasFinite(r, from, i)) continue
    if (r.bits[i + 1]! & (PRONOUN | ADVERB)) continue
    if (hasFinite(r, i + 2, to)) return trimmed(r, from, i)
  }
  return to
}

function hasFinite(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.bits[i]! & FINITE) return true
  return false
}
