import { BASE } from '../../lexicon/countries.base.js'
import { COUNTRIES } from '../../lexicon/countries.js'
import { ORGANISATIONS } from '../../lexicon/organisations.js'
import { keyOf } from './chunks.js'

/** How words name a country: as itself (its names and demonyms), or through a seat of its government. */
export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string
  readonly as: 'name' | 'adjective' | 'seat'
}

let table: Map<string, CountryName> | undefined
const first = new Set<string>()
const LONGEST = 5

function names(): Map<string, CountryName> {
  if (table !== undefined) return table
  table = new Map()
  const add = (iso2: string, list: string | undefined, as: CountryName['as']) => {
    for (const form of (list ?? '').split(';')) {
      const key = keyOf(form.trim()).replace(/[.'-]/g, (c) => (c === '-' ? ' ' : ''))
      if (key !== '' && !table!.has(key)) {
        table!.set(key, { iso2, as })
        first.add(key.split(' ')[0]!)
      }
    }
  }
  for (const [iso2, , name] of BASE) add(iso2, name, 'name')
  for (const { iso2, adjectives, people, aliases } of COUNTRIES) {
    add(iso2, aliases, 'name')
    add(iso2, adjectives, 'adjective')
    add(iso2, people, 'adjective')
  }
  for (const { iso2, seats } of COUNTRIES) add(iso2, seats, 'seat')
  for (const [iso2, , , capital] of BASE) add(iso2, capital, 'seat')
  return table
}

/** The country that a run of lower-case words names, or null. */
const countryNamed = (words: string): CountryName | null => names().get(words.replace(/[.']/g, '')) ?? null

/** False for words that begin no country's name. */
export const mayNameCountry = (key: string): boolean => {
  names()
  return first.has(key.includes('.') || key.includes("'") ? key.replace(/[.']/g, '') : key)
}

/**
 * The country named by the words from a token on, the longest name first.
 * @param ends tells how many of the next words belong together
 */
export function countryAt(
  keys: readonly string[],
  at: number,
  ends: number,
): (CountryName & { length: number }) | null {
  for (let length = Math.min(LONGEST, ends); length > 0; length--) {
    const found = countryNamed(length === 1 ? keys[at]! : keys.slice(at, at + length).join(' '))
    if (found !== null) return { ...found, length }
  }
  return null
}

/** The country that words of a speaker's name tell ("Tokyo", "Norwegian", "U.S."), and the words that are left. */
export function governmentOf(keys: readonly string[]): { country: string | null; rest: readonly string[] } {
  for (let i = 0; i < keys.length; i++)
    for (let length = Math.min(LONGEST, keys.length - i); length > 0; length--) {
      const found = countryNamed(keys.slice(i, i + length).join(' '))
      if (found !== null) return { country: found.iso2, rest: [...keys.slice(0, i), ...keys.slice(i + length)] }
    }
  return { country: null, rest: keys }
}

let bodies: Map<string, string> | undefined

/** The country of an organisation by its whole name ("the Pentagon", "IRGC"); null for others, and for those of many countries. */
export function countryOfBody(keys: readonly string[]): string | null {
  if (bodies === undefined) {
    bodies = new Map()
    for (const { name, country, aliases } of ORGANISATIONS)
      for (const form of [name, ...aliases.split(';')])
        if (country !== null) bodies.set(keyOf(form.trim()).replace(/^the /, ''), country)
  }
  return bodies.get(keys.filter((key) => key !== 'the').join(' ')) ?? null
}
