import { compare } from '../compare/compare.js'
import type { Cluster, Comparison } from '../model/compare.js'
import { findCountry } from '../store/countries.js'
import type { Filter } from '../store/filter.js'
import type { QuoteRow } from '../store/quotes.js'
import type { Store } from '../store/store.js'
import { clustersOf, utterancesIn } from './clustering.js'
import { namesOf, rowsByKey } from './comparing.js'

interface SideStatement {
  readonly statement: string
  readonly outlet: string | null
  readonly speakers: string
  readonly act: string
  readonly text: string
}

/** How the words of one side stand to those of the other: offsets of the edits point into the first statement of each. */
interface Common extends Comparison {
  /** One utterance as each side tells it, or one formula that both used. */
  readonly kind: 'same' | 'repeated'
}

/** What two sides said of one matter, or else on one day. */
export interface SidesRow {
  readonly day: string | null
  readonly sides: readonly [readonly SideStatement[], readonly SideStatement[]]
  /** Null where the two are not comparable: other statements of the day. */
  readonly common: Common | null
}

/** A side is a country where the name is one, else a person, else an outlet. */
function side(store: Store, filter: Filter, name: string): { rows: Map<string, QuoteRow>; notes: readonly string[] } {
  if (findCountry(name) !== null) return rowsByKey(store, { ...filter, country: name })
  const person = rowsByKey(store, { ...filter, person: name })
  if (person.rows.size > 0) return person
  const outlet = rowsByKey(store, { ...filter, outlet: name })
  return outlet.rows.size > 0 ? outlet : person
}

const sideStatement = (row: QuoteRow): SideStatement => {
  const { statement, act, text, article } = row
  return { statement, outlet: article.outlet, speakers: namesOf(row), act, text }
}

type Rows = ReadonlyMap<string, QuoteRow>

/** For each cluster of the first side, the cluster of the second that has its words: the same, else one with its formula. */
function* matters(clusters: readonly Cluster[], [a, b]: readonly [Rows, Rows]): Generator<[Cluster, Cluster]> {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]))
  const has = (rows: Rows, { variants }: Cluster) => variants.some(({ statement }) => rows.has(statement))
  const taken = new Set<string>()
  for (const cluster of clusters) {
    if (!has(a, cluster)) continue
    const others = [cluster, ...cluster.repeated.flatMap((id) => byId.get(id) ?? [])]
    const other = others.find((one) => !taken.has(one.id) && has(b, one))
    if (other === undefined) continue
    taken.add(other.id)
    yield [cluster, other]
  }
}

/**
 * The statements of two speakers, governments or outlets that pass a filter, side by side, oldest first: a row for what
 * both said, with the words of the second side compared to those of the first, then a row for the rest of the day.
 */
export function sidesOf(
  store: Store,
  filter: Filter,
  names: readonly [string, string],
): { rows: SidesRow[]; notes: string[] } {
  const [a, b] = [side(store, filter, names[0]), side(store, filter, names[1])]
  const lookUp = utterancesIn(store)
  const [seen, days]: [Set<string>, Map<string, SidesRow>] = [new Set(), new Map()]
  const rows: SidesRow[] = []
  for (const pair of matters([...clustersOf(store)], [a.rows, b.rows])) {
    const [left, right] = pair.map(({ variants }, number) =>
      variants.flatMap(({ statement }) => (number === 0 ? a : b).rows.get(statement) ?? []),
    ) as [QuoteRow[], QuoteRow[]]
    const [reference, variant] = [lookUp(left[0]!.statement), lookUp(right[0]!.statement)]
    if (reference === undefined || variant === undefined) continue
    for (const { statement } of [...left, ...right]) seen.add(statement)
    const kind = pair[0] === pair[1] ? 'same' : 'repeated'
    rows.push({
      day: left[0]!.day,
      sides: [left.map(sideStatement), right.map(sideStatement)],
      common: { kind, ...compare(reference, variant, { complete: false }) },
    })
  }
  for (const [number, side] of [a, b].entries())
    for (const row of side.rows.values()) {
      if (seen.has(row.statement)) continue
      const day = row.day ?? ''
      const { sides } = days.get(day) ?? { sides: [[], []] as const }
      const own = [...sides[number as 0 | 1], sideStatement(row)]
      days.set(day, { day: row.day, sides: number === 0 ? [own, sides[1]] : [sides[0], own], common: null })
    }
  rows.push(...days.values())
  // Stable: what both said stands before the rest of its day.
  rows.sort((x, y) => ((x.day ?? '') < (y.day ?? '') ? -1 : (x.day ?? '') > (y.day ?? '') ? 1 : 0))
  return { rows, notes: [...a.notes, ...b.notes] }
}
