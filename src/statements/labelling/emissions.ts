import type { Weights } from '../../learned/format.js'
import { type Word, whenWordsReset } from '../../learned/words.js'
import { Slab } from '../../model/slab.js'
import type { Reading } from '../syntax/reading.js'
import type { Context } from './context.js'
import { Features } from './features.js'
import { aroundFeatures, besideFeatures, cueFeatures, cueSign, ownFeatures, REACH, sameAround } from './label-groups.js'
import { packStates, STATES } from './label-states.js'
import { CHAIN_BITS, LABELS, otherFeatures, quotationFeatures, sameQuotation } from './labels.js'

/** Sums of two labels share a number, so a token takes four: the even labels in the lower halves, with the borrow in the upper. */
const K = 4
const SLOT_BITS = 13
const SLOTS = 1 << SLOT_BITS
/** Numbers of a slot of a state: its own, its sums, and room to the next power of two, so that it lies in one line of the cache. */
const SLOT = 8
/** What a word with its tag adds to its neighbours' sums and its own, from the third before it to the third after; where nothing hangs on it, to its own. */
const ALONE = (2 * REACH + 1) * K
const WIDTH = ALONE + K
const features = new Features(CHAIN_BITS)

/** Sums of words and of states met before (as many as save more than they cost the cache), in whole steps of the weights: a later one of the same slot takes its place. */
const words: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined)
const tags = new Uint8Array(SLOTS)
const wordSums = new Int32Array(SLOTS * WIDTH)
/** A table a state: in each slot its number and then its sums, side by side. */
const states = STATES.map(() => new Int32Array(SLOTS * SLOT).fill(-1))
/** The same where there is no word. */
const absent = new Int32Array(ALONE)
let table: Int32Array | undefined
whenWordsReset(() => {
  words.fill(undefined)
  for (const slots of states) slots.fill(-1)
  table = undefined
})

/**
 * Scores of all tokens, `LABELS` each, as the weights of `labelFeatures` give them. What depends on few values is looked up,
 * not hashed and added up again: sums of whole numbers are the same in any order.
 */
export function emissions(weights: Weights, r: Reading, c: Context): Float64Array {
  if (table === undefined) {
    table = biased(weights.values)
    absent.fill(0)
    for (let k = -REACH; k <= REACH; k++) if (k !== 0) beside(table, r, k, -1, absent, (k + REACH) * K)
  }
  const slab = new Slab(r.n, LABELS * 8 + (K + STATES.length) * 4)
  const scores = slab.doubles(LABELS)
  const sums = slab.ints(K)
  const around = new Int32Array(K)
  const quotation = new Int32Array(K)
  for (let i = 0; i < r.n; i++) addWord(table, r, i, sums)
  const packed = slab.ints(STATES.length)
  for (let i = 0; i < r.n; i++) packStates(r, c, i, packed, i, r.n)
  for (let k = 0; k < STATES.length; k++) addStates(table, k, packed, r.n, sums)
  for (let i = 0; i < r.n; i++) {
    if (!sameAround(r, c, i)) {
      aroundFeatures(features.start(0), r, c, i)
      around.fill(0)
      addRows(table, around, 0)
    }
    if (!sameQuotation(r, i)) {
      quotationFeatures(features.start(0), r, i)
      quotation.fill(0)
      addRows(table, quotation, 0)
    }
    otherFeatures(features.start(0), r, c, i)
    addRows(table, sums, i * K)
    add(around, 0, sums, i * K)
    if (r.quotation[i]! >= 0) add(quotation, 0, sums, i * K)
  }
  unpack(sums, r.n, weights.scale, scores)
  return scores
}

