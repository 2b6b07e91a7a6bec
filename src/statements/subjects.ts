import { ADVERB, CONTRASTS, DETERMINER, FINITE, LONGEST_SUBJECT, NOMINAL, PREPOSITION, T, VERB, WH } from './grammar.js'
import { has } from './ranges.js'
import type { Reading } from './reading.js'
import type { CueSpan, SourceCandidate } from './sources.js'

/** "Pavic quipped when pressed, before | adding": a source ends where its own verb begins, but for a clause about the speaker. */
export function withoutVerb(r: Reading, [from, to]: readonly [number, number]): readonly [number, number] {
  for (let i = from + 1; i < to && !(r.bits[i]! & WH); i++)
    if (r.bits[i]! & FINITE && !r.quoted[i] && r.cueish[i] === 2) return [from, i]
  return [from, to]
}

/** Criticising the deal, Berg left the hall: whom a participle that opens a sentence tells of, or null. */
export function openingSubject(r: Reading, { from, head }: CueSpan): SourceCandidate | null {
  if (from !== r.sentenceFrom[from] || r.tag[from] !== T.VBG || r.quoted[head]) return null
  const last = r.sentenceTo[from]!
  let comma = head + 2
  while (comma < last && (r.tag[comma] !== T.COMMA || r.quoted[comma])) comma++
  let end = comma + 1
  while (end < last && end - comma <= LONGEST_SUBJECT && !r.mark[end] && !(r.bits[end]! & (VERB | FINITE | WH))) end++
  while (end > comma + 1 && r.bits[end - 1]! & ADVERB) end--
  const isNamed = end > comma + 1 && end < last && (r.bits[comma + 1]! & (NOMINAL | DETERMINER)) !== 0
  const acts = isNamed && has(r, end, Math.min(last, end + 3), FINITE)
  return acts ? { from: comma + 1, to: end, head: end - 1, tail: 0, parts: 0 } : null
}

/** Berg, when asked about the drones, repeated the claim: the subject of a verb behind a clause in commas, or null. */
export function partedSubject(r: Reading, { from, head }: CueSpan): SourceCandidate | null {
  const first = r.sentenceFrom[from]!
  if (
    !(r.bits[head]! & FINITE || r.tag[head] === T.VBN) ||
    r.tag[from - 1] !== T.COMMA ||
    r.quoted[head] ||
    r.bits[first]! & PREPOSITION
  )
    return null
  let comma = from - 2
  while (comma > first && r.tag[comma] !== T.COMMA) comma--
  if (comma <= first || comma - first > LONGEST_SUBJECT || has(r, first, comma, VERB | FINITE | WH)) return null
  const opens = r.tag[comma + 1] === T.WRB || r.tag[comma + 1] === T.VBG || r.tag[comma + 1] === T.VBN
  const isWhile = CONTRASTS.has(r.words[comma + 1]!.lower) || r.words[comma + 1]!.lower === 'if'
  return opens || isWhile ? { from: first, to: comma, head: comma - 1, tail: 0, parts: 0 } : null
}
