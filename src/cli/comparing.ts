import type { Cluster, Edit, Verdict } from '../model/compare.js'
import type { Filter } from '../store/filter.js'
import { findQuotes, type QuoteRow } from '../store/quotes.js'
import type { Store } from '../store/store.js'
import { clustersOf } from './clustering.js'

/** A variant as `onrecord compare` prints it. */
export interface VariantRow {
  readonly statement: string
  readonly outlet: string | null
  readonly day: string | null
  readonly speakers: string
  readonly text: string
  readonly verdict: Verdict
  readonly edits: readonly Edit[]
  readonly why: readonly string[]
}

export interface ClusterRow {
  readonly id: string
  readonly reference: string
  readonly referenceBecause: string
  readonly repeated: readonly string[]
  readonly variants: readonly VariantRow[]
}

/** How far a wording went from what was said. */
const WEIGHT: Readonly<Partial<Record<Verdict, number>>> = {
  'meaning-flip': 8,
  'altered-quote': 5,
  boundary: 3,
  'marked-edit': 2,
  paraphrase: 2,
  trimmed: 1,
  'light-edit': 1,
}
const variation = ({ variants }: ClusterRow) => variants.reduce((sum, { verdict }) => sum + (WEIGHT[verdict] ?? 0), 0)

/** The statements of a store that pass a filter, by key. */
export function rowsByKey(store: Store, filter: Filter): { rows: Map<string, QuoteRow>; notes: readonly string[] } {
  const { rows, notes } = findQuotes(store, { ...filter, limit: 0 })
  return { rows: new Map([...rows].map((row) => [row.statement, row])), notes }
}

/** Clusters that hold a statement of the filter and more than one wording, those with most variation first. */
export function clusterRows(store: Store, kept: ReadonlyMap<string, QuoteRow>): ClusterRow[] {
  let every: ReadonlyMap<string, QuoteRow> | undefined
  const find = (key: string) => kept.get(key) ?? (every ??= rowsByKey(store, {}).rows).get(key)
  return [...clustersOf(store)]
    .filter(({ variants }) => variants.length > 1 && variants.some(({ statement }) => kept.has(statement)))
    .map((cluster) => rowsOf(cluster, find))
    .sort((a, b) => variation(b) - variation(a) || (a.id < b.id ? -1 : 1))
}

export const namesOf = (row: QuoteRow | undefined): string =>
  row?.speakers.map(({ name }) => name).join(', ') || (row?.speaker ?? '')

function rowsOf(
  { id, reference, referenceBecause, repeated, variants }: Cluster,
  find: (key: string) => QuoteRow | undefined,
): ClusterRow {
  return {
    id,
    reference,
    referenceBecause,
    repeated,
    variants: variants.map(({ statement, verdict, edits, why }) => {
      const row = find(statement)
      const { outlet = null } = row?.article ?? {}
      return {
        statement,
        outlet,
        day: row?.day ?? null,
        speakers: namesOf(row),
        text: row?.text ?? '',
        verdict,
        edits,
        why,
      }
    }),
  }
}

/** How an outlet prints what others print too. */
export interface OutletRow {
  readonly outlet: string
  readonly statements: number
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>
  /** Shares of its variants (its references left out): word for word or nearly, altered or turned round, cut. */
  readonly faithful: number
  readonly altered: number
  readonly cut: number
}

const FAITHFUL: readonly Verdict[] = ['verbatim', 'light-edit', 'marked-edit', 'paraphrase']
const ALTERED: readonly Verdict[] = ['altered-quote', 'meaning-flip', 'boundary']

/** A row an outlet, the one that alters most first. */
export function outletRows(clusters: readonly ClusterRow[]): OutletRow[] {
  const by = new Map<string, Partial<Record<Verdict, number>>>()
  for (const { reference, variants } of clusters)
    for (const { outlet, verdict, statement } of variants) {
      if (outlet === null || statement === reference) continue
      const counts = by.get(outlet) ?? {}
      counts[verdict] = (counts[verdict] ?? 0) + 1
      by.set(outlet, counts)
    }
  return [...by]
    .map(([outlet, verdicts]): OutletRow => {
      const statements = Object.values(verdicts).reduce((sum, n) => sum + n, 0)
      const share = (which: readonly Verdict[]) => which.reduce((sum, v) => sum + (verdicts[v] ?? 0), 0) / statements
      return {
        outlet,
        statements,
        verdicts,
        faithful: share(FAITHFUL),
        altered: share(ALTERED),
        cut: share(['trimmed']),
      }
    })
    .sort((a, b) => b.altered - a.altered || b.statements - a.statements || (a.outlet < b.outlet ? -1 : 1))
}

/** A statement in a speaker's line, and how its act differs from the one before. */
export interface LineRow {
  readonly day: string | null
  readonly speakers: string
  readonly act: string
  readonly cue: string | null
  /** "urge → demand"; null where the act stayed. */
  readonly shift: string | null
  /** True where the same formula was used on another day. */
  readonly repeated: boolean
  readonly outlets: readonly string[]
  readonly text: string
  readonly statement: string
}

/** One row an utterance, oldest first: what was said over time, in which act. */
export function lineRows(store: Store, kept: ReadonlyMap<string, QuoteRow>): LineRow[] {
  const rows = [...clustersOf(store)].flatMap(({ reference, repeated, variants }) => {
    const own = [reference, ...variants.map(({ statement }) => statement)].flatMap((key) => kept.get(key) ?? [])
    const row = own[0]
    if (row === undefined) return []
    const outlets = [...new Set(own.flatMap(({ article }) => article.outlet ?? []))].sort()
    return [{ row, repeated: repeated.length > 0, outlets }]
  })
  rows.sort((a, b) =>
    (a.row.day ?? '') < (b.row.day ?? '')
      ? -1
      : (a.row.day ?? '') > (b.row.day ?? '')
        ? 1
        : a.row.statement < b.row.statement
          ? -1
          : 1,
  )
  let before: string | null = null
  return rows.map(({ row, repeated, outlets }): LineRow => {
    const { day, act, cue, text, statement } = row
    const shift = before !== null && before !== act ? `${before} → ${act}` : null
    before = act
    return { day, speakers: namesOf(row), act, cue, shift, repeated, outlets, text, statement }
  })
}
