import { STATEMENT_KINDS } from '../model/statement.js'
import { expectOneOf } from '../model/suggest.js'
import type { Condition, Filter, Result } from './filter.js'
import * as find from './filter.js'
import type { StatementDetail } from './rows.js'
import type { Value } from './sqlite.js'
import type { Store } from './store.js'

/** A statement as `onrecord quotes` prints it. */
export interface QuoteRow extends StatementDetail {
  /** `<article id>#<statement id>` */
  readonly statement: string
  /** The day it was said, where the text gives one, else printed. */
  readonly day: string | null
  /** The words of the statement; what stands in quotation marks within is in `quotations`. */
  readonly text: string
  readonly article: {
    readonly id: string
    readonly outlet: string | null
    readonly title: string | null
    readonly published: string | null
    readonly url: string | null
  }
}

export const QUOTE_SORTS = ['newest', 'oldest', 'outlet', 'speaker'] as const

const ORDERS: Readonly<Record<(typeof QUOTE_SORTS)[number], string>> = {
  newest: 's.day DESC, s.serial DESC',
  oldest: 's.day NULLS LAST, s.serial',
  outlet: 's.outlet NULLS LAST, s.day, s.serial',
  speaker: 's.speaker NULLS LAST, s.day, s.serial',
}

/**
 * Statements that pass a filter, in the order asked for (newest first), at most `limit` (50). Throws OnrecordError `usage` for an
 * unknown country, kind, order or date.
 */
export function findQuotes(store: Store, filter: Filter = {}): Result<QuoteRow> {
  const notes: string[] = []
  const told = <T extends { readonly note: string | null }>(found: T): T => {
    if (found.note !== null) notes.push(found.note)
    return found
  }
  const sets: Condition[] = [] // each a SELECT of statement numbers
  const link = (role: string, { entities }: find.Named) => {
    const { sql, values } = find.oneOf('entity', entities)
    sets.push({ sql: `SELECT statement FROM link WHERE role = '${role}' AND ${sql}`, values })
  }
  const tests: Condition[] = find.dayConditions('s.day', filter)
  if (filter.country !== undefined) link('for', told(find.country(store, filter.country)))
  if (filter.person !== undefined) link('speaker', told(find.speaker(store, filter.person)))
  if (filter.weapon !== undefined) link('about', told(find.weapon(store, filter.weapon)))
  if (filter.about !== undefined) link('about', told(find.topic(store, filter.about)))
  if (filter.text !== undefined) sets.push(find.searchSet('wording_text', filter.text))
  if (filter.title !== undefined) {
    const { sql, values } = find.searchSet('title_text', filter.title)
    sets.push({ sql: `SELECT serial FROM statement WHERE article IN (${sql})`, values })
  }
  if (filter.kind)
    tests.push(
      find.oneOf(
        's.kind',
        filter.kind.map((kind) => expectOneOf('kind', kind, STATEMENT_KINDS)),
      ),
    )
  if (filter.outlet !== undefined) tests.push(find.oneOf('s.outlet', told(find.outlets(store, filter.outlet)).names))
  const order = ORDERS[expectOneOf('sort', filter.sort ?? 'newest', QUOTE_SORTS)]
  return { rows: notes.length > 0 ? [] : select(store, sets, tests, order, filter.limit ?? 50), notes }
}

function* select(
  store: Store,
  sets: readonly Condition[],
  tests: readonly Condition[],
  order: string,
  limit: number,
): Generator<QuoteRow> {
  // CROSS JOIN keeps SQLite from walking the index of the order where few statements pass: the set first, then a sort.
  const from = sets.length === 0 ? 'statement s' : `matches CROSS JOIN statement s ON s.serial = matches.serial`
  const matches = `WITH matches (serial) AS (${sets.map(({ sql }) => sql).join(' INTERSECT ')})`
  const where = tests.length === 0 ? '' : `WHERE ${tests.map(({ sql }) => sql).join(' AND ')}`
  const values: Value[] = [...sets, ...tests].flatMap((condition) => condition.values)
  const numbers = store.db
    .prepare(`${sets.length === 0 ? '' : matches} SELECT s.serial FROM ${from} ${where} ORDER BY ${order} LIMIT ?`)
    .all(...values, limit === 0 ? -1 : limit)
  const row = store.query(
    `SELECT s.key, s.day, w.text, w.detail, a.id, a.outlet, a.title, a.published, a.url
     FROM statement s JOIN wording w ON w.statement = s.serial JOIN article a ON a.serial = s.article WHERE s.serial = ?`,
  )
  for (const { serial } of numbers) {
    const { key, day, text, detail, ...article } = row.get(serial)
    yield { statement: key, day, text, ...JSON.parse(detail), article }
  }
}
