import { BASE } from '../lexicon/countries.base.js'
import { COUNTRIES } from '../lexicon/countries.js'
import { OnrecordError } from '../model/errors.js'
import { lazily } from '../model/lazily.js'
import { fold } from '../model/names.js'
import { nearest } from '../model/suggest.js'

const NAMES = new Map(BASE.map(([iso2, , name]) => [iso2, name]))

/** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself where there is none. */
export const countryName = (iso2: string): string => NAMES.get(iso2) ?? iso2

/** Folded name -> code, what is surest first: codes, names, aliases, adjectives and people, capitals and seats. */
function index(): Map<string, string> {
  const list = (names: string) => names.split(';').map(fold)
  const byCode = new Map(COUNTRIES.map((row) => [row.iso2, row]))
  const layers: readonly ((row: (typeof BASE)[number]) => readonly string[])[] = [
    ([iso2, iso3]) => [fold(iso2), fold(iso3)],
    ([, , name]) => [fold(name)],
    ([iso2]) => list(byCode.get(iso2)?.aliases ?? ''),
    ([iso2]) => list(`${byCode.get(iso2)?.adjectives ?? ''};${byCode.get(iso2)?.people ?? ''}`),
    ([iso2, , , capital]) => [fold(capital), ...list(byCode.get(iso2)?.seats ?? '')],
  ]
  const found = new Map<string, string>()
  for (const names of layers) {
    for (const row of BASE) for (const name of names(row)) if (name !== '' && !found.has(name)) found.set(name, row[0])
  }
  return found
}

const countries = lazily(index)

/** "DPRK", "north korean", "Pyongyang", KP, PRK -> "KP"; null for a name of no country. */
export const findCountry = (name: string): string | null => countries().get(fold(name)) ?? null

/** As `findCountry`; throws OnrecordError `usage` with the nearest name. */
export function resolveCountry(name: string): string {
  const iso2 = findCountry(name)
  if (iso2 !== null) return iso2
  const close = nearest(
    name,
    [...countries().keys()].filter((key) => key.length > 3),
  )
  const meant = close === null ? null : countryName(countries().get(close)!)
  const remedy = meant === null ? 'give a name, a demonym or an ISO 3166 code' : `did you mean ${meant}?`
  throw new OnrecordError('usage', `unknown country "${name}"`, { remedy })
}
