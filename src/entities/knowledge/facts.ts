import { BASE } from '../../lexicon/countries.base.js'
import { AMBIGUOUS, COUNTRIES, type CountryRow } from '../../lexicon/countries.js'
import { EITHER_NAMES, FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/names.js'
import { IRREGULAR_PLURALS, NOUNS, type NounRow, pluralOf } from '../../lexicon/nouns.js'
import { OFFICES, type OfficeRow } from '../../lexicon/offices.js'
import {
  BODIES,
  type BodyRow,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  type OrganisationHead,
  type OrganisationRow,
} from '../../lexicon/organisations.js'
import { PLACES, type PlaceRow, WEAK_PLACES } from '../../lexicon/places.js'
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
export class Facts {
  name: Branch<Known> | undefined = undefined
  title: Branch<Office> | undefined = undefined
  body: Branch<BodyRow> | undefined = undefined
  noun: NounRow | undefined = undefined
  plural: NounRow | undefined = undefined
  head: OrganisationHead | undefined = undefined
  male = false
  female = false
  family = false
}

const NOUN = new Map<string, NounRow>()
const PLURAL = new Map<string, NounRow>()
const HEAD = new Map<string, OrganisationHead>()
const gathered = new Map<string, Facts>()

/** What the tables know of a word; undefined of most. Gathered when first asked for, so that the program starts sooner. */
export function factsOf(lower: string): Facts | undefined {
  const known = gathered.get(lower)
  if (known !== undefined) return known
  const facts = gather(lower)
  if (facts !== undefined) gathered.set(lower, facts)
  return facts
}

function gather(lower: string): Facts | undefined {
  const seed = LAST_SEEDS.get(lower)
  const noun = NOUN.get(lower)
  const plural = PLURAL.get(lower)
  const head = HEAD.get(lower)
  const either = EITHER_NAMES.has(lower)
  const male = either || MALE_NAMES.has(lower)
  const female = either || FEMALE_NAMES.has(lower)
  const family = FAMILY_FIRST.has(lower)
  if (!(seed || noun || plural || head || male || female || family)) return undefined
  const facts = Object.assign(new Facts(), { noun, plural, head, male, female, family })
  if (seed !== undefined) plantAll(facts, seed)
  return facts
}

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

/** The first of a name's pieces. */
function firstPiece(name: string): string {
  const space = name.indexOf(' ')
  const word = space < 0 ? name : name.slice(0, space)
  return /[^A-Za-z-]/.test(word) ? pieces(name)[0]! : word.toLowerCase()
}

/** A name that waits until a text has its first word: most never come up, and the program starts sooner. */
interface Seed<Row = unknown> {
  readonly name: string
  readonly plant: (facts: Facts, name: string, row: Row) => void
  readonly row: Row
  /** The one before that begins with the same word. */
  readonly before: Seed | undefined
}
type Plant<Row> = Seed<Row>['plant']

const LAST_SEEDS = new Map<string, Seed>()

function sow<Row>(name: string, plant: Plant<Row>, row: Row): void {
  const first = firstPiece(name)
  LAST_SEEDS.set(first, { name, plant: plant as Plant<unknown>, row, before: LAST_SEEDS.get(first) })
}

function plantAll(facts: Facts, { name, plant, row, before }: Seed): void {
  if (before) plantAll(facts, before)
  plant(facts, name, row)
}

function plantAt<T>(root: Branch<T>, name: string, entry: T): void {
  let branch = root
  for (const word of pieces(name).slice(1)) branch = grow(branch, word)
  branch.entries.push(entry)
}

const split = (list: string): string[] => (list === '' ? [] : list.split('; '))
const folded = (name: string): string =>
  /[^\x20-\x7e]/.test(name) ? name.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : name
const isAbbreviation = (name: string): boolean =>
  (name.length < 9 && !name.includes(' ') && name === name.toUpperCase()) ||
  /^(?:(?:[A-Z]\.?){2,}[a-z]?|[A-Z][a-z][A-Z])$/.test(name)

/** Sows a name in all its spellings; plain letters have one. */
function sowName<Row>(name: string, plant: Plant<Row>, row: Row): void {
  sow(name, plant, row)
  if (!/[^A-Za-z -]/.test(name)) return
  const plain = folded(name)
  if (plain !== name) sow(plain, plant, row)
  if (name[1] === '.' && /^(?:[A-Z]\.){4,}$/.test(name)) sow(name.slice(0, -1), plant, row)
}

function plantName(facts: Facts, name: string, known: Omit<Known, 'exact'>): void {
  const exact = isAbbreviation(name)
  const form = exact && known.form !== 'demonym' && known.form !== 'metonym' ? 'abbreviation' : known.form
  plantAt((facts.name ??= fresh()), name, exact ? { exact: name, ...known, form } : known)
}

const withoutThe = (name: string): string => (name.startsWith('The ') ? name.slice(4) : name)

const HOUSE =
  /(?:house|street|palace|kremlin|palais|hall|castle|office|no\.? 10|number 10|whitehall|westminster|bottom|hill|beltway|elysee|élysée|matignon|orsay|planalto|itamaraty|moncloa|zhongnanhai|kantei|nagatacho|kasumigaseki|istana|knesset|block|wa dae|yongsan|rock|porte|beştepe|bestepe|gungong|mansion|chigi|quirinal|farnesina|plaza|akorda|binnenhof|beehive|toompea|rosenbad|christiansborg|stortinget|dvori|durbar|malaca|miraflores|pinos|buildings|bankova|baabda|villa|smolenskaya|ballhausplatz|rosada|moneda)/i

const plantCountry =
  (
    form: Known['form'],
    more: (spelling: string, iso2: string) => Pick<Known, 'people' | 'house' | 'weak'> = () => ({}),
  ) =>
  (facts: Facts, spelling: string, { iso2 }: CountryRow): void => {
    const { name } = countryOf(iso2)!
    plantName(facts, spelling, { id: `country:${iso2}`, kind: 'country', name, iso2, form, ...more(spelling, iso2) })
  }
const plantCountryName = plantCountry('name')
const plantCountryAlias = plantCountry('alias')
const plantAdjective = plantCountry('demonym')
const plantPeople = plantCountry('demonym', () => ({ people: true }))
// "The Valley" is mostly another.
const plantCapital = plantCountry('metonym', (_, iso2) =>
  countryOf(iso2)!.capital.startsWith('The ') ? { weak: true } : {},
)
const plantSeat = plantCountry('metonym', (seat) => (HOUSE.test(seat) ? { house: true } : {}))

function sowCountry(row: CountryRow, name: string, capital: string): void {
  const aliases = split(row.aliases)
  sowName(withoutThe(name), plantCountryName, row)
  for (const alias of aliases) sowName(withoutThe(alias), plantCountryAlias, row)
  for (const word of split(row.adjectives))
    if (!aliases.includes(word) && word !== name) sowName(withoutThe(word), plantAdjective, row)
  for (const word of split(row.people)) sowName(withoutThe(word), plantPeople, row)
  if (capital && capital !== name) sowName(withoutThe(capital), plantCapital, row)
  for (const seat of split(row.seats)) sowName(withoutThe(seat), plantSeat, row)
}

const base = new Map(BASE.map(([iso2, iso3, name, capital]) => [iso2, { iso3, name, capital }]))

/** ISO 3166-1 data of a country by its alpha-2 code. */
export const countryOf = (iso2: string): { iso3: string; name: string; capital: string } | undefined => base.get(iso2)

for (const row of COUNTRIES) {
  const { name, capital } = base.get(row.iso2)!
  sowCountry(row, name, capital)
}
/** A place by its name, and the row that it stands in. */
type Place = readonly [name: string, row: PlaceRow]
const placeOf = ([name, { country }]: Place) =>
  ({ id: `place:${slug(name)}`, kind: 'place', name, iso2: country }) as const
// In rows made of rows the new keys come first: behind a spread, each row would get a hidden class of its own from V8.
const plantPlace: Plant<Place> = (facts, spelling, place) => {
  const weak = WEAK_PLACES.has(place[0].toLowerCase()) ? { weak: true } : {}
  plantName(facts, spelling, { form: 'name', ...placeOf(place), ...weak })
}
const plantAlias: Plant<Place> = (facts, spelling, place) =>
  plantName(facts, spelling, { form: 'alias', ...placeOf(place) })
for (const row of PLACES) {
  for (const item of split(row.names)) {
    const names = item.split(' = ')
    const place = [names[0]!, row] as const
    sowName(withoutThe(names[0]!), plantPlace, place)
    for (let k = 1; k < names.length; k++) sowName(withoutThe(names[k]!), plantAlias, place)
  }
}
const plantOrganisation =
  (form: 'name' | 'alias'): Plant<OrganisationRow> =>
  (facts, spelling, { name, country, sector }) =>
    plantName(facts, spelling, {
      ...{ id: `organisation:${slug(name)}`, kind: 'organisation', name, iso2: country, sector, form },
    })
const plantBodyName = plantOrganisation('name')
const plantBodyAlias = plantOrganisation('alias')
for (const row of ORGANISATIONS) {
  const aliases = split(row.aliases)
  sowName(row.name, plantBodyName, row)
  for (const alias of aliases) sowName(alias, plantBodyAlias, row)
  // "The United States Indo-Pacific Command".
  for (const name of [row.name, ...aliases]) {
    const full = name.startsWith('US ') ? `United States ${name.slice(3)}` : undefined
    if (full !== undefined && !aliases.includes(full)) sowName(full, plantBodyAlias, row)
  }
}
const plantBody: Plant<BodyRow> = (facts, form, row) => plantAt((facts.body ??= fresh()), form, row)
for (const row of BODIES) for (const form of split(row.forms)) sow(form, plantBody, row)
const plantTitle =
  (many: boolean): Plant<OfficeRow> =>
  (facts, form, row) =>
    plantAt((facts.title ??= fresh()), form, { many, ...row })
const [plantOne, plantMany] = [plantTitle(false), plantTitle(true)]
for (const row of OFFICES) {
  sow(row.title, plantOne, row)
  const plural = row.plural ?? (row.title.endsWith('.') ? undefined : pluralOf(row.title))
  if (plural) for (const form of split(plural)) sow(form, plantMany, row)
}

// Backwards, so that the first row of a word stands.
for (const row of [...NOUNS].reverse()) {
  NOUN.set(row.noun, row)
  if (row.kind !== 'group') PLURAL.set(pluralOf(row.noun), row)
}
for (const [plural, singular] of Object.entries(IRREGULAR_PLURALS)) {
  const row = NOUN.get(singular)
  if (row && plural !== singular) PLURAL.set(plural, row)
}
for (const row of [...ORGANISATION_HEADS].reverse()) HEAD.set(row.word.toLowerCase(), row)

/** Readings of a name that the article's other words decide. */
export const AMBIGUITIES = new Map(AMBIGUOUS.map((row) => [row.name.toLowerCase(), row]))
