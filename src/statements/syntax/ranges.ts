import { CONJUNCTION, CONTRASTS, FINITE, QUOTE, T, WEEKDAYS } from './grammar.js'
import type { Reading } from './reading.js'

/** Token numbers, half-open. */
export type Range = readonly [from: number, to: number]

/** True where a token of [from, to) has one of the bits of its tag. */
export function has(r: Reading, from: number, to: number, bits: number): boolean {
  for (let i = from; i < to; i++) if (r.bits[i]! & bits) return true
  return false
}

/** The tokens of some ranges. */
export const tokensOf = (ranges: readonly { readonly from: number; readonly to: number }[]): Set<number> =>
  new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)))

/** True where a token of [from, to) has the tag. */
export function hasTag(r: Reading, from: number, to: number, tag: number): boolean {
  for (let i = from; i < to; i++) if (r.tag[i] === tag) return true
  return false
}

/** The end of [from, to) without the marks at it, but for quotation marks. */
export function trimmed(r: Reading, from: number, to: number): number {
  let end = to
  while (end > from && r.mark[end - 1] && !(r.bits[end - 1]! & QUOTE) && r.words[end - 1]!.lower !== '%') end--
  return end
}

/** [from, to) without the marks at either end. */
export function withoutMarks(r: Reading, from: number, to: number): [from: number, to: number] {
  let [first, end] = [from, to]
  while (first < end && r.mark[first]) first++
  while (end > first && r.mark[end - 1]) end--
  return [first, end]
}

/** The end of the clause that goes on at `from`: a semicolon outside quotation marks, or the sentence's. */
export function clauseEnd(r: Reading, from: number, last: number): number {
  let end = from
  while (end < last && (r.words[end]!.lower !== ';' || r.quoted[end])) end++
  return trimmed(r, from, end)
}

/** Where that ends which the quotation at `from` begins: with it, or with the words that go on behind it, before a mark or a second verb. */
export function quotationEnd(r: Reading, from: number): number {
  const last = r.sentenceTo[from]!
  let end = r.quotations.to[r.quotation[from]!]!
  while (end < last && !(r.bits[end]! & (CONJUNCTION | FINITE)) && !/^[,;:]$/.test(r.words[end]!.lower)) end++
  return trimmed(r, from, end)
}

/** ", and |", ", while |": before a clause of its own. */
export const isJoint = (r: Reading, i: number): boolean =>
  r.tag[i - 1] === T.COMMA && (CONTRASTS.has(r.known[i]) || (r.bits[i]! & CONJUNCTION) !== 0)

/** "Opened it | and | left": before another verb. */
export const joinsVerb = (r: Reading, i: number): boolean =>
  (r.bits[i]! & CONJUNCTION) !== 0 && (r.bits[i + 1]! & FINITE) !== 0

/** The first token behind the paragraph of token `from`. */
export function blockEnd(r: Reading, from: number): number {
  let to = from + 1
  while (to < r.n && r.block[to] === r.block[from]) to++
  return to
}

/** A headline or a heading: no full stop ends the sentence of token i. */
export function isUnstopped(r: Reading, i: number): boolean {
  let last = r.sentenceTo[i]! - 1
  while (last > i && r.bits[last]! & QUOTE) last--
  return r.tag[last] !== T.STOP
}

/** "On Monday", at token i. */
export const isOnDay = (r: Reading, i: number): boolean =>
  r.words[i]?.lower === 'on' && WEEKDAYS.includes(r.words[i + 1]?.lower ?? '')

/** True where a mark stands in [from, to). */
export function hasMark(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.mark[i]) return true
  return false
}

/** The comma or dash at token i, behind which something is told in passing. */
export const opensAside = (r: Reading, i: number): boolean =>
  r.tag[i] === T.COMMA || /^(?:[—–-]|--)$/.test(r.words[i]!.lower)