function addWord(table: Int32Array, r: Reading, i: number, sums: Int32Array): void {
  const word = r.words[i]!
  const tag = r.tag[i]!
  const slot = Math.imul(word.lowerHash + tag, 0x9e3779b1) >>> (32 - SLOT_BITS)
  const at = slot * WIDTH
  if (words[slot] !== word || tags[slot] !== tag) {
    words[slot] = word
    tags[slot] = tag
    wordSums.fill(0, at, at + WIDTH)
    for (let k = -REACH; k <= REACH; k++) if (k !== 0) beside(table, r, k, i, wordSums, at + (REACH - k) * K)
    ownFeatures(features.start(0), r, i)
    addRows(table, wordSums, at + REACH * K)
    cueFeatures(features.start(0), r, i, 0, -1)
    addRows(table, wordSums, at + ALONE)
  }
  const from = r.passageFrom[i]!
  const to = r.passageTo[i]!
  const low = Math.max(from, i - REACH)
  const high = Math.min(to - 1, i + REACH)
  const offset = at + (REACH - i) * K
  for (let x = low * K; x < (high + 1) * K; x++) sums[x]! += wordSums[offset + x]!
  if (low !== i - REACH || high !== i + REACH) {
    for (let k = -REACH; k <= REACH; k++) if (i + k < from || i + k >= to) add(absent, (k + REACH) * K, sums, i * K)
  }
  const sign = cueSign(r, i)
  if (sign === 0 && r.subject[i]! < 0) add(wordSums, at + ALONE, sums, i * K)
  else {
    cueFeatures(features.start(0), r, i, sign, r.subject[i]!)
    addRows(table, sums, i * K)
  }
}

function beside(table: Int32Array, r: Reading, k: number, at: number, out: Int32Array, o: number): void {
  besideFeatures(features.start(0), k, r, at)
  addRows(table, out, o)
}

function addStates(table: Int32Array, state: number, packed: Int32Array, n: number, sums: Int32Array): void {
  const slots = states[state]!
  for (let i = 0, o = 0; i < n; i++, o += K) {
    const number = packed[state * n + i]!
    const at = (Math.imul(number, 0x9e3779b1) >>> (32 - SLOT_BITS)) * SLOT
    if (slots[at] !== number) {
      slots[at] = number
      slots.fill(0, at + 1, at + 1 + K)
      STATES[state]!.features(features.start(0), number)
      addRows(table, slots, at + 1)
    }
    add(slots, at + 1, sums, o)
  }
}

function add(from: Int32Array, at: number, sums: Int32Array, o: number): void {
  sums[o]! += from[at]!
  sums[o + 1]! += from[at + 1]!
  sums[o + 2]! += from[at + 2]!
  sums[o + 3]! += from[at + 3]!
}

/** Every weight with 128 more, so that none is below 0 and four of them can be added at once. */
function biased(values: Int8Array): Int32Array {
  const rows = new Int32Array(values.slice().buffer)
  for (let i = 0; i < rows.length; i++) rows[i]! ^= 0x80808080
  return rows
}

const HALVES = 0x00ff00ff

/** Adds the rows of the collected features, eight weights each. */
function addRows(table: Int32Array, out: Int32Array, o: number): void {
  const { count } = features
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let k = 0; k < count; k++) {
    const row = features.row(k) << 1
    const x = table[row]!
    const y = table[row + 1]!
    a = (a + (x & HALVES)) | 0
    b = (b + ((x >>> 8) & HALVES)) | 0
    c = (c + (y & HALVES)) | 0
    d = (d + ((y >>> 8) & HALVES)) | 0
  }
  const bias = Math.imul(count, 0x00800080)
  out[o]! += a - bias
  out[o + 1]! += b - bias
  out[o + 2]! += c - bias
  out[o + 3]! += d - bias
}

/** Scores from sums: the lower half of a number, and the upper without what it lent. */
function unpack(sums: Int32Array, n: number, scale: number, scores: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < LABELS; k++) {
      // Labels 0 and 2 share the first number of a token, 1 and 3 the second, and so on.
      const pair = sums[i * K + (k >> 2) * 2 + (k & 1)]!
      const low = (pair << 16) >> 16
      scores[i * LABELS + k] = (k & 2 ? (pair - low) >> 16 : low) * scale
    }
  }
}
