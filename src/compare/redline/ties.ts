import { sameDay } from '../words/dates.js'
import { isTransliteration, type Kin, kin } from '../words/kin.js'
import { areOtherMeasures } from '../words/measures.js'
import type { Unit } from '../words/units.js'

/** How a unit of the reference stands to the unit of the variant that it is aligned with. */
export type Tie = 'same' | 'spelling' | Kin | 'number' | 'date' | 'entity' | 'modal' | 'negation' | 'grammar' | 'other'

const isName = (unit: Unit) => unit.kind === 'entity' || (unit.nameable && unit.kind === 'word')

/** What ties two units, or null where they may not stand in one column. */
export function tieOf(a: Unit, b: Unit): Tie | null {
  if (a.key === b.key) return 'same'
  if (a.kind === 'ellipsis' || b.kind === 'ellipsis') return null
  if (a.kind === 'date' && b.kind === 'date') return sameDay(a.key, b.key) ? 'spelling' : 'date'
  if (a.kind === 'number' && b.kind === 'number') return 'number'
  if (a.kind === 'number' || b.kind === 'number' || a.kind === 'date' || b.kind === 'date') {
    const other = a.kind === 'number' || a.kind === 'date' ? b : a
    return other.kind === 'function' && (a.value ?? b.value) === 1 ? 'grammar' : null
  }
  if (isName(a) && isName(b) && isTransliteration(a.key, b.key)) return 'spelling'
  const tie = kin(a.key, b.key)
  if (tie === 'antonym') return tie
  if (a.kind === 'modal' && b.kind === 'modal') return a.force === b.force ? 'grammar' : 'modal'
  if (a.kind === 'negation' && b.kind === 'negation') return 'negation'
  const grammar = (unit: Unit) => unit.kind === 'function' || unit.kind === 'relation'
  if (grammar(a) && grammar(b)) return tie === 'inflection' ? tie : 'grammar'
  if (tie !== null) return tie
  if (a.kind === 'entity' && b.kind === 'entity') {
    // One country under two names: "Japan" and "Japanese" are one word, "Japan" and "Tokyo" are not.
    const oneCountry = a.key[0] === '=' && a.key.slice(0, 3) === b.key.slice(0, 3)
    if (oneCountry)
      return [a, b].some(({ key }) => key.length > 3 && !key.endsWith('.adjective')) ? 'synonym' : 'inflection'
    return 'entity'
  }
  const content = (unit: Unit) => unit.kind === 'word' || unit.kind === 'entity'
  if (!content(a) || !content(b)) return null
  return areOtherMeasures(a.key, b.key) ? 'number' : 'other'
}
