import { BASE } from '../lexicon/countries.base.js'
import { AMBIGUOUS, COUNTRIES, type CountryRow } from '../lexicon/countries.js'
import { EITHER_NAMES, FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES } from '../lexicon/names.js'
import { IRREGULAR_PLURALS, NOUNS, type NounRow } from '../lexicon/nouns.js'
import { OFFICES, type OfficeRow } from '../lexicon/offices.js'
import {
  BODIES,
  type BodyRow,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  type OrganisationHead,
} from '../lexicon/organisations.js'
import { PLACES, WEAK_PLACES } from '../lexicon/places.js'
import { slug } from './slug.js'

/** What a name of the tables stands for. */
export interface Known {
  readonly id: string
  readonly kind: 'country' | 'place' | 'organisation'
  readonly name: string
  readonly form: 'name' | 'alias' | 'abbreviation' | 'demonym' | 'metonym'
  readonly iso2: string | null
  readonly sector?: string
  /** Demonyms: "Swedes" names people, "Swedish" describes. */
  readonly people?: boolean
  /** Also a common word or a person's name: needs a place's context. */
  readonly weak?: boolean
  /** Of metonyms: a house of government, not a city. */
  readonly house?: boolean
  /** Printed thus and not otherwise: abbreviations. */
  readonly exact?: string
}

export interface Branch<T> {
  /** Made with the first longer name: most names end here. */
  next: Map<string, Branch<T>> | null
  entries: T[]
}

/** The branch of one word more, made where there is none. */
export function grow<T>(branch: Branch<T>, word: string): Branch<T> {
  branch.next ??= new Map()
  let next = branch.next.get(word)
  if (!next) branch.next.set(word, (next = fresh()))
  return next
}

/** A title in singular or plural. */
export interface Office extends OfficeRow {
  readonly many: boolean
}

/** What the lexicon knows of one lower-case word. */
export interface Facts {
  name?: Branch<Known>
  title?: Branch<Office>
  body?: Branch<BodyRow>
  noun?: NounRow
  plural?: NounRow
  head?: OrganisationHead
  male?: boolean
  female?: boolean
  family?: boolean
}

const FACTS = new Map<string, Facts>()
const demand = (word: string): Facts => {
  let facts = FACTS.get(word)
  if (!facts) FACTS.set(word, (facts = {}))
  return facts
}

export const factsOf = (lower: string): Facts | undefined => FACTS.get(lower)

/** A name as the tokeniser cuts it: at white space, commas, brackets and before a final apostrophe or 's. */
export function pieces(name: string): string[] {
  if (!/[^A-Za-z-]/.test(name)) return [name.toLowerCase()] // one word, as most are
  const out: string[] = []
  for (const word of name.toLowerCase().replaceAll('’', "'").replace(/[()]/g, ' $& ').split(/ +/).filter(Boolean)) {
    const comma = word.endsWith(',')
    const bare = comma ? word.slice(0, -1) : word
    if (bare.length > 2 && bare.endsWith("'s")) out.push(bare.slice(0, -2), "'s")
    else if (bare.length > 1 && bare.endsWith("'")) out.push(bare.slice(0, -1), "'")
    else out.push(bare)
    if (comma) out.push(',')
  }
  return out
}

const fresh = <T>(): Branch<T> => ({ next: null, entries: [] })

function plant<T>(root: (facts: Facts) => Branch<T>, name: string, entry: T): void {
  const words = pieces(name)
  let branch = root(demand(words[0]!))
  for (let i = 1; i < words.length; i++) branch = grow(branch, words[i]!)
  branch.entries.push(entry)
}
const names = (facts: Facts): Branch<Known> => (facts.name ??= fresh())
const titles = (facts: Facts): Branch<Office> => (facts.title ??= fresh())
const bodies = (facts: Facts): Branch<BodyRow> => (facts.body ??= fresh())

const split = (list: string): string[] => (list === '' ? [] : list.split(';').map((s) => s.trim()))
const folded = (name: string): string[] => {
  if (!/[^\x20-\x7e]/.test(name)) return [name]
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  return plain === name ? [name] : [name, plain]
}
const isAbbreviation = (name: string): boolean =>
  (name.length < 9 && !name.includes(' ') && name === name.toUpperCase()) || /^(?:[A-Z]\.?){2,}[a-z]?$/.test(name)

function plantName(name: string, known: Omit<Known, 'exact'>): void {
  const bare = name.startsWith('The ') && known.kind !== 'organisation' ? name.slice(4) : name
  const undotted = /^(?:[A-Z]\.){4,}$/.test(bare) ? [bare.slice(0, -1)] : []
  for (const spelling of [...folded(bare), ...undotted]) {
    const exact = isAbbreviation(spelling)
    const form = exact && known.form !== 'demonym' && known.form !== 'metonym' ? 'abbreviation' : known.form
    plant(names, spelling, exact ? { ...known, form, exact: spelling } : { ...known, form })
  }
}

