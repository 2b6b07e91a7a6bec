import { partsOf, weightOf } from '../redline/sameness.js'
import type { Prepared, Word } from '../wording/prepare.js'
import { stem } from '../words/natural.js'

/** What a wording is about, as numbers: enough to find and to weigh its like without its text. */
export interface Signature {
  /** Content words in text order: 28 bits of a hash of the stem, and its weight in fourths in the lowest bits. */
  readonly terms: readonly number[]
}

const hashes = new Map<string, number>()

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

export const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35)
  h ^= h >>> 16
  return Math.imul(h, 0x27d4eb2f) | 0
}

const NOBODY: ReadonlySet<string> = new Set()
const FOURTHS = 4
const WEIGHT_BITS = 7
/** Upper bits of the terms of numbers: 1 of 4,096 other terms has them too. */
const FIGURE = 0x5a700000
const FIGURE_BITS = 0xfff00000 | 0

/** Stems of words; a country under any of its names. */
const rootOf = ({ key, kind }: Word) =>
  key[0] === '=' ? key.slice(0, 3) : kind === 'word' || kind === 'entity' ? stem(key) : key

/** The terms of a prepared wording: grammar left out, numbers and names kept. */
export function termsOf({ words }: Prepared): readonly number[] {
  const terms: number[] = []
  for (const [i, word] of words.entries()) {
    const whole = weightOf(word, NOBODY)
    if (whole * FOURTHS < 0.5) continue
    const weight = Math.max(1, Math.round((whole / partsOf(words, i)) * FOURTHS))
    let h = hashes.get(word.key)
    if (h === undefined) {
      if (hashes.size > 50_000) hashes.clear()
      h = hash(rootOf(word)) & ~WEIGHT_BITS
      if (word.kind === 'number') h = (h & ~FIGURE_BITS) | FIGURE
      hashes.set(word.key, h)
    }
    terms.push(h | weight)
  }
  // A list that was pushed to holds room for half as many again.
  return terms.slice()
}

/** Which terms of the second list are taken; one array for all calls. */
let used = new Uint8Array(64)

const weigh = (term: number) => (term & WEIGHT_BITS) / FOURTHS

/** Common matter of two lists of terms, as `sameness` counts it, by words alone; `held` is the share of the second that the first has. Linear in the shorter lists that occur. */
export function overlapOf(
  a: readonly number[],
  b: readonly number[],
): { covered: number; shared: number; common: number; held: number } {
  let [all, other, common] = [0, 0, 0]
  if (used.length < b.length) used = new Uint8Array(2 * b.length)
  else used.fill(0, 0, b.length)
  for (let j = 0; j < b.length; j++) other += weigh(b[j]!)
  for (let i = 0; i < a.length; i++) {
    const term = a[i]!
    all += weigh(term)
    for (let j = 0; j < b.length; j++) {
      if (used[j] === 1 || (b[j]! ^ term) & ~WEIGHT_BITS) continue
      used[j] = 1
      common += Math.min(weigh(term), weigh(b[j]!))
      break
    }
  }
  const less = Math.min(all, other)
  return {
    covered: less === 0 ? 0 : common / less,
    shared: all + other === 0 ? 0 : (2 * common) / (all + other),
    common,
    held: other === 0 ? 1 : common / other,
  }
}

/** Terms above which every other shingle does. */
const MANY = 12

/** What a term is in a shingle: a number is any number, for an outlet may have changed it. */
const inShingle = (term: number) => ((term & FIGURE_BITS) === FIGURE ? FIGURE : term & ~WEIGHT_BITS)

/** Shingles of two neighbouring terms; of a long statement those with an even hash, which a short one of its words has too. */
export function shinglesOf(terms: readonly number[], all: boolean): number[] {
  const keys: number[] = []
  const every = all || terms.length <= MANY
  for (let i = 1; i < terms.length; i++) {
    const key = mix(inShingle(terms[i - 1]!), inShingle(terms[i]!))
    if (every || (key & 1) === 0) keys.push(key)
  }
  return keys
}

/** Terms that may tell a statement by themselves: names and words that are no formula. */
export function tellingOf(terms: readonly number[]): number[] {
  const telling: number[] = []
  for (const term of terms) if ((term & WEIGHT_BITS) >= 2) telling.push(term & ~WEIGHT_BITS)
  return telling
}

/** How often terms were met, roughly: two that fall on one counter look more common than they are. */
export class Rarity {
  readonly #counts = new Uint16Array(1 << 18)

  meet(terms: readonly number[]): void {
    for (const term of terms) {
      const at = mix(term, 7) & (this.#counts.length - 1)
      if (this.#counts[at]! < 0xffff) this.#counts[at]!++
    }
  }

  /** The rarest of some terms. */
  rarest(terms: readonly number[], count: number): number[] {
    if (terms.length <= count) return [...terms]
    const rank = (term: number) => this.#counts[mix(term, 7) & (this.#counts.length - 1)]!
    return [...terms].sort((a, b) => rank(a) - rank(b)).slice(0, count)
  }
}

/** `count` smallest of the shingles under as many hash functions (A. Broder, "On the resemblance of documents", 1997). */
export function minHashes(terms: readonly number[], count: number): number[] {
  const shingles = terms.length < 2 ? terms : shinglesOf(terms, true)
  const least: number[] = []
  for (let seed = 0; seed < count && terms.length > 0; seed++) {
    let smallest = 0x7fffffff
    for (const shingle of shingles) smallest = Math.min(smallest, mix(shingle, seed + 1))
    least.push(mix(smallest, seed + 101))
  }
  return least
}
