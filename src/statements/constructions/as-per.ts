import { SOMEBODY } from '../../lexicon/nouns.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { FINITE, PREPOSITION, T, VERB } from '../syntax/grammar.js'
import { clauseEnd, has, hasMark, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { LONGEST } from './aside.js'

/** Fewest tokens of such a sentence: "They left as per Berg". */
const FEWEST = 5
/** Longest name behind the words, in tokens. */
const NAME = 12
/** Who says what; "as per the treaty" tells how something is done. */
const SPEAKERS = new WordSet([...SOMEBODY, 'source', 'sources'])

/** The deal would go ahead | as per | the ministry.; As per the ministry, it would: whose word a clause is, as with "according to". */
export function asPer(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    const last = r.sentenceTo[first]!
    if (last - first > LONGEST || r.stretchFrom[first] !== first || r.stretchTo[first] !== last) continue
    const end = trimmed(r, first, last)
    if (end - first < FEWEST) continue
    const per = perOf(r, first, end)
    const as = per - 1
    if (per < 0 || r.words[as]!.lower !== 'as' || r.quoted[as]) continue
    const comma = as > first ? end : commaBehind(r, per, end)
    const clause = as > first ? [first, trimmed(r, first, as)] : [comma + 1, clauseEnd(r, comma + 1, last)]
    if (comma < 0 || !isSomebody(r, per + 1, comma) || !has(r, clause[0]!, clause[1]!, FINITE)) continue
    const cue = { from: as, to: per + 1, head: per }
    found.push({ cue, source: [per + 1, comma], pieces: Int32Array.from(clause), score: SURE, rule: 'as per' })
  }
  return found
}

/** Where "per" stands, as the second word or near the end; or -1. */
function perOf(r: Reading, first: number, end: number): number {
  if (r.words[first + 1]!.lower === 'per') return first + 1
  for (let i = end - 1; i > first + 1 && end - i <= NAME; i--) if (r.words[i]!.lower === 'per') return i
  return -1
}

function commaBehind(r: Reading, per: number, end: number): number {
  for (let i = per + 1; i < end && i - per <= NAME; i++) if (r.tag[i] === T.COMMA) return i
  return -1
}

/** "The ministry", "two officials in Oslo", "Berg": by the noun before the first preposition. */
function isSomebody(r: Reading, from: number, to: number): boolean {
  let end = from
  while (end < to && !(r.bits[end]! & PREPOSITION)) end++
  if (end === from || has(r, from, to, VERB | FINITE) || hasMark(r, from, to)) return false
  return SPEAKERS.has(r.known[end - 1]) || (end === from + 1 && r.tag[from] === T.NNP)
}
