import { IS_SUBJECT } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import type { Context } from './context.js'
import { bucket, type Features, pair } from './features.js'
import {
  aroundFeatures,
  at,
  besideFeatures,
  cueFeatures,
  cueSign,
  ownFeatures,
  quotedState,
  REACH,
} from './label-groups.js'
import { STATES } from './label-states.js'

/** Labels of the chain: outside, then first and further tokens of source, cue and content. */
export const LABELS = 7
export const SOURCE = 1
export const CUE = 3
export const CONTENT = 5
export const CHAIN_BITS = 15
export const CHAIN_STRIDE = 8

/** Features of token `i` for its label: words, tags, quotation state, priors, cues near and above it. */
export function labelFeatures(f: Features, r: Reading, c: Context, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  f.start(1)
  ownFeatures(f, r, i)
  for (let k = -REACH; k <= REACH; k++) if (k !== 0) besideFeatures(f, k, r, i + k < from || i + k >= to ? -1 : i + k)
  for (const { of, features } of STATES) features(f, of(r, c, i))
  cueFeatures(f, r, i, cueSign(r, i), r.subject[i]!)
  aroundFeatures(f, r, c, i)
  words(f, r, i)
  besideQuotation(f, r, i)
  quotationFeatures(f, r, i)
  inQuotation(f, r, c, i)
  surroundings(f, r, c, i)
  tree(f, r, c, i)
}

/** All that is new with every token. */
export function otherFeatures(f: Features, r: Reading, c: Context, i: number): void {
  words(f, r, i)
  besideQuotation(f, r, i)
  inQuotation(f, r, c, i)
  surroundings(f, r, c, i)
  tree(f, r, c, i)
}

function words(f: Features, r: Reading, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const before = i > from
  const after = i + 1 < to
  const w0 = r.lower[i]!
  const t0 = r.tag[i]!
  const s0 = r.stem[i]!
  const left = before ? r.tag[i - 1]! : -1
  const right = after ? r.tag[i + 1]! : -1
  f.template(9)
  f.add(before ? r.lower[i - 1]! : -1, w0)
  f.add(w0, after ? r.lower[i + 1]! : -1)
  f.template(16)
  f.add(left, t0)
  f.add(t0, right)
  f.add(pair(left, t0), right)
  f.template(21)
  f.add(s0, right)
  f.add(s0, left)
  f.template(24)
  f.add(before ? r.stem[i - 1]! : -1, t0)
  f.add(after ? r.stem[i + 1]! : -1, t0)
}

function besideQuotation(f: Features, r: Reading, i: number): void {
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const state = quotedState(r, i)
  f.template(35)
  f.add(state, at(r.lower, i - 1, from, to))
  f.add(state, at(r.lower, i + 1, from, to))
}

/** The quotation that holds the token, the same for all that the passage has of it; nothing elsewhere. */
export function quotationFeatures(f: Features, r: Reading, i: number): void {
  const q = r.quotation[i]!
  if (q < 0) return
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const a = r.quotations.from[q]!
  const b = r.quotations.to[q]!
  const size = bucket(b - a)
  const cue = (k: number) => k < to && r.cueish[k]! > 0
  const after = at(r.lower, b, from, to)
  f.template(44)
  f.add(1, size)
  f.add(at(r.lower, a - 1, from, to), after === -1 ? -1 : 1)
  f.add(after)
  f.add(a - 1 < from ? 0 : cue(a - 1) ? 1 : 2, (b < to ? (cue(b) || cue(b + 1) || cue(b + 2) ? 1 : 2) : 0) * 10 + size)
  f.add(a > from ? r.tag[a - 1]! : -1, size)
  f.add(a === from ? 1 : 0, b === to ? 1 : 0)
}

/** True where `quotationFeatures` are those of the token before. */
export const sameQuotation = (r: Reading, i: number): boolean =>
  i > r.passageFrom[i]! && r.quotation[i] === r.quotation[i - 1]

/** Where in its quotation the token stands, or how far from one. */
function inQuotation(f: Features, r: Reading, c: Context, i: number): void {
  const q = r.quotation[i]!
  if (q < 0) {
    f.template(40)
    f.add(pair(bucket(c.quoteLeft[i]!), bucket(c.quoteRight[i]!)), r.stem[i]!)
  } else {
    f.template(50)
    f.add(r.quotations.from[q] === i ? 1 : 0, i === r.quotations.to[q]! - 1 ? 1 : 0)
  }
}

function surroundings(f: Features, r: Reading, c: Context, i: number): void {
  const s0 = r.stretchFrom[i]!
  const t0 = r.tag[i]!
  const left = c.cueLeft[i]!
  const right = c.cueRight[i]!
  const leftStem = left < 0 ? -1 : r.stem[left]!
  const rightStem = right < 0 ? -1 : r.stem[right]!
  const leftPrior = left < 0 ? -1 : r.cuePrior[left]!
  const rightPrior = right < 0 ? -1 : r.cuePrior[right]!
  const leftGap = left < 0 ? -1 : bucket(i - left)
  const rightGap = right < 0 ? -1 : bucket(right - i)
  f.template(89)
  f.add(leftStem, leftGap)
  f.add(rightStem, rightGap)
  f.add(pair(leftPrior, leftGap), t0)
  f.add(pair(rightPrior, rightGap), t0)
  f.add(leftStem, t0)
  f.add(rightStem, t0)
  f.template(96)
  f.add(leftPrior, pair(left < 0 ? -1 : at(r.tag, left + 1, r.passageFrom[i]!, r.passageTo[i]!), leftGap))
  f.template(109)
  f.add(r.lower[s0]!, Math.min(i - s0, 2))
}

function tree(f: Features, r: Reading, c: Context, i: number): void {
  const { head, relation, stem, cuePrior, low, high } = r
  const h = head[i]!
  const rel = relation[i]!
  const t0 = r.tag[i]!
  const headStem = h < 0 ? -1 : stem[h]!
  const above = h < 0 ? -1 : head[h]!
  f.template(161)
  f.add(rel, headStem)
  f.template(164)
  f.add(headStem, t0)
  f.template(168)
  f.add(pair(rel, h < 0 ? -1 : relation[h]!), above < 0 ? -1 : cuePrior[above]!)
  const cue = c.cueAbove[i]!
  const branch = c.branch[i]!
  const cueStem = cue < 0 ? -1 : stem[cue]!
  const by = branch < 0 ? -1 : relation[branch]!
  const cueSide = cue < 0 ? 0 : cue < i ? 1 : 2
  const edge = branch < 0 ? 0 : (low[branch] === i ? 1 : 0) + (high[branch] === i + 1 ? 2 : 0)
  f.add(cueStem, pair(by, cueSide))
  f.template(174)
  f.add(pair(by, cueStem), pair(cueSide, edge))
  let x = i
  for (let k = 0; x >= 0 && k < 8 && !IS_SUBJECT[relation[x]!]; k++) x = head[x]!
  const subjectOf = x >= 0 && IS_SUBJECT[relation[x]!] ? head[x]! : -1
  const place = subjectOf < 0 ? -1 : (low[x] === i ? 1 : 0) + (high[x] === i + 1 ? 2 : 0)
  f.template(181)
  f.add(subjectOf < 0 ? -1 : cuePrior[subjectOf]!, place + (x === i ? 4 : 0))
}
