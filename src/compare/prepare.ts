import type { Wording } from '../model/compare.js'
import type { Span } from '../model/span.js'
import { type Frame, frameOf } from './frame.js'
import { claimsOf } from './marks.js'
import { type Unit, unitsOf } from './units.js'

/** A unit of the words that count, with its place. */
export interface Word extends Unit {
  /** Number of the claimed stretch it stands in, or -1. */
  readonly quotation: number
  /** Number among all units of the text, those of "he said" included. */
  readonly at: number
}

/** A wording made ready: its words without the "he said", and what that told about speaker, act and time. */
export interface Prepared {
  readonly wording: Wording
  readonly words: readonly Word[]
  /** Null: nothing is known of marks. */
  readonly claims: readonly Span[] | null
  readonly frame: Frame
}

/** Cuts a wording into units, marks those inside quotation marks and sets the attribution aside. Linear in the text. */
export function prepare(wording: Wording): Prepared {
  const claims = claimsOf(wording)
  let next = 0
  const words = unitsOf(wording.text).map((unit, at): Word => {
    while (claims !== null && next < claims.length && claims[next]!.end <= unit.start) next++
    const claim = claims?.[next]
    const quoted = claim !== undefined && claim.start < unit.end && unit.start < claim.end
    const { start, end, key, kind, value, force, capital, nameable, declared } = unit
    return { start, end, key, kind, value, force, capital, nameable, declared, at, quotation: quoted ? next : -1 }
  })
  const frame = frameOf(wording.text, words)
  return {
    wording,
    claims,
    frame,
    words: frame.units.size === 0 ? words : words.filter(({ at }) => !frame.units.has(at)),
  }
}
