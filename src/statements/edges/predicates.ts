import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import { CONJUNCTION, FINITE } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** It rejected as “baseless” the charge that the dam was lost: where "as" and its words come first, they are of it. */
export function withAs(r: Reading, { head, to }: CueSpan, from: number): number {
  const open = to + 1
  const q = r.quotation[open] ?? -1
  if (head !== to - 1 || r.words[to]!.lower !== 'as' || q < 0 || r.quotations.from[q] !== open) return from
  const end = r.quotations.to[q]!
  return from >= end && from - end < FARTHEST && r.sentenceFrom[from] === r.sentenceFrom[to] ? to : from
}
/** Longest way from "as" to what is made so, in tokens. */
const FARTHEST = 10

/** "Describing the raid | as deeply troubling": what is made of a thing goes with it, where the ranker stops at the thing. */
export function withPredicate(r: Reading, { head }: CueSpan, to: number): number {
  if (r.words[to]?.lower !== 'as' || r.quoted[to] || to >= r.sentenceTo[head]! || !DESCRIBES.has(r.known[head]))
    return to
  return predicateEnd(r, to)
}

/** Where what stands behind the "as" at a token ends. */
export function predicateEnd(r: Reading, as: number): number {
  const last = Math.min(r.sentenceTo[as]!, as + LONGEST_PREDICATE)
  let end = as + 1
  while (end < last && !r.mark[end] && !(r.bits[end]! & (CONJUNCTION | FINITE))) end++
  return end
}
/** In tokens. */
const LONGEST_PREDICATE = 30
const DESCRIBES = new WordSet(
  'describe describes described describing portray portrays portrayed portraying'.split(' '),
)
