import { WordSet } from '../../lexicon/word-sets.js'
import { denialOf } from '../edges/denials.js'
import { type Cued, DENIED, SURE } from '../proposal.js'
import { ADJECTIVE, ADVERB, FINITE, LONGEST_SUBJECT, NOUN, PREPOSITION, T, VERB, WH } from '../syntax/grammar.js'
import { has, hasMark, opensAside } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { judgementEnd } from './judged-by.js'
import { isNext } from './plain.js'

/** Oslo says the pier was mined, a charge it denies, a claim it dismissed as “a lie”: who denies what was said before, and that charge. */
export function deniedCharges(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    if (r.quoted[i]) continue
    const isWhich = WHICH.has(r.known[i]) && opensAside(r, i - 1)
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
const WHICH = new WordSet(['which'])
/** What a charge is called. */
export const CHARGES = new WordSet(
  'charge charges claim claims allegation allegations accusation accusations assertion assertions suggestion notion'.split(
    ' ',
  ),
)

/** The military denies this.; Oslo said so; Bergen denied it and accused Oslo of lying: a clause of no more than who denies, a verb and what was said before. */
export function bareDenials(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let verb = 1; verb + 1 < r.n; verb++) {
    if (!DENIES.has(r.known[verb])) continue
    const what = verb + 1
    const noun = r.tag[what] === T.DT && SAID_BEFORE.has(r.known[what + 1]) ? what + 1 : what
    if (!SAID_BEFORE.has(r.known[noun]) || noun >= r.sentenceTo[verb]!) continue
    const opens = clauseFrom(r, verb)
    const first = behindOpening(r, /^(?:but|and|yet)$/.test(r.words[opens]!.lower) ? opens + 1 : opens)
    const last = denialEnd(r, noun + 1)
    if (last < 0 || verb <= first || verb - first > LONGEST_SUBJECT) continue
    const isName =
      isPhrase(r, first, verb) && !has(r, first, verb, VERB | FINITE | WH) && has(r, first, verb, NOUN | ADJECTIVE)
    if (!isName || r.quoted[first] || r.bits[first]! & PREPOSITION) continue
    const cue = { from: verb, to: what, head: verb }
    let to = verb
    while (to > first + 1 && (r.tag[to - 1] === T.COMMA || r.bits[to - 1]! & ADVERB)) to--
    found.push({ cue, source: [first, to], pieces: Int32Array.of(what, last), score: SURE, rule: 'bare denial' })
  }
  return found
}

/** Where the clause of a verb begins: with its sentence, or behind a semicolon. */
function clauseFrom(r: Reading, verb: number): number {
  let from = verb
  while (from > r.sentenceFrom[verb]! && verb - from <= LONGEST_SUBJECT && r.words[from - 1]!.lower !== ';') from--
  return from
}

/** Where a denial ends whose object ends at a token: there, behind "as" and a judgement, or before a second verb; -1 where more is denied. */
function denialEnd(r: Reading, end: number): number {
  const next = r.tag[end] === T.COMMA ? end + 1 : end
  if (next < r.n && isNext(r, next)) return end
  let stop = end
  while (stop < r.sentenceTo[end - 1]! && r.words[stop]!.lower !== ';') stop++
  while (stop > end && r.mark[stop - 1]) stop--
  return stop === end || beforeAs(r, end - 1, stop) === end ? stop : -1
}

/** No mark, or a name between commas: "the spokeswoman, Ana Ruiz, | denied". */
function isPhrase(r: Reading, from: number, to: number): boolean {
  if (!hasMark(r, from, to)) return true
  if (r.tag[to - 1] !== T.COMMA) return false
  let comma = from
  while (r.tag[comma] !== T.COMMA && !r.mark[comma]) comma++
  const isAside = (r.bits[comma + 1]! & (PREPOSITION | ADVERB)) !== 0
  return r.tag[comma] === T.COMMA && comma < to - 2 && !isAside && !hasMark(r, comma + 1, to - 1)
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
