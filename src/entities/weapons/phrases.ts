import type { Word } from '../../learned/words.js'
import { REFINEMENTS } from '../../lexicon/weapons.js'
import type { Tokens } from '../../model/text.js'
import type { Context } from './context.js'
import { type Kind, kindNamed } from './kinds.js'
import { cutForm, GAP, type Pieces } from './pieces.js'
import { type Entry, type Met, meet } from './trie.js'

/** A sentence under the finder's eye. */
export interface Scene {
  readonly text: string
  readonly tokens: Tokens
  readonly words: readonly Word[]
  readonly pieces: Pieces
  readonly context: Context
}

/** Modifiers, nouns of kinds and tails in a row: "long-range ballistic missile launchers". */
export interface Phrase {
  readonly to: number
  /** The last noun of a kind; null where tails alone were met ("batteries"). */
  readonly head: Entry | null
  readonly kind: Kind | null
  /** Words before the head that narrow it down, or more than one noun. */
  readonly compound: boolean
  readonly plural: boolean
}

const keyOf = (words: string) => cutForm(words).lower.join(' ')
const refinements = new Map(REFINEMENTS.map(([modifier, kind, refined]) => [`${keyOf(modifier)}>${kind}`, refined]))

/** Longest phrase that begins at piece `from`, or null. */
export function readPhrase(scene: Scene, from: number): Phrase | null {
  const { text, pieces } = scene
  let at = from
  const modifiers: string[] = []
  for (let steps = 0; steps < 8; steps++) {
    const met = meet(text, pieces, at)
    const noun = longest(met, 'kind')
    const modifier = longest(met, 'modifier')
    if (noun && (!modifier || noun.to >= modifier.to)) return readHeads(scene, noun, modifiers)
    const tail = longest(met, 'tail')
    if (!modifier) return tail && modifiers.length === 0 ? tailAlone(scene, tail) : null
    const onward = modifier.to < pieces.count && pieces.gap[modifier.to]! <= GAP.SPACE
    if (!onward) return null
    modifiers.push(modifier.entry.key)
    at = modifier.to
    if (noun && !beginsPhrase(scene, at)) return readHeads(scene, noun, modifiers.slice(0, -1))
  }
  return null
}

const beginsPhrase = ({ text, pieces }: Scene, at: number): boolean =>
  meet(text, pieces, at).some(({ entry }) => entry.role === 'kind' || entry.role === 'modifier')

function tailAlone(scene: Scene, tail: Met): Phrase {
  const next =
    tail.to < scene.pieces.count && scene.pieces.gap[tail.to]! <= GAP.SPACE
      ? meet(scene.text, scene.pieces, tail.to)
      : []
  const more = longest(next, 'tail')
  const last = more ?? tail
  return { to: last.to, head: null, kind: null, compound: false, plural: last.entry.plural }
}

function readHeads({ text, pieces }: Scene, first: Met, modifiers: readonly string[]): Phrase {
  let last = first
  let to = first.to
  let plural = first.entry.plural
  let nouns = 1
  while (to < pieces.count && pieces.gap[to]! <= GAP.SPACE && !plural) {
    const met = meet(text, pieces, to)
    const noun = longest(met, 'kind')
    const tail = longest(met, 'tail')
    if (noun && (!tail || noun.to > tail.to)) {
      last = noun
      nouns++
      to = noun.to
      plural = noun.entry.plural
    } else if (tail) {
      to = tail.to
      plural = tail.entry.plural
      nouns++
    } else break
  }
  let kind = last.entry.kind!
  for (const modifier of modifiers) {
    const refined = refinements.get(`${modifier}>${kind.name}`)
    if (refined) kind = kindNamed(refined)
  }
  return { to, head: last.entry, kind, compound: modifiers.length > 0 || nouns > 1, plural }
}

export function longest(met: readonly Met[], role: Entry['role']): Met | null {
  let best: Met | null = null
  for (const one of met) {
    if (one.entry.role !== role) continue
    if (!best || one.to > best.to || (one.to === best.to && one.exact && !best.exact)) best = one
  }
  return best
}

const UNITS = new Set([
  'mm',
  'millimetre',
  'millimeter',
  'millimetres',
  'millimeters',
  'caliber',
  'calibre',
  'inch',
  'cal',
])

/** Piece after a calibre that begins at `from` ("155mm", "7.62-millimetre", ".50-caliber"), or `from` where there is none. */
export function afterCalibre({ pieces }: Scene, from: number): number {
  if (!isDigits(pieces.lower[from]!)) return from
  let at = from + 1
  if (at + 1 < pieces.count && pieces.gap[at] === GAP.MARK && isDigits(pieces.lower[at]!)) at++
  const fits = at + 1 < pieces.count && pieces.gap[at]! <= GAP.SPACE && UNITS.has(pieces.lower[at]!)
  return fits && pieces.gap[at + 1]! <= GAP.SPACE ? at + 1 : from
}

/** "127mm | guns", "5-inch | guns": from 20 millimetres on they are artillery. */
export function readCalibred(scene: Scene, from: number, noun: number): Phrase | null {
  const phrase = readPhrase(scene, noun)
  const { lower } = scene.pieces
  const least = LEAST_OF_ARTILLERY[lower[noun - 1]![0]!]
  const isHeavy = phrase?.kind?.name === 'gun' && least !== undefined && Number(lower[from]) >= least
  return isHeavy ? { ...phrase, kind: kindNamed('artillery') } : phrase
}
/** By the first letter of the unit. */
const LEAST_OF_ARTILLERY: Readonly<Record<string, number>> = { m: 20, i: 2 }

export const isDigits = (piece: string): boolean => {
  const c = piece.charCodeAt(0)
  return c > 47 && c < 58
}
