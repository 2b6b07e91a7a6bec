import { WordSet } from '../../lexicon/word-sets.js'
import { denialOf } from '../edges/denials.js'
import { type Cued, DENIED, SURE } from '../proposal.js'
import { ADJECTIVE, ADVERB, FINITE, LONGEST_SUBJECT, NOUN, PREPOSITION, T, VERB, WH } from '../syntax/grammar.js'
import { has, hasMark, opensAside } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { judgementEnd } from './judged-by.js'

/** Oslo says the pier was mined, a charge it denies, a claim it dismissed as “a lie”: who denies what was said before, and that charge. */
export function deniedCharges(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    if (r.quoted[i]) continue
    const isWhich = r.words[i]!.lower === 'which' && opensAside(r, i - 1)
    const isCharge = r.tag[i - 1] === T.DT && CHARGES.has(r.known[i]) && opensAside(r, i - 2)
    if (!isWhich && !isCharge) continue
    const verb = denialOf(r, i)
    if (verb < 0) continue
    const isAs = r.words[verb + 1]?.lower === 'as'
    if (!isAs && verb + 1 < r.sentenceTo[i]! && !r.mark[verb + 1]) continue
    const from = r.words[i + 1]!.lower === 'that' ? i + 2 : i + 1
    let to = verb
    while (to > from && (r.bits[to - 1]! & ADVERB || /^(?:has|have|had)$/.test(r.words[to - 1]!.lower))) to--
    if (to === from) continue
    const cue = { from: to, to: verb + 1, head: verb }
    const charge = [isWhich ? i : i - 1, i + 1]
    const pieces = Int32Array.from(isAs ? [...charge, verb + 1, judgementEnd(r, verb + 1)] : charge)
    found.push({ cue, source: [from, to], pieces, score: SURE, rule: DENIED })
  }
  return found
}
/** What a charge is called. */
export const CHARGES = new WordSet(
  'charge charges claim claims allegation allegations accusation accusations assertion assertions suggestion notion'.split(
    ' ',
  ),
)

/** The military denies this.: a sentence of no more than who denies, a verb and what was said before. */
export function bareDenials(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 0; i < r.n; i = r.sentenceTo[i]!) {
    const first = behindOpening(r, /^(?:but|and|yet)$/.test(r.words[i]!.lower) ? i + 1 : i)
    let last = r.sentenceTo[i]!
    while (last > first && r.mark[last - 1]) last--
    const end = beforeAs(r, first, last)
    const what = SAID_BEFORE.has(r.known[end - 1]) ? (r.tag[end - 2] === T.DT ? end - 2 : end - 1) : 0
    const verb = what - 1
    if (verb <= first || verb - first > LONGEST_SUBJECT || !DENIES.has(r.known[verb])) continue
    const isName =
      !hasMark(r, first, verb) && !has(r, first, verb, VERB | FINITE | WH) && has(r, first, verb, NOUN | ADJECTIVE)
    if (!isName || r.quoted[first] || r.bits[first]! & PREPOSITION) continue
    const cue = { from: verb, to: what, head: verb }
    let to = verb
    while (to > first + 1 && r.bits[to - 1]! & ADVERB) to--
    found.push({ cue, source: [first, to], pieces: Int32Array.of(what, last), score: SURE, rule: 'bare denial' })
  }
  return found
}

/** "Responding, | the envoy", "In reply, | the envoy": past a participle or a preposition and its noun before a comma. */
function behindOpening(r: Reading, from: number): number {
  if (r.tag[from] !== T.VBG && !(r.bits[from]! & PREPOSITION)) return from
  let comma = from + 1
  while (comma < r.sentenceTo[from]! && comma - from < OPENING && !r.mark[comma]) comma++
  return r.tag[comma] === T.COMMA && comma + 1 < r.sentenceTo[from]! && !has(r, from, comma, FINITE) ? comma + 1 : from
}
/** Longest such opening, in tokens. */
const OPENING = 6

/** "Denied the claims | as baseless": where "as" and no more than what is made of them stand last. */
function beforeAs(r: Reading, from: number, to: number): number {
  let as = to - 1
  while (as > from && to - as < JUDGED && r.words[as]!.lower !== 'as') as--
  return as > from && r.words[as]!.lower === 'as' && !hasMark(r, as, to) && !has(r, as, to, FINITE | VERB) ? as : to
}
/** Longest judgement of a charge with its "as", in tokens: "as false and malicious". */
const JUDGED = 8
const DENIES = new WordSet(
  'deny denies denied reject rejects rejected dispute disputes disputed contest contests contested'.split(' '),
)
const SAID_BEFORE = new WordSet(
  'this that it them these charge charges claim claims allegation allegations accusation accusations account report reports wrongdoing involvement responsibility'.split(
    ' ',
  ),
)
