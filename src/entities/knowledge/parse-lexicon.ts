import { BASE } from '../../lexicon/countries.base.js'
import { PEOPLE, type PersonRow } from '../../lexicon/people.js'
import { OnrecordError } from '../../model/errors.js'
import { Lexicon, type NameRow } from './lexicon.js'

const COLUMNS = ['kind', 'name', 'aliases', 'country', 'title', 'from', 'to', 'gender', 'sector'] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string>>

const CODES = new Set(BASE.map(([iso2]) => iso2))

/**
 * Reads a user's lexicon: CSV (RFC 4180) in UTF-8 whose first line names columns, `kind` and `name` among them.
 *
 * | column | |
 * | --- | --- |
 * | `kind` | person, organisation or place |
 * | `name` | as it should be called |
 * | `aliases` | other spellings, split at ";" |
 * | `country` | ISO 3166-1 alpha-2; empty where there is none |
 * | `title`, `from`, `to` | of a person: an office, and the first and last day in it (ISO; empty for open) |
 * | `gender` | of a person: male or female; empty where unknown |
 * | `sector` | of an organisation: ministry, military, agency, media, company … |
 *
 * A person has a row for each office. People are added to the built-in table; organisations and places are found wherever
 * they are printed. Throws `malformed` with file, line and remedy.
 */
export function parseLexicon(csv: string, file?: string): Lexicon {
  const [header, ...rows] = records(csv.replace(/^\uFEFF/, ''), file)
  const columns = (header?.fields ?? []).map((c) => c.trim().toLowerCase())
  const unknown = columns.find((c) => !(COLUMNS as readonly string[]).includes(c))
  if (!columns.includes('kind') || !columns.includes('name') || unknown !== undefined) {
    const what =
      unknown === undefined ? 'the first line does not name the columns kind and name' : `unknown column "${unknown}"`
    throw new OnrecordError('malformed', what, { file, line: 1, remedy: `use ${COLUMNS.join(',')}` })
  }
  const people: PersonRow[] = []
  const names: NameRow[] = []
  for (const { fields, line } of rows) {
    const row: Row = Object.fromEntries(columns.map((c, i) => [c, fields[i]?.trim() ?? '']))
    const wrong = fault(row, fields.length, columns.length)
    if (wrong) throw new OnrecordError('malformed', wrong[0], { file, line, remedy: wrong[1] })
    const aliases = (row.aliases ?? '').split(';').flatMap((a) => (a.trim() ? [a.trim()] : []))
    if (row.kind === 'person') people.push(personOf(row, aliases))
    else
      names.push({
        kind: row.kind as NameRow['kind'],
        name: row.name!,
        aliases,
        country: row.country || null,
        sector: row.sector || null,
      })
  }
  return new Lexicon([...PEOPLE, ...people], names)
}

const personOf = (row: Row, aliases: readonly string[]): PersonRow => ({
  name: row.name!,
  aliases: aliases.join('; '),
  title: (row.title ?? '').toLowerCase(),
  country: row.country ?? '',
  from: row.from ?? '',
  to: row.to ?? '',
  ...(row.gender ? { gender: row.gender as 'male' | 'female' } : {}),
  source: 'user',
})

/** What is wrong with a row and what to do about it. */
function fault(row: Row, fields: number, columns: number): readonly [what: string, remedy: string] | null {
  if (fields > columns) return [`${fields} fields for ${columns} columns`, 'put fields with commas in double quotes']
  if (!/^(?:person|organisation|place)$/.test(row.kind ?? ''))
    return [`unknown kind "${row.kind}"`, 'use person, organisation or place']
  if (!row.name) return ['a row without a name', 'give every row a name']
  if (row.country && !CODES.has(row.country))
    return [`unknown country "${row.country}"`, 'use an ISO 3166-1 alpha-2 code in capitals, as JP']
  for (const day of [row.from, row.to])
    if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) return [`"${day}" is no day`, 'write days as 2024-10-01']
  if (row.gender && !/^(?:male|female)$/.test(row.gender))
    return [`unknown gender "${row.gender}"`, 'use male, female or nothing']
  return null
}

interface Line {
  readonly fields: readonly string[]
  /** One-based line on which the record begins. */
  readonly line: number
}

/** Cuts CSV into records; empty lines are none. Linear. */
function records(csv: string, file: string | undefined): Line[] {
  const out: Line[] = []
  let fields: string[] = []
  let field = ''
  let line = 1
  let begun = 1
  let quoted = false
  const end = () => {
    fields.push(field)
    if (fields.length > 1 || field.trim() !== '') out.push({ fields, line: begun })
    fields = []
    field = ''
    begun = line + 1
  }
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i]!
    if (quoted) {
      if (c === '"' && csv[i + 1] === '"') field += csv[++i]
      else if (c === '"') quoted = false
      else field += c
    } else if (c === '"' && field.trim() === '') {
      quoted = true
      field = ''
    } else if (c === ',') {
      fields.push(field)
      field = ''
    } else if (c === '\n') end()
    else if (c !== '\r') field += c
    if (c === '\n') line++
  }
  if (quoted)
    throw new OnrecordError('malformed', 'a quotation mark is never closed', { file, line: begun, remedy: 'close it' })
  if (field !== '' || fields.length > 0) end()
  return out
}
