import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, GAPPED, SURE } from '../proposal.js'
import { ADVERB, DETERMINER, NOUN, T, VERB } from '../syntax/grammar.js'
import { withoutMarks } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Longest name of whoever speaks without a verb, in tokens, and longest way from the verb to the first words in marks. */
const NAME = 6
const NEAR = 12

/** Berg spoke of “a path”, | Ruiz of “a deadline”: words in marks behind the preposition of a verb that is told once for both. */
export function gapping(r: Reading): Cued[] {
  const { from: opens, to: ends, closed } = r.quotations
  const found: Cued[] = []
  let shared = -1
  for (let q = 1; q < opens.length; q++) {
    const lead = opens[q]! - 1
    const first = opens[q - 1]! - 1
    if (!closed[q] || !closed[q - 1] || first < 1 || lead < ends[q - 1]! + 2 || lead - ends[q - 1]! > NAME + 2) continue
    if (!LEADS.has(r.known[lead]) || r.words[lead]!.lower !== r.words[first]!.lower) continue
    let from = lead
    while (from > ends[q - 1]! && r.bits[from - 1]! & (NOUN | DETERMINER) && !r.mark[from - 1]) from--
    const joins = r.tag[from - 1] === T.COMMA || /^(?:;|and|while)$/.test(r.words[from - 1]!.lower)
    if (
      from === lead ||
      !joins ||
      r.sentenceFrom[lead] !== r.sentenceFrom[first] ||
      !(shared === first || hasVerb(r, first))
    )
      continue
    const [start, end] = withoutMarks(r, opens[q]!, ends[q]!)
    if (start === end) continue
    shared = lead
    const cue = { from: lead, to: lead + 1, head: lead }
    found.push({ cue, source: [from, lead], pieces: Int32Array.of(start, end), score: SURE, rule: GAPPED })
  }
  return found
}

/** "Berg spoke (only) of": a verb of speech at the end of the words before a token. */
function hasVerb(r: Reading, end: number): boolean {
  let verb = end - 1
  while (end - verb < NEAR && verb > r.sentenceFrom[end]! && r.bits[verb]! & (ADVERB | NOUN | DETERMINER)) verb--
  return (r.bits[verb]! & VERB) !== 0 && (r.cueish[verb] === 2 || SPEAKS.has(r.known[verb]))
}
const SPEAKS = new WordSet(['speaks', 'spoke', 'speak', 'speaking', 'talks', 'talked', 'talking'])
const LEADS = new WordSet(['of', 'about', 'against', 'for', 'to'])
