import type { Context } from './context.js'
import { bucket, type Features, pair } from './features.js'
import { IS_SUBJECT, R } from './grammar.js'
import {
  aroundFeatures,
  at,
  besideFeatures,
  ownFeatures,
  quotedState,
  REACH,
  stateFeatures,
  stateOf,
} from './label-groups.js'
import type { Reading } from './reading.js'

/** Labels of the chain: outside, then first and further tokens of source, cue and content. */
export const LABELS = 7
export const SOURCE = 1
export const CUE = 3
export const CONTENT = 5
export const CHAIN_BITS = 17
export const CHAIN_STRIDE = 8

/** Features of token `i` for its label: words, tags, quotation state, priors, cues near and above it. */
export function labelFeatures(f: Features, r: Reading, c: Context, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  f.start(1)
  ownFeatures(f, r, i)
  for (let k = -REACH; k <= REACH; k++) if (k !== 0) besideFeatures(f, k, r, i + k < from || i + k >= to ? -1 : i + k)
  stateFeatures(f, stateOf(r, c, i))
  aroundFeatures(f, r, c, i)
  otherFeatures(f, r, c, i)
}

/** All that is new with every token. */
export function otherFeatures(f: Features, r: Reading, c: Context, i: number): void {
  words(f, r, i)
  quotations(f, r, c, i)
  surroundings(f, r, c, i)
  f.template(160)
  tree(f, r, c, i)
  f.template(220)
  cueSigns(f, r, i)
}

function words(f: Features, r: Reading, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const before = i > from
  const after = i + 1 < to
  const w0 = r.lower[i]!
  const t0 = r.tag[i]!
  const s0 = r.stem[i]!
  const shape = r.shape[i]!
  const prior = r.sourcePrior[i]!
  const left = before ? r.tag[i - 1]! : -1
  const right = after ? r.tag[i + 1]! : -1
  f.template(9)
  f.add(before ? r.lower[i - 1]! : -1, w0)
  f.add(w0, after ? r.lower[i + 1]! : -1)
  f.template(16)
  f.add(left, t0)
  f.add(t0, right)
  f.add(pair(left, t0), right)
  f.add(pair(at(r.tag, i - 2, from, to), left), t0)
  f.add(pair(t0, right), at(r.tag, i + 2, from, to))
  f.add(s0, right)
  f.add(s0, left)
  f.template(24)
  f.add(before ? r.stem[i - 1]! : -1, t0)
  f.add(after ? r.stem[i + 1]! : -1, t0)
  f.template(28)
  f.add(shape, before ? r.shape[i - 1]! : -1)
  f.add(shape, after ? r.shape[i + 1]! : -1)
  f.template(31)
  f.add(before ? r.sourcePrior[i - 1]! : -1, prior)
  f.add(prior, after ? r.sourcePrior[i + 1]! : -1)
}

function quotations(f: Features, r: Reading, c: Context, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const state = quotedState(r, i)
  f.template(35)
  f.add(state, at(r.lower, i - 1, from, to))
  f.add(state, at(r.lower, i + 1, from, to))
  const q = r.quotation[i]!
  if (q < 0) {
    const left = bucket(c.quoteLeft[i]!)
    const right = bucket(c.quoteRight[i]!)
    f.template(40)
    f.add(pair(left, right), r.stem[i]!)
    return
  }
  f.template(44)
  const a = r.quotations.from[q]!
  const b = r.quotations.to[q]!
  const size = bucket(b - a)
  const cue = (k: number) => k < to && r.cueish[k]! > 0
  const after = at(r.lower, b, from, to)
  f.add(1, size)
  f.add(at(r.lower, a - 1, from, to), after === -1 ? -1 : 1)
  f.add(after)
  f.add(a - 1 < from ? 0 : cue(a - 1) ? 1 : 2, (b < to ? (cue(b) || cue(b + 1) || cue(b + 2) ? 1 : 2) : 0) * 10 + size)
  f.add(a > from ? r.tag[a - 1]! : -1, size)
  f.add(a === from ? 1 : 0, b === to ? 1 : 0)
  f.add(a === i ? 1 : 0, i === b - 1 ? 1 : 0)
}

function surroundings(f: Features, r: Reading, c: Context, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const s0 = r.stretchFrom[i]!
  const t0 = r.tag[i]!
  const x = r.cuePrior[i]!
  const before = i > from ? r.cuePrior[i - 1]! : -1
  const after = i + 1 < to ? r.cuePrior[i + 1]! : -1
  f.template(78)
  f.add(before, t0)
  f.add(after, t0)
  f.add(before, x)
  f.add(x, after)
  f.add(x, r.quoted[i]!)
  const left = c.cueLeft[i]!
  const right = c.cueRight[i]!
  const leftStem = left < 0 ? -1 : r.stem[left]!
  const rightStem = right < 0 ? -1 : r.stem[right]!
  const leftPrior = left < 0 ? -1 : r.cuePrior[left]!
  const rightPrior = right < 0 ? -1 : r.cuePrior[right]!
  const leftGap = left < 0 ? -1 : bucket(i - left)
  const rightGap = right < 0 ? -1 : bucket(right - i)
  const onLeft = pair(leftPrior, leftGap)
  const onRight = pair(rightPrior, rightGap)
  f.template(85)
  f.add(leftPrior, leftGap)
  f.add(rightPrior, rightGap)
  f.template(88)
  f.add(onLeft, onRight)
  f.add(leftStem, leftGap)
  f.add(rightStem, rightGap)
  f.add(onLeft, t0)
  f.add(onRight, t0)
  f.add(leftStem, t0)
  f.add(rightStem, t0)
  f.template(96)
  f.add(leftPrior, pair(left < 0 ? -1 : at(r.tag, left + 1, from, to), leftGap))
  const start = i - s0
  const end = r.stretchTo[i]! - 1 - i
  f.template(106)
  f.add(Math.min(start, 4), Math.min(end, 3))
  f.template(109)
  f.add(r.lower[s0]!, Math.min(start, 2))
  f.add(bucket(start), leftPrior)
  f.add(bucket(end), rightPrior)
}

