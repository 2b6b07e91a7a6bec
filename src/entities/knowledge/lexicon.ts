import { CHECKED, PEOPLE, type PersonRow } from '../../lexicon/people.js'
import { lazily } from '../../model/lazily.js'
import { type Branch, grow, type Known, pieces } from './facts.js'
import { nameParts, spellingKey, surnames } from './people.js'
import { slug } from './slug.js'

/** A user's organisation or place. */
export interface NameRow {
  readonly kind: 'organisation' | 'place'
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly sector: string | null
}

/** Who held which office when, by what is asked. */
class People {
  readonly bySpelling = new Map<string, string>()
  readonly bySurname = new Map<string, PersonRow[]>()
  readonly byOffice = new Map<string, PersonRow[]>()
  readonly ofState = new Map<string, string>()

  constructor(rows: readonly PersonRow[]) {
    for (const row of rows) this.#add(row)
  }

  #add(row: PersonRow): void {
    const spellings = [row.name, ...(row.aliases ? row.aliases.split(';').map((s) => s.trim()) : [])]
    for (const spelling of spellings) {
      const parts = nameParts(spelling)
      this.bySpelling.set(spellingKey(parts), row.name)
      this.ofState.set(`${row.name} ${row.title}`, row.country)
      for (const word of new Set(surnames(parts))) push(this.bySurname, word, row)
    }
    push(this.byOffice, `${row.country} ${row.title}`, row)
  }
}

/** What is known beside the fixed tables: who held which office when, and names of the user's own. */
export class Lexicon {
  readonly #people: () => People
  readonly #names = new Map<string, Branch<Known>>()

  constructor(people: readonly PersonRow[] = PEOPLE, names: readonly NameRow[] = []) {
    this.#people = lazily(() => new People(people))
    for (const row of names) this.#addName(row)
  }

  #addName(row: NameRow): void {
    for (const [i, name] of [row.name, ...row.aliases].entries()) {
      const [first, ...rest] = pieces(name)
      let branch: Branch<Known> = this.#names.get(first!) ?? { next: null, entries: [] }
      this.#names.set(first!, branch)
      for (const word of rest) branch = grow(branch, word)
      branch.entries.push({
        id: `${row.kind}:${slug(row.name)}`,
        kind: row.kind,
        name: row.name,
        form: i === 0 ? 'name' : 'alias',
        iso2: row.country,
        ...(name.length < 4 && name === name.toUpperCase() ? { exact: name } : {}),
        ...(row.sector ? { sector: row.sector } : {}),
      })
    }
  }

  /** Names of the user's own that begin with the word. */
  names(lower: string): Branch<Known> | undefined {
    return this.#names.size === 0 ? undefined : this.#names.get(lower)
  }

  /** The usual spelling of a full name that the table has under any with this key, else undefined. */
  fullName(key: string): string | undefined {
    return this.#people().bySpelling.get(key)
  }

  /** The country whose office of that title the table gives to a person of that name. */
  countryOf(name: string, title: string): string | undefined {
    return this.#people().ofState.get(`${name} ${title}`)
  }

  /** The offices that the table gives to whoever is called so, by surname alone or in full. */
  officesOf(name: string): readonly PersonRow[] {
    const rows = this.#people().bySurname.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) ?? []
    return name.includes(' ') ? rows.filter((row) => row.name === name) : rows
  }

  /** The only person of that surname who held an office on that day (any day where it is null) in one of the countries. */
  bearer(surname: string, day: string | null, countries: ReadonlySet<string>): PersonRow | undefined {
    const here = (this.#people().bySurname.get(surname.toLowerCase()) ?? []).filter(
      (p) => p.country === '' || countries.has(p.country),
    )
    return only(here.filter((p) => held(p, day))) ?? only(here)
  }

  /** Who held the office on that day; undefined without a day. */
  holder(title: string, country: string, day: string | null): PersonRow | undefined {
    if (!day) return undefined
    return only((this.#people().byOffice.get(`${country} ${title}`) ?? []).filter((p) => held(p, day)))
  }
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const held = (p: PersonRow, day: string | null): boolean =>
  day === null || ((p.from === '' || p.from <= day) && day <= (p.to || (p.source === 'user' ? '9999' : CHECKED)))

/** The one person of the rows; a user's rows before the table's. */
function only(all: readonly PersonRow[]): PersonRow | undefined {
  const own = all.filter((p) => p.source === 'user')
  const rows = own.length > 0 ? own : all
  return new Set(rows.map((p) => p.name)).size === 1 ? rows[0] : undefined
}

/** The tables alone, without a user's rows. */
export const BUILT_IN = new Lexicon()
