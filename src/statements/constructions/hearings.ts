import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, HEARD, SURE } from '../proposal.js'
import { DETERMINER, FINITE, HAVE, MODIFIER, NOUN, T, WH } from '../syntax/grammar.js'
import { has, isOnDay } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { LONGEST } from './aside.js'

/** Bodies before which others speak. */
const HEARS = new WordSet(
  'committee inquiry enquiry court hearing tribunal jury inquest panel commission council parliament senate assembly conference meeting'.split(
    ' ',
  ),
)
const BE = new WordSet(['was', 'is', 'were', 'been'])
const LISTENS = new WordSet(['told', 'heard'])
/** Longest name of the body, in tokens. */
const LONGEST_NAME = 8

/** The crews knew of it, a committee heard on Monday; the jets were unsafe, an inquest has heard: a clause that somebody, untold, said there. */
export function hearings(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let verb = 4; verb + 1 < r.n; verb++) {
    if (!LISTENS.has(r.known[verb]) || r.quoted[verb]) continue
    const isTold = r.words[verb]!.lower === 'told'
    if (isTold && !BE.has(r.known[verb - 1])) continue
    const end = isTold || HAVE.has(r.known[verb - 1]) ? verb - 1 : verb
    const first = r.sentenceFrom[verb]!
    if (!HEARS.has(r.known[end - 1]) || verb - first > LONGEST || !endsBehind(r, verb + 1)) continue
    let from = end - 1
    while (from > first && end - from < LONGEST_NAME && isOfName(r, from - 1)) from--
    const comma = from - 1
    if (comma <= first || r.tag[comma] !== T.COMMA || r.quoted[comma] || !(r.bits[from]! & DETERMINER)) continue
    if (!has(r, first, comma, FINITE) || r.bits[first]! & WH || r.stretchFrom[verb] !== first) continue
    const cue = { from: end, to: verb + 1, head: verb }
    found.push({ cue, source: null, pieces: Int32Array.of(first, comma), score: SURE, rule: HEARD })
  }
  return found
}

const isOfName = (r: Reading, i: number): boolean =>
  (r.bits[i]! & (NOUN | DETERMINER | MODIFIER)) !== 0 || isEstimates(r, i)

/** "A Senate | estimates | hearing": of a budget, whatever the tagger takes the noun for. */
export const isEstimates = (r: Reading, i: number): boolean =>
  r.words[i]!.lower === 'estimates' && HEARS.has(r.known[i + 1])

/** Nothing but the day behind it. */
const endsBehind = (r: Reading, i: number): boolean => {
  const end = isOnDay(r, i) ? i + 2 : /^(?:today|yesterday)$/.test(r.words[i]?.lower ?? '') ? i + 1 : i
  return end >= r.n || r.tag[end] === T.STOP
}
