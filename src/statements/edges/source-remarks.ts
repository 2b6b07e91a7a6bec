import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { NOUN, T, TIMES } from '../syntax/grammar.js'
import type { Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** It spoke of theft, a charge the embassy called “absurd”; an allegation Oslo denied: what was said before, and behind it who speaks. */
export function withoutRemark(r: Reading, [from, to]: Range): Range {
  const isApposed = r.tag[from] === T.DT && r.tag[from - 1] === T.COMMA
  for (let i = from + 1; i < to && !r.mark[i]; i++) {
    const opens = r.tag[i] === T.DT || r.tag[i] === T.NNP || r.tag[i] === T.PRP
    // "A penalty | his lawyer".
    const isNext = isApposed && r.bits[i - 1]! & NOUN && (r.tag[i] === T.DT || OWN.has(r.known[i]))
    if ((isNext || (opens && REMARKS.has(r.spellings[i - 1]!))) && !TIMES.has(r.known[to - 1])) return [i, to]
  }
  return [from, to]
}
const OWN = new WordSet(['his', 'her', 'its', 'their'])
/** Nouns of what was said or done, that somebody judges behind them. */
export const REMARKS = new Set([
  ...CUES.filter(({ as }) => as === 'noun').flatMap(({ forms }) => forms),
  ...'charge charges move moves step steps attack attacks strike strikes theory idea notion slur smear label term phrase word practice deal law ruling verdict'.split(
    ' ',
  ),
])
