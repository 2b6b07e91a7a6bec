import { table, weights } from '../../learned/weights.js'
import type { Reading } from '../syntax/reading.js'
import { Chain } from './chain.js'
import { Context } from './context.js'
import { emissions } from './emissions.js'
import { Labelling } from './labelling.js'
import { LABELS } from './labels.js'

/** Transitions are stored as millionths. */
export const MOVE_SCALE = 1e6

let learned: { readonly from: Int32Array; readonly chain: Chain } | undefined

function learnedChain(): Chain {
  const moves = table('moves')
  if (learned?.from !== moves)
    learned = { from: moves, chain: new Chain(Float64Array.from(moves, (x) => x / MOVE_SCALE)) }
  return learned.chain
}

/** Labels an article with the learned chain, a passage at a time. */
export function label(reading: Reading): Labelling {
  return labelFrom(reading, learnedChain(), emissions(weights('chain'), reading, new Context(reading)))
}

/** Labels from the scores of all tokens, `LABELS` each; the scores are overwritten. */
export function labelFrom(reading: Reading, chain: Chain, scores: Float64Array): Labelling {
  const { n, passageTo } = reading
  const marginals = new Float64Array(n * LABELS)
  const labels = new Int8Array(n)
  for (let from = 0; from < n; from = passageTo[from]!) {
    const range = [from * LABELS, passageTo[from]! * LABELS] as const
    const count = passageTo[from]! - from
    chain.decode(scores.subarray(...range), count, labels, from)
    chain.marginals(scores.subarray(...range), count, marginals.subarray(...range))
  }
  return new Labelling(reading, marginals, labels)
}