function tree(f: Features, r: Reading, c: Context, i: number): void {
  const { head, relation, tag, stem, cuePrior, low, high } = r
  const h = head[i]!
  const rel = relation[i]!
  const t0 = tag[i]!
  const headStem = h < 0 ? -1 : stem[h]!
  const headPrior = h < 0 ? -1 : cuePrior[h]!
  const headRelation = h < 0 ? -1 : relation[h]!
  const headTag = h < 0 ? -1 : tag[h]!
  const side = h < 0 ? 0 : h < i ? 1 : 2
  const above = h < 0 ? -1 : head[h]!
  const relations = pair(rel, headRelation)
  f.add(rel, side)
  f.add(rel, headStem)
  f.add(rel, headPrior * 3 + side)
  f.add(rel, t0)
  f.add(headStem, t0)
  f.add(headTag, t0)
  f.add(relations, headTag)
  f.add(above < 0 ? -1 : stem[above]!, rel)
  f.add(relations, above < 0 ? -1 : cuePrior[above]!)
  const cue = c.cueAbove[i]!
  const branch = c.branch[i]!
  const cueStem = cue < 0 ? -1 : stem[cue]!
  const prior = cue < 0 ? -1 : cuePrior[cue]!
  const by = branch < 0 ? -1 : relation[branch]!
  const cueSide = cue < 0 ? 0 : cue < i ? 1 : 2
  const edge = branch < 0 ? 0 : (low[branch] === i ? 1 : 0) + (high[branch] === i + 1 ? 2 : 0)
  const byPrior = pair(by, prior)
  f.add(cueStem, pair(by, cueSide))
  f.add(prior, pair(by, cueSide))
  f.add(by, pair(cueSide, Math.min(c.steps[i]!, 3)))
  f.add(byPrior, pair(cueSide, t0))
  f.add(byPrior, pair(cueSide, Math.min(c.steps[i]!, 2) * 8 + edge))
  f.add(pair(by, cueStem), pair(cueSide, edge))
  const upper = cue < 0 ? -1 : c.cueAbove[cue]!
  const upperBy = cue < 0 || c.branch[cue]! < 0 ? -1 : relation[c.branch[cue]!]!
  const upperPrior = upper < 0 ? -1 : cuePrior[upper]!
  f.add(upperPrior, pair(upperBy, by))
  f.add(prior, pair(upperPrior, upperBy))
  const previous = i - 1 >= r.passageFrom[i]! ? i - 1 : -1
  const next = i + 1 < r.passageTo[i]! ? i + 1 : -1
  f.add(byPrior, neighbour(r, c, previous, cue, branch))
  f.add(byPrior, neighbour(r, c, next, cue, branch))
  f.add(hangs(head, previous, i, h), hangs(head, next, i, h))
  let x = i
  for (let k = 0; x >= 0 && k < 8 && !IS_SUBJECT[relation[x]!]; k++) x = head[x]!
  const subjectOf = x >= 0 && IS_SUBJECT[relation[x]!] ? head[x]! : -1
  const place = subjectOf < 0 ? -1 : (low[x] === i ? 1 : 0) + (high[x] === i + 1 ? 2 : 0)
  f.add(subjectOf < 0 ? -1 : stem[subjectOf]!, place)
  f.add(subjectOf < 0 ? -1 : cuePrior[subjectOf]!, place + (x === i ? 4 : 0))
}

function neighbour(r: Reading, c: Context, k: number, cue: number, branch: number): number {
  if (k < 0) return -1
  const by = c.branch[k]! < 0 ? -1 : r.relation[c.branch[k]!]!
  return pair(by, c.cueAbove[k] !== cue ? 3 : c.branch[k] === branch ? 1 : 2)
}

const hangs = (head: Int32Array, k: number, i: number, h: number): number =>
  k < 0 ? 0 : head[k] === i ? 1 : h === k ? 2 : 0

/** What hangs on the token itself, as on a cue. */
function cueSigns(f: Features, r: Reading, i: number): void {
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
  const stem = r.stem[i]!
  const prior = r.cuePrior[i]!
  const sign = clause * 30 + infinitive * 15 + subject * 5 + object
  const s = r.subject[i]!
  f.add(sign, r.tag[i]!)
  f.add(sign, prior)
  f.add(stem, clause * 4 + infinitive)
  f.add(stem, subject)
  f.add(stem, object)
  f.add(stem, s < 0 ? -1 : r.sourcePrior[s]!)
  f.add(prior, s < 0 ? -1 : r.tag[s]!)
  f.add(prior, s < 0 ? -1 : r.stem[s]!)
  f.add(prior, s < 0 ? -1 : r.sourcePrior[s]!)
}
