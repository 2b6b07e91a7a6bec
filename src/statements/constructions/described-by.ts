import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { ADVERB, FINITE, HAVE, NOMINAL, PREPOSITION, T, WH } from '../syntax/grammar.js'
import { has, isJoint, quotationEnd } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const NAMES = new WordSet(verbsOf('describe'))
const BE = new WordSet(['is', 'are', 'was', 'were', 'been', 'being'])
/** Longest subject, and longest way from "by" to the words in marks, in tokens. */
const SUBJECT = 18
const FARTHEST = 30

/** The plan was described by an envoy, who asked not to be named, as “a gift”: who gives a thing its words stands between the two. */
export function describedBy(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 3 < r.n; i++) {
    if (!NAMES.has(r.known[i]) || r.words[i + 1]!.lower !== 'by' || r.quoted[i]) continue
    const thing = described(r, i)
    const words = thing && wordsBehind(r, i + 2)
    if (!thing || !words) continue
    let end = i + 2
    while (end < words[0] && r.tag[end] !== T.COMMA) end++
    if (!has(r, i + 2, end, NOMINAL) || has(r, i + 2, end, FINITE | WH)) continue
    const cue = { from: i, to: i + 2, head: i }
    found.push({
      cue,
      source: [i + 2, end],
      pieces: Int32Array.of(...thing, ...words),
      score: SURE,
      rule: 'described by',
    })
  }
  return found
}

/** "| The plan | was first described": the subject of a passive verb, from where its clause begins; or null. */
export function described(r: Reading, verb: number): [number, number] | null {
  const first = r.sentenceFrom[verb]!
  let end = verb
  while (end > first && r.bits[end - 1]! & ADVERB) end--
  if (!BE.has(r.known[end - 1])) return null
  end--
  while (end > first && (r.bits[end - 1]! & ADVERB || HAVE.has(r.known[end - 1]))) end--
  let from = end
  while (from > first && !isJoint(r, from - 1)) {
    if (end - from > SUBJECT || r.mark[from - 1] || r.bits[from - 1]! & (FINITE | WH)) return null
    from--
  }
  return from < end && !(r.bits[from]! & (PREPOSITION | ADVERB)) && has(r, from, end, NOMINAL) ? [from, end] : null
}

/** The words in marks behind "by", with their "as" and what goes on behind them; or null where another clause comes first. */
function wordsBehind(r: Reading, by: number): [number, number] | null {
  const last = Math.min(r.sentenceTo[by - 1]!, by + FARTHEST)
  let open = by
  while (open < last && !r.quoted[open] && r.words[open]!.lower !== ';') open++
  const q = open < last && open > by ? r.quotation[open]! : -1
  if (q < 0 || r.quotations.from[q] !== open) return null
  const from = r.words[open - 1]!.lower === 'as' ? open - 1 : open
  // Of an aside, both commas.
  let commas = 0
  for (let i = by; i < from; i++) if (r.tag[i] === T.COMMA) commas++
  if (commas === 1 || (commas > 0 && r.tag[from - 1] !== T.COMMA)) return null
  return [from, quotationEnd(r, open)]
}
