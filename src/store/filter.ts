import { type EntityKind, WEAPON_CLASSES } from '../model/entity.js'
import { OnrecordError } from '../model/errors.js'
import { fold } from '../model/names.js'
import { nearest } from '../model/suggest.js'
import { findCountry, resolveCountry } from './countries.js'
import { searchExpression } from './search.js'
import type { Value } from './sqlite.js'
import type { Store } from './store.js'

/** What to ask for; names as people write them ("DPRK", "Aoki", "ballistic missile"). */
export interface Filter {
  /** Of entities or statements, whichever is asked for; several are alternatives. */
  readonly kind?: readonly string[] | undefined
  /** Of statements: whose country; of entities: their own. */
  readonly country?: string | undefined
  /** Of statements: who speaks, an organisation too; of entities: people. */
  readonly person?: string | undefined
  /** Of statements: about which weapon, by name, alias or class. */
  readonly weapon?: string | undefined
  /** A country, person or weapon that statements are about. */
  readonly about?: string | undefined
  readonly outlet?: string | undefined
  /** ISO 8601 day, month or year; both inclusive. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Words of the statement; see `searchExpression`. */
  readonly text?: string | undefined
  /** Words of the article's title. */
  readonly title?: string | undefined
  /** 0 is all. */
  readonly limit?: number | undefined
  readonly sort?: string | undefined
}

/** Rows, read as they are taken, and what to tell the user about an empty result. */
export interface Result<Row> {
  readonly rows: Iterable<Row>
  readonly notes: readonly string[]
}

/** Part of a WHERE clause with the values of its parameters. */
export interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

/** Serials of entities, and where there are none, what to tell the user. */
export interface Named {
  readonly entities: readonly number[]
  readonly note: string | null
}

const select = (store: Store, sql: string, ...values: readonly Value[]): number[] =>
  store
    .query(sql)
    .all(...values)
    .map(({ serial }) => serial)

const ALIASES = 'SELECT DISTINCT serial FROM alias JOIN entity ON serial = entity'

/** Entities of some kinds that bear a name or alias, else have it as whole words in one. */
function byName(store: Store, kinds: readonly EntityKind[], name: string): number[] {
  const folded = fold(name)
  if (folded === '') return []
  const { sql, values } = oneOf('kind', kinds)
  const exact = select(store, `${ALIASES} WHERE ${sql} AND folded = ?`, ...values, folded)
  if (exact.length > 0) return exact
  return select(store, `${ALIASES} WHERE ${sql} AND ' ' || folded || ' ' LIKE ?`, ...values, `% ${folded} %`)
}

/** Weapons of the classes that a word names: "missile" is three of them, and any other kind of missile by its name. */
function byClass(store: Store, name: string): number[] {
  const folded = fold(name)
  const words = [folded, folded.replace(/s$/, '')].filter((word) => word !== '')
  const classes = WEAPON_CLASSES.filter((one) => words.some((word) => ` ${fold(one)}`.endsWith(` ${word}`)))
  const { sql, values } = oneOf('class', classes)
  const byWord = words.map(() => "' ' || folded LIKE ?").join(' OR ')
  return select(
    store,
    `${ALIASES} WHERE kind = 'weapon' AND (${sql} OR detail ->> 'subclass' = ? COLLATE NOCASE OR ${byWord})`,
    ...[...values, name, ...words.map((word) => `% ${word}`)],
  )
}

function suggestion(store: Store, what: string, name: string, kinds: readonly EntityKind[]): string {
  // The best known of those that share a name comes last and is suggested.
  const sql = `SELECT folded, e.name FROM alias JOIN entity e ON serial = entity WHERE kind IN (${kinds.map(() => '?')})
    ORDER BY statements, mentions, serial DESC`
  const names = new Map(
    store
      .query(sql)
      .all(...kinds)
      .map((row) => [String(row.folded), String(row.name)]),
  )
  const close = nearest(name, names.keys())
  return `no ${what} "${name}" here${close === null ? '' : `; did you mean "${names.get(close)}"?`}`
}

