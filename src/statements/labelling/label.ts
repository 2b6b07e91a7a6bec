import { table, weights } from '../../learned/weights.js'
import type { Reading } from '../syntax/reading.js'
import { Chain } from './chain.js'
import { Context } from './context.js'
import { emissions } from './emissions.js'
import { Labelling } from './labelling.js'
import { LABELS } from './labels.js'

/** Transitions are stored as millionths. */
export const MOVE_SCALE = 1e6

interface Learned {
  readonly from: Int32Array
  readonly chain: Chain
  readonly exp: (x: number) => number
}
let learned: Learned | undefined

function learnedChain(scale: number): Learned {
  const moves = table('moves')
  if (learned?.from !== moves) {
    const chain = new Chain(Float64Array.from(moves, (x) => x / MOVE_SCALE))
    learned = { from: moves, chain, exp: exponentials(scale) }
  }
  return learned
}

/** Exponentials that are kept: those of the 8192 steps below 0, beyond which few scores lie. */
const KEPT = 1 << 13

/** `Math.exp` of whole numbers of steps, 0 or less, as differences of scores are: worked out once each, to the bit. */
export function exponentials(step: number): (x: number) => number {
  const kept = new Float64Array(KEPT)
  const perStep = -1 / step
  return (x) => {
    const k = (x * perStep + 0.5) | 0
    if (k >= KEPT) return Math.exp(x)
    const known = kept[k]!
    return known > 0 ? known : (kept[k] = Math.exp(x))
  }
}

/** Labels an article with the learned chain, a passage at a time. */
export function label(reading: Reading): Labelling {
  const learnt = weights('chain')
  const { chain, exp } = learnedChain(learnt.scale)
  return labelFrom(reading, chain, emissions(learnt, reading, new Context(reading)), exp)
}

/** Labels from the scores of all tokens, `LABELS` each; the scores are overwritten. */
export function labelFrom(reading: Reading, chain: Chain, scores: Float64Array, exp = Math.exp): Labelling {
  const { n, passageTo } = reading
  const marginals = new Float64Array(n * LABELS)
  const labels = new Int8Array(n)
  for (let from = 0; from < n; from = passageTo[from]!) {
    const range = [from * LABELS, passageTo[from]! * LABELS] as const
    const count = passageTo[from]! - from
    chain.decode(scores.subarray(...range), count, labels, from)
    chain.marginals(scores.subarray(...range), count, marginals.subarray(...range), undefined, exp)
  }
  return new Labelling(reading, marginals, labels)
}
