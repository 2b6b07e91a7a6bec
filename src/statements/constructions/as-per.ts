import { NOUNS, pluralOf } from '../../lexicon/nouns.js'
import { type Cued, SURE } from '../proposal.js'
import { FINITE, PREPOSITION, T, VERB } from '../syntax/grammar.js'
import { has, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { LONGEST } from './aside.js'

/** Fewest tokens of such a sentence: "They left as per Berg". */
const FEWEST = 5
/** Longest name behind the words, in tokens. */
const NAME = 12
/** Who says what; "as per the treaty" tells how something is done. */
const SOMEBODY = new Set([
  ...NOUNS.filter(({ kind }) => kind !== 'place').flatMap(({ noun }) => [noun, pluralOf(noun)]),
  'source',
  'sources',
])

/** The deal would go ahead | as per | the ministry.: whose word a clause is, at its end, as behind "according to". */
export function asPer(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    const last = r.sentenceTo[first]!
    if (last - first > LONGEST || r.stretchFrom[first] !== first || r.stretchTo[first] !== last) continue
    const end = trimmed(r, first, last)
    if (end - first < FEWEST) continue
    let per = end - 1
    while (per > first + 1 && end - per <= NAME && r.words[per]!.lower !== 'per') per--
    const as = per - 1
    if (r.words[per]!.lower !== 'per' || r.words[as]?.lower !== 'as' || as <= first || r.quoted[as]) continue
    if (!isSomebody(r, per + 1, end) || !has(r, first, as, FINITE)) continue
    const cue = { from: as, to: per + 1, head: per }
    const pieces = Int32Array.of(first, trimmed(r, first, as))
    found.push({ cue, source: [per + 1, end], pieces, score: SURE, rule: 'as per' })
  }
  return found
}

/** "The ministry", "two officials in Oslo", "Berg": by the noun before the first preposition. */
function isSomebody(r: Reading, from: number, to: number): boolean {
  let end = from
  while (end < to && !(r.bits[end]! & PREPOSITION) && !r.mark[end]) end++
  if (end === from || has(r, from, to, VERB | FINITE)) return false
  return SOMEBODY.has(r.words[end - 1]!.lower) || (end === from + 1 && r.tag[from] === T.NNP)
}
