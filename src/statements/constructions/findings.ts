import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { DETERMINER, FINITE, MODIFIER, NOUN, T } from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const FINDS = new WordSet('found finds concluded concludes showed shows estimated estimates noted notes'.split(' '))

/** "Spending rose, the report found.": a clause, and behind its comma the paper that says so; the tagger takes the verb for a participle. */
export function findings(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let verb = 3; verb + 1 < r.n; verb++) {
    if (!FINDS.has(r.known[verb]) || r.quoted[verb] || !PAPER_NOUNS.has(r.known[verb - 1])) continue
    const first = r.sentenceFrom[verb]!
    let from = verb - 1
    while (from > first && r.bits[from - 1]! & (NOUN | DETERMINER | MODIFIER)) from--
    const comma = from - 1
    if (comma <= first || r.tag[comma] !== T.COMMA || r.quoted[comma] || !r.mark[verb + 1]) continue
    if (!has(r, first, comma, FINITE) || !(r.bits[from]! & DETERMINER)) continue
    const cue = { from: verb, to: verb + 1, head: verb }
    found.push({ cue, source: [from, verb], pieces: Int32Array.of(first, comma), score: SURE, rule: 'finding' })
  }
  return found
}
