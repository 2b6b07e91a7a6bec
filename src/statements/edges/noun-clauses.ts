import { WordSet } from '../../lexicon/word-sets.js'
import { ADVERB, CONJUNCTION, DETERMINER, FINITE, NOUN, T, WH } from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Words behind which another clause begins. */
const OPENS = new WordSet(
  'that because if when while as since before after until whether although though than so where'.split(' '),
)

/**
 * The claim that the law would save lives | has been disputed; his promise to build homes | was kept: what hangs on a noun ends before
 * the verb that the noun is the subject of. `to` where there is none.
 */
export function withoutPredicate(r: Reading, noun: number, from: number, to: number): number {
  const isThat = r.words[from]!.lower === 'that'
  if (!(r.bits[noun]! & NOUN) || !(isThat || r.tag[from] === T.TO) || r.quoted[from]) return to
  // Finite verbs that clauses still want before the noun's own.
  let wanted = isThat ? 1 : 0
  for (let i = from + 1; i < to; i++) {
    if (r.bits[i]! & FINITE) {
      if (wanted === 0) return trimmed(r, from, withoutAdverbs(r, i))
      wanted--
    } else if (r.mark[i] || r.quoted[i] || r.bits[i]! & CONJUNCTION) {
      if (wanted === 0) return to
    } else if (r.bits[i]! & WH || OPENS.has(r.known[i]) || isNewSubject(r, i)) {
      if (wanted === 0) return to
      wanted++
    }
  }
  return to
}

/** "To build homes | the city | needs": another clause without a word that opens it. */
const isNewSubject = (r: Reading, i: number): boolean =>
  (r.bits[i - 1]! & NOUN) !== 0 && ((r.bits[i]! & DETERMINER) !== 0 || r.tag[i] === T.PRP)

function withoutAdverbs(r: Reading, verb: number): number {
  let from = verb
  while (r.bits[from - 1]! & ADVERB) from--
  return from
}