const HOUSE =
  /(?:house|street|palace|kremlin|palais|hall|castle|office|no\.? 10|number 10|whitehall|westminster|bottom|hill|beltway|elysee|élysée|matignon|orsay|planalto|itamaraty|moncloa|zhongnanhai|kantei|nagatacho|kasumigaseki|istana|knesset|block|wa dae|yongsan|rock|porte|beştepe|bestepe|gungong|mansion|chigi|quirinal|farnesina|plaza|akorda|binnenhof|beehive|toompea|rosenbad|christiansborg|stortinget|dvori|durbar|malaca|miraflores|pinos|buildings|bankova|baabda|villa|smolenskaya|ballhausplatz|rosada|moneda)/i

function plantCountry(row: CountryRow, name: string, capital: string): void {
  const country = { id: `country:${row.iso2}`, kind: 'country', name, iso2: row.iso2 } as const
  plantName(name, { ...country, form: 'name' })
  for (const alias of split(row.aliases)) plantName(alias, { ...country, form: 'alias' })
  for (const word of split(row.adjectives)) {
    if (!split(row.aliases).includes(word) && word !== name) plantName(word, { ...country, form: 'demonym' })
  }
  for (const word of split(row.people)) plantName(word, { ...country, form: 'demonym', people: true })
  if (capital && capital !== name) plantName(capital, { ...country, form: 'metonym' })
  for (const seat of split(row.seats))
    plantName(seat, { ...country, form: 'metonym', ...(HOUSE.test(seat) ? { house: true } : {}) })
}

const base = new Map(BASE.map(([iso2, iso3, name, capital]) => [iso2, { iso3, name, capital }]))

/** ISO 3166-1 data of a country by its alpha-2 code. */
export const countryOf = (iso2: string): { iso3: string; name: string; capital: string } | undefined => base.get(iso2)

for (const row of COUNTRIES) {
  const { name, capital } = base.get(row.iso2)!
  plantCountry(row, name, capital)
}
for (const row of PLACES) {
  for (const item of split(row.names)) {
    const [name, ...aliases] = item.split(' = ')
    const id = `place:${slug(name!)}`
    const place = { id, kind: 'place', name: name!, iso2: row.country } as const
    const weak = WEAK_PLACES.has(name!.toLowerCase())
    plantName(name!, { ...place, form: 'name', ...(weak ? { weak } : {}) })
    for (const alias of aliases) plantName(alias, { ...place, form: 'alias' })
  }
}
for (const row of ORGANISATIONS) {
  const organisation = {
    id: `organisation:${slug(row.name)}`,
    kind: 'organisation',
    name: row.name,
    iso2: row.country,
    sector: row.sector,
  } as const
  plantName(row.name, { ...organisation, form: 'name' })
  for (const alias of split(row.aliases)) plantName(alias, { ...organisation, form: 'alias' })
}
for (const row of BODIES) for (const form of split(row.forms)) plant(bodies, form, row)
for (const row of OFFICES) {
  plant(titles, row.title, { ...row, many: false })
  const plural = row.plural ?? (/[.]$/.test(row.title) ? undefined : pluralOf(row.title))
  for (const form of plural ? split(plural) : []) plant(titles, form, { ...row, many: true })
}
for (const row of NOUNS) {
  const facts = demand(row.noun)
  facts.noun ??= row
  if (row.kind !== 'group') demand(pluralOf(row.noun)).plural ??= row
}
for (const [plural, singular] of Object.entries(IRREGULAR_PLURALS)) {
  const row = FACTS.get(singular)?.noun
  if (row && plural !== singular) demand(plural).plural = row
}
for (const row of ORGANISATION_HEADS) demand(row.word.toLowerCase()).head ??= row
for (const name of MALE_NAMES) if (!EITHER_NAMES.has(name)) demand(name).male = true
for (const name of FEMALE_NAMES) if (!EITHER_NAMES.has(name)) demand(name).female = true
for (const name of EITHER_NAMES) {
  const facts = demand(name)
  facts.male = true
  facts.female = true
}
for (const name of FAMILY_FIRST) demand(name).family = true

/** English plural of a noun or title's last word. */
function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:^|[a-z])man$/.test(noun) && !/(?:human|german|roman|talisman)$/.test(noun)) return `${noun.slice(0, -3)}men`
  return `${noun}s`
}

/** Readings of a name that the article's other words decide. */
export const AMBIGUITIES = new Map(AMBIGUOUS.map((row) => [row.name.toLowerCase(), row]))
