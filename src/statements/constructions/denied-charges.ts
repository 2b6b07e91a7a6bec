import { denialOf } from '../edges/denials.js'
import { type Cued, DENIED, SURE } from '../proposal.js'
import { ADJECTIVE, ADVERB, FINITE, LONGEST_SUBJECT, NOUN, PREPOSITION, T, VERB, WH } from '../syntax/grammar.js'
import { has, hasMark, opensAside } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Oslo says the pier was mined, a charge it denies: who denies what was said before, and that charge. */
export function deniedCharges(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    if (r.quoted[i]) continue
    const isWhich = r.words[i]!.lower === 'which' && opensAside(r, i - 1)
    const isCharge = r.tag[i - 1] === T.DT && CHARGES.has(r.words[i]!.lower) && opensAside(r, i - 2)
    if (!isWhich && !isCharge) continue
    const verb = denialOf(r, i)
    // "… rejected as absurd" says more, and is left to the rankers.
    if (verb < 0 || !(verb + 1 >= r.sentenceTo[i]! || r.mark[verb + 1])) continue
    const from = r.words[i + 1]!.lower === 'that' ? i + 2 : i + 1
    let to = verb
    while (to > from && (r.bits[to - 1]! & ADVERB || /^(?:has|have|had)$/.test(r.words[to - 1]!.lower))) to--
    if (to === from) continue
    const cue = { from: to, to: verb + 1, head: verb }
    const pieces = Int32Array.of(isWhich ? i : i - 1, i + 1)
    found.push({ cue, source: [from, to], pieces, score: SURE, rule: DENIED })
  }
  return found
}
const CHARGES = new Set(
  'charge charges claim claims allegation allegations accusation accusations assertion assertions suggestion notion'.split(
    ' ',
  ),
)

/** The military denies this.: a sentence of no more than who denies, a verb and what was said before. */
export function bareDenials(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 0; i < r.n; i = r.sentenceTo[i]!) {
    const first = /^(?:but|and|yet)$/.test(r.words[i]!.lower) ? i + 1 : i
    let end = r.sentenceTo[i]!
    while (end > first && r.mark[end - 1]) end--
    const what = SAID_BEFORE.has(r.words[end - 1]?.lower ?? '') ? (r.tag[end - 2] === T.DT ? end - 2 : end - 1) : 0
    const verb = what - 1
    if (verb <= first || verb - first > LONGEST_SUBJECT || !DENIES.has(r.words[verb]!.lower)) continue
    const isName =
      !hasMark(r, first, verb) && !has(r, first, verb, VERB | FINITE | WH) && has(r, first, verb, NOUN | ADJECTIVE)
    if (!isName || r.quoted[first] || r.bits[first]! & PREPOSITION) continue
    const cue = { from: verb, to: what, head: verb }
    found.push({ cue, source: [first, verb], pieces: Int32Array.of(what, end), score: SURE, rule: 'bare denial' })
  }
  return found
}
const DENIES = new Set(
  'deny denies denied reject rejects rejected dispute disputes disputed contest contests contested'.split(' '),
)
const SAID_BEFORE = new Set(
  'this that it them these charge charges claim claims allegation allegations accusation accusations account report reports wrongdoing involvement responsibility'.split(
    ' ',
  ),
)
