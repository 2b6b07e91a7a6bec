import { WordSet } from '../../lexicon/word-sets.js'
import { claimantEnd } from '../edges/denials.js'
import { type Cued, NESTED } from '../proposal.js'
import { governs, KNOWN } from '../syntax/governs.js'
import { FINITE, NOUN, T, VERB } from '../syntax/grammar.js'
import { has, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const BY = new WordSet(['by'])

/** Analysts doubt | an assertion by the junta that it had won |: within what somebody makes of a claim, whose it is and what it says. */
export function claimsBy(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let noun = 2; noun + 4 < r.n; noun++) {
    if (!(r.bits[noun]! & NOUN) || !BY.has(r.known[noun + 1]) || r.quoted[noun] || governs(r, noun) < KNOWN) continue
    const that = claimantEnd(r, noun + 2)
    if (that === noun + 2 || r.words[that]?.lower !== 'that' || !has(r, r.sentenceFrom[noun]!, noun, VERB | FINITE))
      continue
    let to = that + 1
    while (to < r.sentenceTo[noun]! && (r.tag[to] !== T.COMMA || r.quoted[to])) to++
    if (!has(r, that + 2, to, FINITE | VERB)) continue
    const cue = { from: noun, to: noun + 2, head: noun }
    const pieces = Int32Array.of(that, trimmed(r, that, to))
    found.push({ cue, source: [noun + 2, that], pieces, score: NESTED, rule: 'claim by' })
  }
  return found
}
