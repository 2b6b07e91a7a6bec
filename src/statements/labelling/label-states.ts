import type { Reading } from '../syntax/reading.js'
import type { Context } from './context.js'
import { bucket, type Features, pair } from './features.js'
import { at, quotedState } from './label-groups.js'

/** Features that follow from a few small values, packed into one number, so that their sum can be looked up by it. */
export interface State {
  /** The number; never negative. */
  readonly of: (r: Reading, c: Context, i: number) => number
  readonly features: (f: Features, packed: number) => void
}

const value = (column: ArrayLike<number>, i: number): number => (i < 0 ? -1 : column[i]!)

/** Tag, quotation state, nearness of quotations, place in passage and article. */
const quotation: State = {
  of(r, c, i) {
    const from = r.passageFrom[i]!
    const to = r.passageTo[i]!
    const title = r.block[i] === r.block[0] ? 1 : 0
    const flags = (i === from ? 1 : 0) + title * 2 + (to - from < 12 ? 4 : 0)
    const left = r.quotation[i]! < 0 ? bucket(c.quoteLeft[i]!) + 3 : 0
    const right = r.quotation[i]! < 0 ? bucket(c.quoteRight[i]!) + 3 : 0
    return (((quotedState(r, i) * 64 + r.tag[i]!) * 16 + left) * 16 + right) * 8 + flags
  },
  features(f, packed) {
    const flags = packed & 7
    const left = ((packed >> 7) & 15) - 3
    const right = ((packed >> 3) & 15) - 3
    const tag = (packed >> 11) & 63
    const state = packed >> 17
    f.template(33)
    f.add(state)
    f.add(state, tag)
    f.template(37)
    if (left > -3) {
      f.add(left, right)
      f.add(left, tag)
      f.add(right, tag)
    }
    f.template(107)
    f.add(flags & 1, tag)
    f.add((flags >> 1) & 1, tag)
    f.template(113)
    f.add(flags >> 2, tag)
  },
}

/** Chances of a cue here and beside. */
const cues: State = {
  of(r, _, i) {
    const from = r.passageFrom[i]!
    const to = r.passageTo[i]!
    const before = at(r.cuePrior, i - 1, from, to) + 1
    const after = at(r.cuePrior, i + 1, from, to) + 1
    return (((before * 16 + r.cuePrior[i]!) * 16 + after) * 64 + r.tag[i]!) * 2 + r.quoted[i]!
  },
  features(f, packed) {
    const before = (packed >> 15) - 1
    const here = (packed >> 11) & 15
    const after = ((packed >> 7) & 15) - 1
    const tag = (packed >> 1) & 63
    f.template(78)
    f.add(before, tag)
    f.add(after, tag)
    f.add(before, here)
    f.add(here, after)
    f.add(here, packed & 1)
  },
}

/** Chances of a source here and beside. */
const sources: State = {
  of(r, _, i) {
    const from = r.passageFrom[i]!
    const to = r.passageTo[i]!
    const before = at(r.sourcePrior, i - 1, from, to) + 1
    return (before * 16 + r.sourcePrior[i]!) * 16 + at(r.sourcePrior, i + 1, from, to) + 1
  },
  features(f, packed) {
    const here = (packed >> 4) & 15
    f.template(31)
    f.add((packed >> 8) - 1, here)
    f.add(here, (packed & 15) - 1)
  },
}

/** The nearest likely cues, and how far they are. */
const gaps: State = {
  of(r, c, i) {
    const left = c.cueLeft[i]!
    const right = c.cueRight[i]!
    const onLeft = left < 0 ? 0 : (r.cuePrior[left]! + 1) * 16 + bucket(i - left) + 1
    const onRight = right < 0 ? 0 : (r.cuePrior[right]! + 1) * 16 + bucket(right - i) + 1
    return onLeft * 256 + onRight
  },
  features(f, packed) {
    const left = (packed >> 12) - 1
    const leftGap = ((packed >> 8) & 15) - 1
    const right = ((packed >> 4) & 15) - 1
    const rightGap = (packed & 15) - 1
    f.template(85)
    f.add(left, leftGap)
    f.add(right, rightGap)
    f.template(88)
    f.add(pair(left, leftGap), pair(right, rightGap))
  },
}

/** Distance to the edges of the stretch, and the nearest likely cues. */
const edges: State = {
  of(r, c, i) {
    const start = bucket(i - r.stretchFrom[i]!)
    const end = bucket(r.stretchTo[i]! - 1 - i)
    return ((start * 16 + end) * 16 + value(r.cuePrior, c.cueLeft[i]!) + 1) * 16 + value(r.cuePrior, c.cueRight[i]!) + 1
  },
  features(f, packed) {
    const start = packed >> 12
    const end = (packed >> 8) & 15
    f.template(106)
    f.add(Math.min(start, 4), Math.min(end, 3))
    f.template(110)
    f.add(start, ((packed >> 4) & 15) - 1)
    f.add(end, (packed & 15) - 1)
  },
}

