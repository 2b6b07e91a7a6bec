import type { Wording } from '../../model/compare.js'
import type { Utterance } from './utterance.js'

/** UTF-16 units in marks, about four words: fewer are no wording by which to judge a whole sentence. */
const A_FEW = 24

const isQuoted = ({ quotations }: Utterance) =>
  (quotations?.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0) >= A_FEW

/** Milliseconds since 1970; a time without an offset is taken for UTC, whatever the machine's zone. */
export const instant = (iso: string): number =>
  Date.parse(iso.includes('T') && !/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso)

/** Earlier in print: by the time where both tell one, else by the day. 0 where neither is. */
function earlier(a: Utterance, b: Utterance): number {
  const [x, y] = [a.published ?? '9', b.published ?? '9']
  if (x.includes('T') && y.includes('T')) return instant(x) - instant(y) || 0
  return x.slice(0, 10) < y.slice(0, 10) ? -1 : x.slice(0, 10) > y.slice(0, 10) ? 1 : 0
}

/**
 * True where `a` makes a better reference than `b`: the official document before any other, words quoted (but
 * not a few) before words reported, then the earliest, then the longest; the key settles the rest.
 */
export function isBetterReference(a: Utterance, b: Utterance): boolean {
  if (a.official !== b.official && (a.official || b.official)) return a.official === true
  if (isQuoted(a) !== isQuoted(b)) return isQuoted(a)
  const order = earlier(a, b) || b.text.length - a.text.length
  return order < 0 || (order === 0 && a.key < b.key)
}

/** A reference without quotation marks claims nothing of them: that a variant has some is no change. */
export function asReference({ quotations, ...wording }: Wording): Wording {
  return quotations === undefined || quotations.length === 0 ? wording : { ...wording, quotations }
}

/** Why a reference was chosen before the others, in words. */
export function becauseOf(reference: Utterance, others: readonly Utterance[]): string {
  if (others.length === 0) return 'the only one'
  if (reference.official && others.some(({ official }) => !official)) return 'official document'
  if (isQuoted(reference) && others.every((other) => !isQuoted(other))) return 'quoted'
  if (others.every((other) => earlier(reference, other) < 0)) return 'earliest'
  return others.some((other) => earlier(reference, other) === 0) ? 'longest' : 'earliest'
}