const named = (entities: readonly number[], note: () => string): Named => ({
  entities,
  note: entities.length === 0 ? note() : null,
})

export const country = (store: Store, name: string): Named => {
  const iso2 = resolveCountry(name)
  return named(
    select(store, 'SELECT serial FROM entity WHERE id = ?', `country:${iso2}`),
    () => `no country "${name}" here`,
  )
}

/** By surname or full name. */
export const person = (store: Store, name: string): Named =>
  named(byName(store, ['person'], name), () => suggestion(store, 'person', name, ['person']))

/** Whoever can speak: people, and organisations and papers by their names. */
export function speaker(store: Store, name: string): Named {
  const people = byName(store, ['person'], name)
  const found = people.length > 0 ? people : byName(store, ['organisation', 'document', 'group'], name)
  return named(found, () => suggestion(store, 'person or organisation', name, ['person', 'organisation']))
}

export const weapon = (store: Store, name: string): Named =>
  named([...new Set([...byClass(store, name), ...byName(store, ['weapon'], name)])], () =>
    suggestion(store, 'weapon', name, ['weapon']),
  )

/** A country, weapon or person, whichever bears the name. */
export function topic(store: Store, name: string): Named {
  if (findCountry(name) !== null) return country(store, name)
  const found = [...weapon(store, name).entities, ...byName(store, ['person'], name)]
  return named(found, () => suggestion(store, 'country, weapon or person', name, ['country', 'weapon', 'person']))
}

/** The outlets that bear a name or have it as whole words in theirs. */
export function outlets(store: Store, name: string): { names: readonly string[]; note: string | null } {
  const all = store
    .query('SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL')
    .all()
    .map((row) => String(row.outlet))
  const folded = fold(name)
  const exact = all.filter((outlet) => fold(outlet) === folded)
  const names = exact.length > 0 ? exact : all.filter((outlet) => ` ${fold(outlet)} `.includes(` ${folded} `))
  const close = names.length === 0 ? nearest(name, all) : null
  return {
    names,
    note: names.length > 0 ? null : `no outlet "${name}" here${close ? `; did you mean "${close}"?` : ''}`,
  }
}

/** Throws OnrecordError `usage` for what no store can answer, before one is made: an unknown country, a date that is none. */
export function checkFilter(filter: Filter): void {
  if (filter.country !== undefined) resolveCountry(filter.country)
  for (const typed of [filter.text, filter.title]) if (typed !== undefined) searchSet('wording_text', typed)
  dayConditions('', filter)
}

/** A day, month or year as a bound for days. Throws OnrecordError `usage`. */
export function bound(option: string, value: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)) return value
  throw new OnrecordError('usage', `--${option} "${value}" is no date`, {
    remedy: 'write it as 2031-05-06, 2031-05 or 2031',
  })
}

/** Conditions on a day column; a month or year as upper bound takes in its last day. */
export function dayConditions(column: string, { since, until }: Filter): Condition[] {
  return [
    ...(since === undefined ? [] : [{ sql: `${column} >= ?`, values: [bound('since', since)] }]),
    ...(until === undefined ? [] : [{ sql: `${column} < ?`, values: [`${bound('until', until)}~`] }]), // "~" sorts after all digits
  ]
}

/** A search as a SELECT of row numbers. Throws OnrecordError `usage` for one without a word. */
export function searchSet(table: 'wording_text' | 'title_text', typed: string): Condition {
  const expression = searchExpression(typed)
  if (expression === null)
    throw new OnrecordError('usage', `no word in "${typed}"`, { remedy: 'give words to search for' })
  return { sql: `SELECT rowid FROM ${table} WHERE ${table} MATCH ?`, values: [expression] }
}

export const oneOf = (column: string, values: readonly Value[]): Condition => ({
  sql: `${column} IN (${values.map(() => '?').join(', ')})`,
  values,
})
