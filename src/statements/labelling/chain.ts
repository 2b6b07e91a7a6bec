import { LABELS } from './labels.js'

const K = LABELS
/** "I" labels (even, not 0) go on from their own "B" or "I" only. Row K: the start. */
export const ALLOWED = new Uint8Array((K + 1) * K)
for (let j = 0; j <= K; j++) {
  for (let k = 0; k < K; k++) {
    const inner = k > 0 && k % 2 === 0
    ALLOWED[j * K + k] = !inner || j === k || j === k - 1 ? 1 : 0
  }
}
const NEVER = -1e9
/** The labels that may stand before each: all, or its own "B" and "I". */
const FIRST = Uint8Array.from({ length: K }, (_, k) => (k > 0 && k % 2 === 0 ? k - 1 : 0))
const LAST = Uint8Array.from({ length: K }, (_, k) => (k > 0 && k % 2 === 0 ? k : K - 1))

/**
 * Writes the numbers at `o + K` from those at `o`: each the sum of all that may move there, "I" from its own "B" and "I" alone.
 * Written out, as it is the whole of a token's cost.
 */
function step(forward: Float64Array, o: number, moves: Float64Array): void {
  const a = forward[o]!
  const b = forward[o + 1]!
  const c = forward[o + 2]!
  const d = forward[o + 3]!
  const e = forward[o + 4]!
  const f = forward[o + 5]!
  const g = forward[o + 6]!
  for (let k = 0; k < K; k = k === 0 ? 1 : k + 2) {
    forward[o + K + k] =
      a * moves[k]! +
      b * moves[K + k]! +
      c * moves[2 * K + k]! +
      d * moves[3 * K + k]! +
      e * moves[4 * K + k]! +
      f * moves[5 * K + k]! +
      g * moves[6 * K + k]!
  }
  forward[o + K + 2] = b * moves[K + 2]! + c * moves[2 * K + 2]!
  forward[o + K + 4] = d * moves[3 * K + 4]! + e * moves[4 * K + 4]!
  forward[o + K + 6] = f * moves[5 * K + 6]! + g * moves[6 * K + 6]!
}

/** The same backwards, over the scores at `o`, in place; returns the sum. */
function stepBack(back: Float64Array, moves: Float64Array, scores: Float64Array, o: number): number {
  const a = back[0]!
  const b = back[1]!
  const c = back[2]!
  const d = back[3]!
  const e = back[4]!
  const f = back[5]!
  const g = back[6]!
  let sum = 0
  for (let j = 0; j < K; j++) {
    const m = j * K
    let x = moves[m]! * scores[o]! * a + moves[m + 1]! * scores[o + 1]! * b
    if (j === 1 || j === 2) x += moves[m + 2]! * scores[o + 2]! * c
    x += moves[m + 3]! * scores[o + 3]! * d
    if (j === 3 || j === 4) x += moves[m + 4]! * scores[o + 4]! * e
    x += moves[m + 5]! * scores[o + 5]! * f
    if (j > 4) x += moves[m + 6]! * scores[o + 6]! * g
    sum += back[j] = x
  }
  return sum
}

/** A linear-chain conditional random field (Lafferty et al. 2001) over tokens: scores in, probabilities or labels out. */
export class Chain {
  readonly transitions: Float64Array
  readonly #moves: Float64Array
  #forward = new Float64Array(0)
  #from = new Int8Array(0)

  /** `transitions` in the order of `ALLOWED`, as logarithms. */
  constructor(transitions: Float64Array) {
    this.transitions = transitions
    this.#moves = new Float64Array(transitions.length)
    this.refresh()
  }

  /** To be called after `transitions` changed. */
  refresh(): void {
    for (let i = 0; i < this.#moves.length; i++) this.#moves[i] = ALLOWED[i] ? Math.exp(this.transitions[i]!) : 0
  }

  /**
   * Probabilities of the labels, K a token, by forward-backward with scaling. `scores` holds K a token, as logarithms; it is
   * overwritten by their exponentials, as `exp` gives them. For learning, `edges` gains the expected number of each transition,
   * and the log of the partition function is returned; else 0.
   */
  marginals(
    scores: Float64Array,
    n: number,
    out: Float64Array,
    edges?: Float64Array,
    exp: (x: number) => number = Math.exp,
  ): number {
    if (this.#forward.length < n * K) this.#forward = new Float64Array(n * K)
    const forward = this.#forward
    const moves = this.#moves
    let log = 0
    for (let i = 0; i < n; i++) {
      const o = i * K
      let top = scores[o]!
      for (let k = 1; k < K; k++) if (scores[o + k]! > top) top = scores[o + k]!
      let total = 0
      if (i === 0) for (let k = 0; k < K; k++) forward[k] = moves[K * K + k]!
      else step(forward, o - K, moves)
      for (let k = 0; k < K; k++) {
        const e = exp(scores[o + k]! - top)
        scores[o + k] = e
        total += forward[o + k]! *= e
      }
      const scale = 1 / total
      for (let k = 0; k < K; k++) forward[o + k]! *= scale
      if (edges !== undefined) log += Math.log(total) + top
    }
    const back = new Float64Array(K)
    back.fill(1)
    for (let i = n - 1; i >= 0; i--) {
      const o = i * K
      let total = 0
      for (let k = 0; k < K; k++) total += out[o + k] = forward[o + k]! * back[k]!
      for (let k = 0; k < K; k++) out[o + k]! /= total
      if (i === 0) break
      if (edges !== undefined) this.#expect(scores, back, o, edges)
      const sum = stepBack(back, moves, scores, o)
      for (let j = 0; j < K; j++) back[j]! /= sum
    }
    return log
  }

  #expect(scores: Float64Array, back: Float64Array, o: number, edges: Float64Array): void {
    const forward = this.#forward
    const moves = this.#moves
    let total = 0
    const at = (j: number, k: number) => forward[o - K + j]! * moves[j * K + k]! * scores[o + k]! * back[k]!
    for (let j = 0; j < K; j++) for (let k = 0; k < K; k++) total += at(j, k)
    for (let j = 0; j < K; j++) for (let k = 0; k < K; k++) edges[j * K + k]! += at(j, k) / total
  }

  /** The best sequence of labels (Viterbi). */
  decode(scores: Float64Array, n: number, out: Int8Array, offset: number): void {
    if (this.#from.length < n * K) this.#from = new Int8Array(n * K)
    const from = this.#from
    const { transitions } = this
    let previous = new Float64Array(K)
    let current = new Float64Array(K)
    for (let k = 0; k < K; k++) previous[k] = ALLOWED[K * K + k] ? scores[k]! + transitions[K * K + k]! : NEVER
    for (let i = 1; i < n; i++) {
      for (let k = 0; k < K; k++) {
        let best = FIRST[k]!
        let top = previous[best]! + transitions[best * K + k]!
        for (let j = best + 1; j <= LAST[k]!; j++) {
          const x = previous[j]! + transitions[j * K + k]!
          if (x <= top) continue
          top = x
          best = j
        }
        current[k] = top + scores[i * K + k]!
        from[i * K + k] = best
      }
      const held = previous
      previous = current
      current = held
    }
    let best = 0
    for (let k = 1; k < K; k++) if (previous[k]! > previous[best]!) best = k
    for (let i = n - 1; i >= 0; i--) {
      out[offset + i] = best
      best = from[i * K + best]!
    }
  }
}
