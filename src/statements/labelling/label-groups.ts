import { IS_SUBJECT, R } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import type { Context } from './context.js'
import { type Features, pair } from './features.js'

/** A column's value at token `i`, or -1 outside [from, to). */
export const at = (column: ArrayLike<number>, i: number, from: number, to: number): number =>
  i < from || i >= to ? -1 : column[i]!

/** What the word and its tag alone tell: the same wherever they stand. */
export function ownFeatures(f: Features, r: Reading, i: number): void {
  const tag = r.tag[i]!
  f.template(1)
  f.add(r.lower[i]!)
  f.add(r.stem[i]!)
  f.template(11)
  f.add(tag)
  f.template(23)
  f.add(r.stem[i]!, tag)
  f.template(26)
  f.add(r.suffix[i]!)
  f.add(r.shape[i]!)
  f.template(30)
  f.add(r.sourcePrior[i]!, tag)
  f.template(73)
  f.add(r.cuePrior[i]!)
  f.template(77)
  f.add(r.cuePrior[i]!, tag)
}

/** How far a word is seen by its neighbours. */
export const REACH = 3

/** What token `at` (-1: none) tells of the one that stands `k` before it, again by its word and tag alone. */
export function besideFeatures(f: Features, k: number, r: Reading, at: number): void {
  const distance = Math.abs(k)
  f.template(1 + 2 * distance + (k > 0 ? 1 : 0))
  f.add(at < 0 ? -1 : r.lower[at]!)
  f.template(73 + k)
  f.add(at < 0 ? -1 : r.cuePrior[at]!)
  if (distance > 2) return
  f.template(10 + 2 * distance + (k > 0 ? 1 : 0))
  f.add(at < 0 ? -1 : r.tag[at]!)
}

/** Whether this token and its neighbours are quoted. */
export const quotedState = (r: Reading, i: number): number => {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  return r.quoted[i]! * 9 + (at(r.quoted, i - 1, from, to) + 1) * 3 + at(r.quoted, i + 1, from, to) + 1
}

/** What hangs on the token itself, as on a cue, as one number: 0 for most. */
export function cueSign(r: Reading, i: number): number {
  let clause = 0
  let infinitive = 0
  let subject = 0
  let object = 0
  for (let k = r.firstKid[i]!; k >= 0; k = r.nextKid[k]!) {
    const rel = r.relation[k]!
    if (rel === R.ccomp) clause = k < i ? 2 : 1
    else if (rel === R.xcomp) infinitive = 1
    else if (IS_SUBJECT[rel]) subject = k < i ? 1 : 2
    else if (rel === R.dobj) object = 1
    else if (rel === R.parataxis || rel === R.advcl) clause |= 4
  }
  return clause * 30 + infinitive * 15 + subject * 5 + object
}

/** What `sign` and the subject `s` (-1: none) tell of a word; its word and tag alone decide where it has neither. */
export function cueFeatures(f: Features, r: Reading, i: number, sign: number, s: number): void {
  const stem = r.stem[i]!
  const prior = r.cuePrior[i]!
  const clause = Math.trunc(sign / 30)
  const infinitive = Math.trunc(sign / 15) % 2
  f.template(220)
  f.add(sign, r.tag[i]!)
  f.add(sign, prior)
  f.add(stem, clause * 4 + infinitive)
  f.add(stem, Math.trunc(sign / 5) % 3)
  f.add(stem, sign % 5)
  f.add(stem, s < 0 ? -1 : r.sourcePrior[s]!)
  f.add(prior, s < 0 ? -1 : r.tag[s]!)
  f.add(prior, s < 0 ? -1 : r.stem[s]!)
  f.add(prior, s < 0 ? -1 : r.sourcePrior[s]!)
}

/** True where `aroundFeatures` are those of the token before. */
export const sameAround = (r: Reading, c: Context, i: number): boolean =>
  i > r.stretchFrom[i]! &&
  i > r.passageFrom[i]! &&
  c.cueLeft[i] === c.cueLeft[i - 1] &&
  c.cueRight[i] === c.cueRight[i - 1] &&
  c.markLeft[i] === c.markLeft[i - 1] &&
  c.markRight[i] === c.markRight[i - 1] &&
  r.block[i] === r.block[i - 1]

/** The cues and marks that a token stands between. */
export function aroundFeatures(f: Features, r: Reading, c: Context, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const s0 = r.stretchFrom[i]!
  const s1 = r.stretchTo[i]!
  const left = c.cueLeft[i]!
  const right = c.cueRight[i]!
  const leftStem = left < 0 ? -1 : r.stem[left]!
  const leftPrior = left < 0 ? -1 : r.cuePrior[left]!
  const rightPrior = right < 0 ? -1 : r.cuePrior[right]!
  const priors = pair(leftPrior, rightPrior)
  f.template(83)
  f.add(leftStem)
  f.add(right < 0 ? -1 : r.stem[right]!)
  f.template(87)
  f.add(leftPrior, rightPrior)
  f.template(95)
  f.add(leftStem, left < 0 ? -1 : at(r.lower, left + 1, from, to))
  const markLeft = c.markLeft[i]!
  const markRight = c.markRight[i]!
  const before = markLeft < 0 ? -1 : r.tag[markLeft]!
  const after = markRight < 0 ? -1 : r.tag[markRight]!
  const cueThisSide = left < 0 ? 2 : markLeft > left ? 1 : 0
  const cueThatSide = right < 0 ? 2 : markRight >= 0 && markRight < right ? 1 : 0
  const first = markLeft < 0 ? s0 : markLeft + 1
  const next = markRight < 0 ? -1 : markRight + 1
  f.template(97)
  f.add(before, cueThisSide)
  f.add(after, cueThatSide)
  f.add(before, r.lower[first]!)
  f.add(after, next < 0 ? -1 : at(r.lower, next, from, to))
  f.add(priors, pair(before, after))
  f.add(pair(leftPrior, cueThisSide), pair(rightPrior, cueThatSide))
  f.add(r.stem[first]!, leftPrior)
  f.add(next < 0 ? -1 : at(r.stem, next, s0, s1), rightPrior)
  f.add(next < 0 ? -1 : at(r.tag, next, s0, s1), rightPrior)
  f.template(112)
  f.add(r.block[i] === r.block[0] ? 1 : 0, priors)
}
