import { type Cued, SURE } from '../proposal.js'
import { FINITE, T, TIMES, VERB, WH } from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { LONGEST, PARTING } from './aside.js'

/** Fewest tokens of such a sentence. */
const FEWEST = 5
/** Longest name behind the verb, in tokens. */
const NAME = 10

/** "That was no excuse, | countered | Mart Kruus.": a clause without marks, a verb of answering and who answers. */
export function inversions(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    const stop = r.sentenceTo[first]! - 1
    if (r.tag[stop] !== T.STOP || stop - first < FEWEST || stop - first > LONGEST || r.stretchFrom[first] !== first)
      continue
    let verb = stop - 1
    while (verb > first + 2 && stop - verb <= NAME && !r.mark[verb] && !PARTING.has(r.known[verb])) verb--
    const comma = verb - 1
    const isVerb = PARTING.has(r.known[verb]) && (r.bits[verb]! & VERB) !== 0 && r.tag[verb] !== T.VBG
    if (!isVerb || verb + 1 >= stop || r.tag[comma] !== T.COMMA || r.quoted[comma] || r.mark[comma - 1]) continue
    const isName = r.tag[verb + 1] === T.NNP || (r.tag[verb + 1] === T.DT && !TIMES.has(r.known[verb + 2]))
    const isNamed = isName && !has(r, verb + 1, stop, VERB | FINITE | WH)
    // "Starr praises, laments the record": two verbs of one subject.
    if (!isNamed || r.bits[comma - 1]! & (VERB | FINITE) || !has(r, first, comma, FINITE)) continue
    const cue = { from: verb, to: verb + 1, head: verb }
    const pieces = Int32Array.of(first, comma)
    found.push({ cue, source: [verb + 1, stop], pieces, score: SURE, rule: 'inversion' })
  }
  return found
}
