import { countFirst } from '../../model/sorted.js'
import { longest } from '../names/known.js'
import type { Named } from '../names/named.js'
import { isCapital, together, type Words } from '../names/words.js'

/** Words looked through from a house that opens a sentence to an office. */
const REACH = 40
/** Longest title and name, in tokens. */
const LONGEST = 7

/** "The White House", "the Kremlin": a house of government, in which only its own country speaks. */
export const isHouse = (w: Words, { form, first, kind }: Named): boolean =>
  kind === 'country' && form === 'metonym' && longest(w, first, w.facts[first]?.name)?.entries[0]?.house === true

/**
 * How the place tells whose office stands at token `at`: "At a White House briefing, press secretary Ana Ruiz spoke" by its house, "In
 * Kyiv, President Ola Berg spoke" by a city that a guest may speak in, "premier Ana Ruiz said in Santiago" and "President Ola Berg in Kyiv" by chance.
 */
export function placed(w: Words, place: Named, at: number): 'house' | 'city' | 'chance' | undefined {
  const { first, end, form } = place
  if (form !== 'metonym' || !together(w, first, at)) return undefined
  const before = /^(?:the|an?)$/.test(w.lower[first - 1] ?? '') ? first - 2 : first - 1
  const where = w.lower[before] ?? ''
  if (before === w.layers.sentences[w.sentence[first]!]!.firstToken) {
    if (where === 'in' && w.lower[end] === ',' && at > end && at - end < 4 && !isHouse(w, place)) return 'city'
    const opens = /^(?:in|at|from)$/.test(where) && at - end < REACH && w.lower.slice(end, at).includes(',')
    return opens && isHouse(w, place) ? 'house' : undefined
  }
  if (where !== 'in') return undefined
  if (isRegular(w, before)) return 'city'
  return /^(?:said|says|told|added)$/.test(w.lower[before - 1] ?? '') || isBehind(w, before, at) ? 'chance' : undefined
}

/** "Told a regular news briefing | in Kyiv": where one speaks day by day one is at home. */
const isRegular = (w: Words, preposition: number): boolean =>
  /^(?:briefing|conference)$/.test(w.lower[preposition - 1] ?? '') &&
  (REGULAR.test(w.lower[preposition - 2] ?? '') || REGULAR.test(w.lower[preposition - 3] ?? ''))
const REGULAR = /^(?:daily|weekly|monthly|regular|routine)$/

/** "President Ola Berg | in Kyiv": nothing but title and name before the preposition. */
function isBehind(w: Words, preposition: number, at: number): boolean {
  if (preposition - at < 2 || preposition - at > LONGEST) return false
  for (let i = at; i < preposition; i++) if (!isCapital(w, i)) return false
  return true
}

/** "A strike killed two in Kharkiv, governor Ola Berg said": the country of the place told last in the sentence, or the one before. */
export function placeBefore(w: Words, named: readonly Named[], at: number): string | undefined {
  const last = countFirst(named, ({ first }) => first < at) - 1
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const n = named[i]!
    if (w.sentence[n.first]! < w.sentence[at]! - 1) break
    if (n.kind === 'place' && n.country) return n.country
  }
  return undefined
}

/** Their outlets quote the officials of all the world. */
const WORLDLY = new Set(['US', 'GB', 'FR', 'QA'])

/** "TASS quoted | Deputy Foreign Minister Ola Berg as saying": the country of the outlet, whose own officials need no country. */
export function quotedBy(w: Words, named: readonly Named[], at: number): string | undefined {
  if (!/^(?:quot|cit)(?:ed|es)$/.test(w.lower[at - 1] ?? '')) return undefined
  const outlet = named[countFirst(named, ({ first }) => first < at) - 1]
  const isNext = outlet?.sector === 'media' && outlet.end === at - 1
  return isNext && !WORLDLY.has(outlet.country ?? 'US') ? outlet.country : undefined
}
