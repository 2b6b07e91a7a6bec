import { findCountry } from '../store/countries.js'
import type { Filter } from '../store/filter.js'
import type { QuoteRow } from '../store/quotes.js'
import type { Store } from '../store/store.js'
import { namesOf, rowsByKey } from './comparing.js'

interface SideStatement {
  readonly statement: string
  readonly outlet: string | null
  readonly speakers: string
  readonly act: string
  readonly text: string
}

/** What two sides said on one day. */
export interface SidesRow {
  readonly day: string | null
  readonly sides: readonly [readonly SideStatement[], readonly SideStatement[]]
}

/** A side is a country where the name is one, else a person, else an outlet. */
function side(store: Store, filter: Filter, name: string): { rows: Map<string, QuoteRow>; notes: readonly string[] } {
  if (findCountry(name) !== null) return rowsByKey(store, { ...filter, country: name })
  const person = rowsByKey(store, { ...filter, person: name })
  if (person.rows.size > 0) return person
  const outlet = rowsByKey(store, { ...filter, outlet: name })
  return outlet.rows.size > 0 ? outlet : person
}

/** The statements of two speakers, governments or outlets that pass a filter, side by side, a row a day, oldest first. */
export function sidesOf(
  store: Store,
  filter: Filter,
  names: readonly [string, string],
): { rows: SidesRow[]; notes: string[] } {
  const [a, b] = [side(store, filter, names[0]), side(store, filter, names[1])]
  const days = new Map<string, [SideStatement[], SideStatement[]]>()
  for (const [number, { rows }] of [a, b].entries())
    for (const row of rows.values()) {
      const day = row.day ?? ''
      const sides = days.get(day) ?? [[], []]
      const { statement, act, text } = row
      sides[number as 0 | 1].push({ statement, outlet: row.article.outlet, speakers: namesOf(row), act, text })
      days.set(day, sides)
    }
  const rows = [...days].sort(([x], [y]) => (x < y ? -1 : 1)).map(([day, sides]) => ({ day: day || null, sides }))
  return { rows, notes: [...a.notes, ...b.notes] }
}
