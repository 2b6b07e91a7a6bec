import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { mendSource } from '../edges/source-edges.js'
import { bareSource, type Cued, SURE } from '../proposal.js'
import { ADVERB, FINITE, NOMINAL, PREPOSITION, QUOTE, T, VERB, WH } from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Verbs whose object is whom, or what, the words are for. */
const THANKS = new WordSet(verbsOf('thank', 'praise'))
/** Longest subject, and longest way from the verb to the colon, in tokens. */
const SUBJECT = 18
const OBJECT = 20

/** The premier thanked both allies on Telegram: “…”: whom somebody thanks is between the verb and the words, which a colon opens. */
export function thanks(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    let verb = first
    while (verb < r.sentenceTo[first]! && verb - first < SUBJECT && !(r.bits[verb]! & FINITE) && !r.quoted[verb]) verb++
    if (verb === first || !THANKS.has(r.known[verb]) || r.sentenceFrom[verb] !== first) continue
    let colon = verb + 1
    while (colon < r.sentenceTo[first]! && colon - verb < OBJECT && !r.mark[colon]) colon++
    const q = r.tag[colon] === T.COLON ? (r.quotation[colon + 1] ?? -1) : -1
    if (q < 0 || r.quotations.from[q] !== colon + 1 || has(r, verb + 1, colon, FINITE | WH)) continue
    let to = verb
    while (to > first && r.bits[to - 1]! & ADVERB) to--
    if (r.bits[first]! & PREPOSITION || has(r, first, to, VERB | WH | QUOTE) || !has(r, first, to, NOMINAL)) continue
    const cue = { from: verb, to: colon + 1, head: verb }
    const source = mendSource(r, bareSource(first, to), cue)
    if (source === null) continue
    const pieces = Int32Array.of(colon + 1, r.quotations.to[q]!)
    found.push({ cue, source: [source.from, source.to], pieces, score: SURE, rule: 'thanks' })
  }
  return found
}
