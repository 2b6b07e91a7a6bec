import type { Weights } from '../learned/format.js'
import { type Word, whenWordsReset } from '../learned/words.js'
import type { Context } from './context.js'
import { Features } from './features.js'
import {
  aroundFeatures,
  besideFeatures,
  ownFeatures,
  REACH,
  sameAround,
  stateFeatures,
  stateOf,
} from './label-groups.js'
import { CHAIN_BITS, CHAIN_STRIDE, LABELS, otherFeatures } from './labels.js'
import type { Reading } from './reading.js'

const K = CHAIN_STRIDE
const SLOT_BITS = 10
const SLOTS = 1 << SLOT_BITS
/** What a word with its tag adds to its neighbours' sums and its own, from the third before it to the third after. */
const WIDTH = (2 * REACH + 1) * K
const features = new Features(CHAIN_BITS, 3)

/** Sums of words and of states met before (few, so that they stay in the cache), in whole steps of the weights: a later one of the same slot takes its place. */
const words: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined)
const tags = new Uint8Array(SLOTS)
const wordSums = new Int16Array(SLOTS * WIDTH)
const states = new Int32Array(SLOTS).fill(-1)
const stateSums = new Int16Array(SLOTS * K)
/** The same where there is no word. */
const absent = new Int16Array(WIDTH)
let known = false
whenWordsReset(() => {
  words.fill(undefined)
  states.fill(-1)
  known = false
})

/**
 * Scores of all tokens, `LABELS` each, as the weights of `labelFeatures` give them. What depends on few values is looked up,
 * not hashed and added up again: sums of whole numbers are the same in any order.
 */
export function emissions({ values, scale }: Weights, r: Reading, c: Context): Float64Array {
  const sums = new Int32Array(r.n * K)
  if (!known) {
    for (let k = -REACH; k <= REACH; k++) if (k !== 0) beside(values, r, k, -1, absent, (k + REACH) * K)
    known = true
  }
  for (let i = 0; i < r.n; i++) addWord(values, r, i, sums)
  const around = new Int16Array(K)
  const scores = new Float64Array(r.n * LABELS)
  for (let i = 0; i < r.n; i++) {
    addState(values, stateOf(r, c, i), sums, i * K)
    if (!sameAround(r, c, i)) {
      aroundFeatures(features.start(0), r, c, i)
      store(values, around, 0)
    }
    otherFeatures(features.start(0), r, c, i)
    addRows(values, features.rows, features.count, sums, i * K)
    for (let k = 0; k < LABELS; k++) scores[i * LABELS + k] = (sums[i * K + k]! + around[k]!) * scale
  }
  return scores
}

function addWord(values: Int8Array, r: Reading, i: number, sums: Int32Array): void {
  const word = r.words[i]!
  const tag = r.tag[i]!
  const slot = Math.imul(word.lowerHash + tag, 0x9e3779b1) >>> (32 - SLOT_BITS)
  const at = slot * WIDTH
  if (words[slot] !== word || tags[slot] !== tag) {
    words[slot] = word
    tags[slot] = tag
    for (let k = -REACH; k <= REACH; k++) if (k !== 0) beside(values, r, k, i, wordSums, at + (k + REACH) * K)
    ownFeatures(features.start(0), r, i)
    store(values, wordSums, at + REACH * K)
  }
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  // Seen from token j, this one stands `i - j` behind it.
  const low = Math.max(from, i - REACH)
  const high = Math.min(to - 1, i + REACH)
  for (let j = low; j <= high; j++) {
    const own = at + (i - j + REACH) * K
    for (let l = 0; l < LABELS; l++) sums[j * K + l]! += wordSums[own + l]!
  }
  for (let k = -REACH; k <= REACH; k++) {
    if (i + k >= from && i + k < to) continue
    for (let l = 0; l < LABELS; l++) sums[i * K + l]! += absent[(k + REACH) * K + l]!
  }
}

function beside(values: Int8Array, r: Reading, k: number, at: number, out: Int16Array, o: number): void {
  besideFeatures(features.start(0), k, r, at)
  store(values, out, o)
}

function addState(values: Int8Array, state: number, sums: Int32Array, o: number): void {
  const slot = Math.imul(state, 0x9e3779b1) >>> (32 - SLOT_BITS)
  if (states[slot] !== state) {
    states[slot] = state
    stateFeatures(features.start(0), state)
    store(values, stateSums, slot * K)
  }
  for (let l = 0; l < LABELS; l++) sums[o + l]! += stateSums[slot * K + l]!
}

const total = new Int32Array(K)

/** Writes the sums of the collected rows. */
function store(values: Int8Array, out: Int16Array, o: number): void {
  total.fill(0)
  addRows(values, features.rows, features.count, total, 0)
  for (let l = 0; l < LABELS; l++) out[o + l] = total[l]!
}

function addRows(values: Int8Array, rows: Int32Array, count: number, out: Int32Array, o: number): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  for (let k = 0; k < count; k++) {
    const row = rows[k]!
    a += values[row]!
    b += values[row + 1]!
    c += values[row + 2]!
    d += values[row + 3]!
    e += values[row + 4]!
    f += values[row + 5]!
    g += values[row + 6]!
  }
  out[o]! += a
  out[o + 1]! += b
  out[o + 2]! += c
  out[o + 3]! += d
  out[o + 4]! += e
  out[o + 5]! += f
  out[o + 6]! += g
}
