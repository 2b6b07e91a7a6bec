import { tagsSeen } from '../../learned/dictionary.js'
import { PLACES } from '../../lexicon/places.js'
import { slug } from '../knowledge/slug.js'
import type { Hit } from './known.js'
import { CAPITAL, isFiniteVerb, together, type Words } from './words.js'

const STATES: ReadonlySet<string> = new Set(
  PLACES.filter(({ kind, country }) => kind === 'region' && country === 'US').flatMap(({ names }) =>
    names.split('; ').map((name) => `place:${slug(name.split(' = ')[0]!)}`),
  ),
)

/** "Voltera Arkansas said", "Lund Energy Florida reported": where a company's branch that begins at `i`, with its name up to `end`, ends behind its state; else 0. */
export function branchEnd(w: Words, i: number, end: number, to: number, hitAt: ReadonlyMap<number, Hit>): number {
  const state = hitAt.get(end)
  if (!state || state.end !== to || !STATES.has(state.known.id) || w.shouting[w.sentence[i]!]) return 0
  const isUnknown = tagsSeen(w.lower[i]!) === undefined && w.facts[i] === undefined && w.shape[i] === CAPITAL
  const isCompany = end > i + 1 || isUnknown
  return isCompany && together(w, to, i) && isFiniteVerb(w, to) ? to : 0
}
