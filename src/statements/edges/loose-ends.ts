import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { ASKED, FINITE, T, VERB } from '../syntax/grammar.js'
import { has, isOnDay, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const WITHHOLDS = new WordSet(verbsOf('decline', 'refuse'))

/** She declined to comment | when asked about the deal: on what occasion somebody did not speak; in a clause it is told of another. */
export function withoutAsked(r: Reading, head: number, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (r.quoted[i] || !isAskedOf(r, i + 1)) continue
    return WITHHOLDS.has(r.known[head]) || !has(r, from, i, FINITE) ? trimmed(r, from, i) : to
  }
  return to
}

/** "When | asked", "if pressed", "after being asked": the participle at a token tells on what somebody spoke. */
export const isAskedOf = (r: Reading, i: number): boolean =>
  (ASKED.has(r.known[i]) || r.words[i]!.lower === 'reached') &&
  /^(?:when|if|after|being)$/.test(r.words[i - 1]?.lower ?? '')

/** "Called it theft because, | he said, | it was": a word that leads on to what stands behind the aside ends nothing. */
export function withoutJoint(r: Reading, from: number, to: number): number {
  const last = to - 1
  const isJoint = last > from + 1 && r.tag[to] === T.COMMA && !r.quoted[last] && JOINTS.has(r.known[last])
  if (!isJoint) return to
  let comma = to + 1
  while (comma < r.sentenceTo[to]! && comma - to < ASIDE && r.tag[comma] !== T.COMMA) comma++
  return r.tag[comma] === T.COMMA && has(r, to + 1, comma, FINITE) ? trimmed(r, from, last) : to
}
const JOINTS = new WordSet('because since although though whereas but and that as if unless'.split(' '))
/** Longest such aside, in tokens. */
const ASIDE = 10

/** The text said otherwise, | and the envoy left: a word that is all of what was said ends at its comma. */
export const answerAlone = (r: Reading, from: number, to: number): number =>
  /^(?:otherwise|so)$/.test(r.words[from]!.lower) && from + 1 < to && r.tag[from + 1] === T.COMMA ? from + 1 : to

/** She defended her work | on Tuesday: the day at the end of a bare object tells when somebody judged it. */
export function withoutDayBehind(r: Reading, head: number, from: number, to: number): number {
  const isDay = to - from > 3 && isOnDay(r, to - 2) && JUDGES.has(r.known[head]) && !r.quoted[to - 1]
  return isDay && !has(r, from, to, FINITE | VERB) ? to - 2 : to
}
const JUDGES = new WordSet([
  ...verbsOf('condemn', 'criticise', 'praise', 'reject', 'oppose', 'support', 'deny'),
  ...['defend', 'defends', 'defended'],
])
