import type { Wording } from '../../model/compare.js'
import type { Span } from '../../model/span.js'
import { unitsOf, type Unit as Word } from '../words/units.js'
import { type Frame, frameOf } from './frame.js'
import { claimsOf } from './marks.js'

export type { Unit as Word } from '../words/units.js'

/** A wording made ready: its words without the "he said", and what that told about speaker, act and time. */
export interface Prepared {
  readonly wording: Wording
  readonly words: readonly Word[]
  /** Null: nothing is known of marks. */
  readonly claims: readonly Span[] | null
  readonly frame: Frame
}

/** True where something of a wording is claimed as quoted. */
export const quotes = ({ claims }: Pick<Prepared, 'claims'>): boolean => claims !== null && claims.length > 0

/** Cuts a wording into units, marks those inside quotation marks and sets the attribution aside. Linear in the text. */
export function prepare(wording: Wording): Prepared {
  const claims = claimsOf(wording)
  const words = unitsOf(wording.text, claims ?? [])
  const frame = frameOf(wording.text, words)
  return {
    wording,
    claims,
    frame,
    words: frame.units.size === 0 ? words : words.filter(({ at }) => !frame.units.has(at)),
  }
}
