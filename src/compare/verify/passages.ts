import { type Span, span } from '../../model/span.js'
import { keyOf } from '../words/chunks.js'
import { matterKeys } from '../words/kin.js'
import { spelling } from '../words/spelling.js'
import type { Unit } from '../words/units.js'

/** Beyond the words of the quotation itself, how many of the text a passage may take. */
const SLACK = 12
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191

const isDigit = (code: number) => code >= 48 && code <= 57
const isInNumber = (text: string, i: number) =>
  (text[i] === ',' || text[i] === '.') && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))

/**
 * Where a text is nearest to a quotation: stretches that hold most of its telling words (or words of the same stem or
 * meaning), each weighed by how rare it is in the text, best first. One pass over the text, a look-up a word.
 */
export function passagesFor(units: readonly Unit[], text: string, bounds: readonly Span[], count: number): Span[] {
  const wanted = new Map<string, number>()
  const telling = units.filter(({ kind }) => kind !== 'function' && kind !== 'ellipsis')
  for (const [number, { key }] of (telling.length > 0 ? telling : units).entries())
    for (const tied of [key, ...matterKeys(key)]) if (!wanted.has(tied)) wanted.set(tied, number)
  const hits: { number: number; word: number; start: number; end: number; bound: number }[] = []
  const known = new Map<string, number>()
  const seen = new Map<number, number>()
  let word = 0
  for (const [bound, { start, end }] of bounds.entries()) {
    for (let i = start; i < end; ) {
      if (!isLetter(text.charCodeAt(i))) {
        i++
        continue
      }
      let j = i + 1
      while (j < end && (isLetter(text.charCodeAt(j)) || isInNumber(text, j))) j++
      const surface = text.slice(i, j)
      let number = known.get(surface)
      if (number === undefined) {
        number = numberOf(surface, wanted)
        known.set(surface, number)
      }
      if (number >= 0) {
        hits.push({ number, word, start: i, end: j, bound })
        seen.set(number, (seen.get(number) ?? 0) + 1)
      }
      word++
      i = j
    }
    word += SLACK * 4
  }
  return best(hits, seen, units.length + SLACK, count)
}

function numberOf(surface: string, wanted: ReadonlyMap<string, number>): number {
  const key = spelling(keyOf(surface))
  const figure = /^\d/.test(key) ? `#${Number(key.replace(/,/g, ''))}` : key
  for (const tied of [figure, ...matterKeys(key)]) {
    const number = wanted.get(tied)
    if (number !== undefined) return number
  }
  return -1
}

/** Share of the best window's weight that another one needs. */
const NEAR = 0.4

interface Hit extends Span {
  readonly number: number
  readonly word: number
  readonly bound: number
}

/** Windows over the hits with most weight of different words, none overlapping. */
function best(hits: readonly Hit[], seen: ReadonlyMap<number, number>, reach: number, count: number): Span[] {
  const weight = (number: number) => 1 / (1 + Math.log2(seen.get(number)!))
  const inside = new Map<number, number>()
  const windows: { score: number; from: number; to: number }[] = []
  let [from, score] = [0, 0]
  for (let to = 0; to < hits.length; to++) {
    const { number, word, bound } = hits[to]!
    while (hits[from]!.bound !== bound || word - hits[from]!.word > reach) {
      const left = hits[from++]!.number
      const rest = inside.get(left)! - 1
      inside.set(left, rest)
      if (rest === 0) score -= weight(left)
    }
    const before = inside.get(number) ?? 0
    inside.set(number, before + 1)
    if (before === 0) score += weight(number)
    windows.push({ score, from, to })
  }
  // Among equals the shortest: the words that begin a window are those it was kept for.
  const least = NEAR * windows.reduce((most, one) => Math.max(most, one.score), 0)
  const near = windows.filter((one) => one.score >= least)
  near.sort((a, b) => b.score - a.score || a.to - a.from - (b.to - b.from) || a.from - b.from)
  const chosen: Span[] = []
  for (const { from: a, to: b } of near) {
    if (chosen.length === count) break
    const found = span(hits[a]!.start, hits[b]!.end)
    if (chosen.every(({ start, end }) => found.end <= start || end <= found.start)) chosen.push(found)
  }
  return chosen
}
