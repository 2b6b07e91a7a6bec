import { ENTITY_KINDS, type EntityKind } from '../model/entity.js'
import { fold } from '../model/names.js'
import { expectOneOf } from '../model/suggest.js'
import type { Condition, Filter, Result } from './filter.js'
import * as find from './filter.js'
import type { Value } from './sqlite.js'
import type { Store } from './store.js'

/** An entity as `onrecord entities` prints it; counts are over the articles that the filter lets through. */
export interface EntityRow {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2: its own, or the one it belongs to. */
  readonly country: string | null
  /** Of a weapon. */
  readonly class: string | null
  readonly roles: readonly { readonly title: string; readonly country: string | null; readonly status: string }[]
  readonly articles: number
  readonly mentions: number
  /** Statements that it makes; with `about`, those about that alone. */
  readonly statements: number
}

export const ENTITY_SORTS = ['statements', 'mentions', 'articles', 'name'] as const

const ORDERS: Readonly<Record<(typeof ENTITY_SORTS)[number], string>> = {
  statements: 'c.statements DESC, c.mentions DESC, e.serial',
  mentions: 'c.mentions DESC, e.serial',
  articles: 'c.articles DESC, e.serial',
  name: 'e.name, e.serial',
}

/**
 * Entities that pass a filter, those with most statements first, at most `limit` (50). Local ones (anonymous officials, unnamed
 * documents) are left out unless `local`. Throws OnrecordError `usage` for an unknown country, kind, order or date.
 */
export function findEntities(
  store: Store,
  filter: Filter & { readonly local?: boolean | undefined } = {},
): Result<EntityRow> {
  const notes: string[] = []
  const among = ({ entities, note }: find.Named): Condition => {
    if (note !== null) notes.push(note)
    return find.oneOf('e.serial', entities)
  }
  const tests: Condition[] = filter.local ? [] : [{ sql: 'e.local = 0', values: [] }]
  const days = find.dayConditions('m.day', filter)
  if (filter.kind)
    tests.push(
      find.oneOf(
        'e.kind',
        filter.kind.map((kind) => expectOneOf('kind', kind, ENTITY_KINDS)),
      ),
    )
  if (filter.person !== undefined) tests.push(among(find.person(store, filter.person)))
  if (filter.weapon !== undefined) tests.push(among(find.weapon(store, filter.weapon)))
  if (filter.text !== undefined) {
    const sql = "e.serial IN (SELECT entity FROM alias WHERE ' ' || folded LIKE ?)" // words may be cut short
    tests.push({ sql, values: [`% ${fold(filter.text)}%`] })
  }
  if (filter.country !== undefined) {
    const { entities, note } = find.country(store, filter.country)
    if (note !== null) notes.push(note)
    const own = 'SELECT country FROM entity WHERE serial = ?'
    const sql = `(e.country = (${own}) OR e.serial IN (SELECT entity FROM role WHERE country = (${own}) AND status <> 'former'))`
    tests.push({ sql, values: [entities[0] ?? null, entities[0] ?? null] })
  }
  if (filter.outlet !== undefined) {
    const { names, note } = find.outlets(store, filter.outlet)
    if (note !== null) notes.push(note)
    const { sql, values } = find.oneOf('outlet', names)
    days.push({ sql: `m.article IN (SELECT serial FROM article WHERE ${sql})`, values })
  }
  if (filter.title !== undefined) {
    const { sql, values } = find.searchSet('title_text', filter.title)
    days.push({ sql: `m.article IN (${sql})`, values })
  }
  const about = filter.about === undefined ? null : find.topic(store, filter.about)
  if (about?.note) notes.push(about.note)
  const counts = about ? countsAbout(about.entities, days) : days.length > 0 ? countsIn(days) : COUNTS
  const order = ORDERS[expectOneOf('sort', filter.sort ?? 'statements', ENTITY_SORTS)]
  return { rows: notes.length > 0 ? [] : select(store, counts, tests, order, filter.limit ?? 50), notes }
}

const COUNTS: Condition = { sql: 'SELECT serial AS entity, articles, mentions, statements FROM entity', values: [] }

const all = (conditions: readonly Condition[]): string => conditions.map(({ sql }) => sql).join(' AND ')
const valuesOf = (conditions: readonly Condition[]): readonly Value[] => conditions.flatMap(({ values }) => values)

/** Counts over some articles. */
const countsIn = (days: readonly Condition[]): Condition => ({
  sql: `SELECT m.entity, count(*) AS articles, sum(m.count) AS mentions, sum(m.spoke) AS statements
        FROM mention m WHERE ${all(days)} GROUP BY m.entity`,
  values: valuesOf(days),
})

/** Who speaks about an entity, and how often; articles and mentions are those of the whole store. */
function countsAbout(entities: readonly number[], days: readonly Condition[]): Condition {
  const among = find.oneOf('topic.entity', entities)
  const dated = days.length === 0 ? '' : `CROSS JOIN statement m ON m.serial = topic.statement AND ${all(days)}`
  return {
    sql: `SELECT e.serial AS entity, articles, mentions, n AS statements
          FROM (SELECT entity, count(*) AS n FROM link WHERE role = 'speaker' AND statement IN
                 (SELECT topic.statement FROM link topic ${dated} WHERE topic.role = 'about' AND ${among.sql}) GROUP BY entity)
          JOIN entity e ON e.serial = entity`,
    values: [...valuesOf(days), ...among.values],
  }
}

function* select(
  store: Store,
  counts: Condition,
  tests: readonly Condition[],
  order: string,
  limit: number,
): Generator<EntityRow> {
  const sql = `WITH c AS (${counts.sql})
    SELECT e.serial, e.id, e.kind, e.name, e.country, e.class, c.articles, c.mentions, c.statements
    FROM c JOIN entity e ON e.serial = c.entity ${tests.length === 0 ? '' : `WHERE ${all(tests)}`} ORDER BY ${order} LIMIT ?`
  const found = store.db.prepare(sql).all(...counts.values, ...valuesOf(tests), limit === 0 ? -1 : limit)
  const aliases = store.query('SELECT DISTINCT name FROM alias WHERE entity = ? AND name <> ? ORDER BY name')
  const roles = store.query(
    "SELECT title, nullif(country, '') AS country, status FROM role WHERE entity = ? ORDER BY articles DESC, title LIMIT 5",
  )
  for (const { serial, id, kind, name, country, class: weaponClass, ...counted } of found) {
    yield {
      ...{ id, kind, name, aliases: aliases.all(serial, name).map((row) => String(row.name)) },
      ...{ country, class: weaponClass, roles: roles.all(serial) as EntityRow['roles'] },
      ...(counted as Pick<EntityRow, 'articles' | 'mentions' | 'statements'>),
    }
  }
}
