import type { Features } from '../../src/statements/labelling/features.js'
import { seeded, shuffle } from './random.js'

/** Candidates of one choice, their feature rows one after the other, and the right one. */
export interface Choice {
  readonly rows: Int32Array
  /** Candidate k has rows[ends[k - 1] or 0] to rows[ends[k]]. */
  readonly ends: Int32Array
  readonly right: number
}

/** Collects the candidates of a choice. */
export class ChoiceBuilder {
  #rows = new Int32Array(1 << 16)
  #count = 0
  readonly #ends: number[] = []

  /** Adds rows to the candidate that is open. */
  take(f: Features): void {
    if (this.#count + f.count > this.#rows.length) {
      const wide = new Int32Array(this.#rows.length * 2)
      wide.set(this.#rows)
      this.#rows = wide
    }
    this.#rows.set(f.rows.subarray(0, f.count), this.#count)
    this.#count += f.count
  }

  close(): void {
    this.#ends.push(this.#count)
  }

  finish(right: number): Choice {
    const choice = { rows: this.#rows.slice(0, this.#count), ends: Int32Array.from(this.#ends), right }
    this.#count = 0
    this.#ends.length = 0
    return choice
  }
}

/** Learns weights that give the right candidates the highest softmax probability (AdaGrad). */
export function trainRanker(
  choices: readonly Choice[],
  bits: number,
  epochs: number,
  rate: number,
  seed: number,
  log?: (line: string) => void,
): Float32Array {
  const weights = new Float32Array(1 << bits)
  const squares = new Float32Array(1 << bits).fill(1)
  const order = [...choices]
  const random = seeded(seed)
  const scores = new Float64Array(4096)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const step = epoch < epochs - 1 ? rate : rate * 0.4
    let loss = 0
    let right = 0
    for (const choice of order) {
      const { rows, ends } = choice
      const n = ends.length
      let top = 0
      for (let k = 0, x = 0; k < n; k++) {
        let sum = 0
        for (; x < ends[k]!; x++) sum += weights[rows[x]!]!
        scores[k] = sum
        if (sum > scores[top]!) top = k
      }
      if (top === choice.right) right++
      const high = scores[top]!
      let total = 0
      for (let k = 0; k < n; k++) total += scores[k] = Math.exp(scores[k]! - high)
      loss -= Math.log(scores[choice.right]! / total)
      for (let k = 0, x = 0; k < n; k++) {
        const g = scores[k]! / total - (k === choice.right ? 1 : 0)
        if (g < 1e-3 && g > -1e-3) {
          x = ends[k]!
          continue
        }
        for (; x < ends[k]!; x++) {
          const at = rows[x]!
          const s = (squares[at]! += g * g)
          weights[at]! -= (step * g) / Math.sqrt(s)
        }
      }
    }
    log?.(`ranker epoch ${epoch}: loss ${(loss / order.length).toFixed(4)}, right ${(right / order.length).toFixed(4)}`)
  }
  return weights
}