/** The token and its head. */
const head: State = {
  of(r, _, i) {
    const h = r.head[i]!
    const side = h < 0 ? 0 : h < i ? 1 : 2
    const above = (value(r.relation, h) + 1) * 16 + value(r.cuePrior, h) + 1
    return (((above * 64 + value(r.tag, h) + 1) * 64 + r.tag[i]!) * 32 + r.relation[i]!) * 4 + side
  },
  features(f, packed) {
    const side = packed & 3
    const relation = (packed >> 2) & 31
    const tag = (packed >> 7) & 63
    const headTag = ((packed >> 13) & 63) - 1
    f.template(160)
    f.add(relation, side)
    f.template(162)
    f.add(relation, (((packed >> 19) & 15) - 1) * 3 + side)
    f.add(relation, tag)
    f.template(165)
    f.add(headTag, tag)
    f.add(pair(relation, (packed >> 23) - 1), headTag)
  },
}

/** Chance of the cue above, and the relation by which one hangs below it. */
const above = (r: Reading, c: Context, i: number): number =>
  (value(r.cuePrior, c.cueAbove[i]!) + 1) * 32 + value(r.relation, c.branch[i]!) + 1

/** Below which cue the token hangs, and how. */
const below: State = {
  of(r, c, i) {
    const cue = c.cueAbove[i]!
    const branch = c.branch[i]!
    const side = cue < 0 ? 0 : cue < i ? 1 : 2
    const edge = branch < 0 ? 0 : (r.low[branch] === i ? 1 : 0) + (r.high[branch] === i + 1 ? 2 : 0)
    return (((above(r, c, i) * 4 + side) * 4 + Math.min(c.steps[i]!, 3)) * 4 + edge) * 64 + r.tag[i]!
  },
  features(f, packed) {
    const prior = (packed >> 17) - 1
    const by = ((packed >> 12) & 31) - 1
    const side = (packed >> 10) & 3
    const steps = (packed >> 8) & 3
    const both = pair(by, prior)
    f.template(170)
    f.add(prior, pair(by, side))
    f.add(by, pair(side, steps))
    f.add(both, pair(side, packed & 63))
    f.add(both, pair(side, Math.min(steps, 2) * 8 + ((packed >> 6) & 3)))
  },
}

/** The cue above, and the one above that. */
const twoAbove: State = {
  of(r, c, i) {
    const cue = c.cueAbove[i]!
    return above(r, c, i) * 512 + (cue < 0 ? 0 : above(r, c, cue))
  },
  features(f, packed) {
    const prior = (packed >> 14) - 1
    const by = ((packed >> 9) & 31) - 1
    const upper = ((packed >> 5) & 15) - 1
    const upperBy = (packed & 31) - 1
    f.template(175)
    f.add(upper, pair(upperBy, by))
    f.add(prior, pair(upper, upperBy))
  },
}

/** The neighbours: whether they hang below the same cue, on this token, or on its head. */
const neighbours: State = {
  of(r, c, i) {
    const before = i - 1 >= r.passageFrom[i]! ? i - 1 : -1
    const after = i + 1 < r.passageTo[i]! ? i + 1 : -1
    const kin = neighbour(r, c, before, i) * 128 + neighbour(r, c, after, i)
    return ((above(r, c, i) * 16384 + kin) * 4 + hangs(r, before, i)) * 4 + hangs(r, after, i)
  },
  features(f, packed) {
    const both = pair(((packed >> 18) & 31) - 1, (packed >> 23) - 1)
    f.template(177)
    f.add(both, unpackNeighbour((packed >> 11) & 127))
    f.add(both, unpackNeighbour((packed >> 4) & 127))
    f.add((packed >> 2) & 3, packed & 3)
  },
}

function neighbour(r: Reading, c: Context, k: number, i: number): number {
  if (k < 0) return 0
  const side = c.cueAbove[k] !== c.cueAbove[i] ? 3 : c.branch[k] === c.branch[i] ? 1 : 2
  return (value(r.relation, c.branch[k]!) + 1) * 4 + side
}

const unpackNeighbour = (packed: number): number => (packed === 0 ? -1 : pair((packed >> 2) - 1, packed & 3))

const hangs = ({ head }: Reading, k: number, i: number): number =>
  k < 0 ? 0 : head[k] === i ? 1 : head[i] === k ? 2 : 0

export const STATES: readonly State[] = [quotation, cues, sources, gaps, edges, head, below, twoAbove, neighbours]

/** Writes the numbers of all states of token `i`, one every `stride` numbers; called by name, so that the calls can be inlined. */
export function packStates(r: Reading, c: Context, i: number, out: Int32Array, at: number, stride: number): void {
  let o = at
  out[o] = quotation.of(r, c, i)
  out[(o += stride)] = cues.of(r, c, i)
  out[(o += stride)] = sources.of(r, c, i)
  out[(o += stride)] = gaps.of(r, c, i)
  out[(o += stride)] = edges.of(r, c, i)
  out[(o += stride)] = head.of(r, c, i)
  out[(o += stride)] = below.of(r, c, i)
  out[(o += stride)] = twoAbove.of(r, c, i)
  out[(o += stride)] = neighbours.of(r, c, i)
}
