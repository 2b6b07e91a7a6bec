import type { Verdict } from '../../model/compare.js'
import { comparePrepared } from '../compare.js'
import { ONE_OCCASION } from '../wording/occasion.js'
import { type Prepared, quotes } from '../wording/prepare.js'
import type { Agreement } from '../wording/speakers.js'

/** Days that share a key; within `ONE_OCCASION` two dates lie in one window or in neighbours. */
export const WINDOW = ONE_OCCASION + 1
export const UNDATED = 0x5bd1e995
/** Terms in common for membership where no name tells the speaker. */
const UNNAMED = { covered: 0.65, shared: 0.4, common: 2 }
/** Terms in common for a repeated formula. */
export const FORMULA = { covered: 0.75, shared: 0.6 }

/** Verdicts that leave room for another statement about the same thing. */
const LOOSE: ReadonlySet<Verdict> = new Set(['paraphrase', 'altered-quote', 'meaning-flip'])

/** A closer look at a pair whose common words neither settle nor exclude it. @returns how sure, or null */
export function belongs(
  reference: Prepared,
  variant: Prepared,
  { covered, shared, common, agree }: { covered: number; shared: number; common: number; agree: Agreement | null },
): number | null {
  if (isAsked(reference) !== isAsked(variant)) return null
  // Where one side names nobody, only words in marks are surely the other's.
  if (agree === null && !(quotes(reference) && quotes(variant))) return null
  const { verdict } = comparePrepared(reference, variant, { complete: false })
  if (
    verdict === 'unrelated' ||
    verdict === 'other-occasion' ||
    verdict === 'other-speaker' ||
    verdict === 'not-comparable'
  )
    return null
  // Where it is not sure that one speaker is meant, only the words can tell.
  if (
    agree !== 'same' &&
    (covered < UNNAMED.covered || shared < UNNAMED.shared || (common < UNNAMED.common && LOOSE.has(verdict)))
  )
    return null
  return (covered + shared) / 2
}

/** "Whether they had met", "have they met?": what is asked, or is not told, is not the same as what is said. */
const isAsked = ({ wording: { text }, words }: Prepared): boolean =>
  words[0]?.key === 'whether' || /\?\P{L}*$/u.test(text)

/** Windows to look in. @param undated false where nothing is kept under `UNDATED` */
export function windowsOf(days: readonly [number, number] | null, undated: boolean): number[] {
  if (days === null) return [UNDATED]
  const first = Math.floor(days[0] / WINDOW)
  return undated ? [first - 1, first, first + 1, UNDATED] : [first - 1, first, first + 1]
}

export function isApart(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean {
  return a !== null && b !== null && Math.max(0, a[0] - b[1], b[0] - a[1]) > ONE_OCCASION
}
