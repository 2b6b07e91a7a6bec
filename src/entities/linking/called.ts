import { PARTS } from '../../lexicon/nouns.js'
import { KIN } from '../../lexicon/offices.js'
import { CALLED, DESCRIBED } from '../../lexicon/organisations.js'
import { slug } from '../knowledge/slug.js'
import { together, type Words } from '../names/words.js'
import type { Antecedent, Discourse, Seen } from './discourse.js'
import type { Nominal } from './nominals.js'
import type { Growing } from './registry.js'

/** Nouns by which any organisation of the sector may be called. */
const SECTOR_NOUNS = new Set(
  'ministry department army military navy force parliament senate congress assembly legislature government regime administration court tribunal party company firm corporation contractor manufacturer maker shipbuilder newspaper broadcaster agency bank airline group movement organisation organization charity coalition fleet corps militia'.split(
    ' ',
  ),
)
const GROUPISH = /^(?:group|movement|organi[sz]ation|network)$/
const MEMBERS = /^(?:militant|rebel|insurgent|jihadist)$/

/** Sectors of a body called by a noun with what is told of it: "aid group"; undefined where the words tell none. */
function told({ noun, phrase }: Nominal): ReadonlySet<string> | undefined {
  for (const word of phrase.words.toLowerCase().split(' ')) {
    if (word === noun) continue
    const ending = word.slice(word.lastIndexOf('-'))
    const sectors = SECTORS.get(`${word} ${noun}`) ?? (ending === word ? undefined : SECTORS.get(`${ending} ${noun}`))
    if (sectors) return sectors
  }
  return undefined
}
const SECTORS = new Map<string, Set<string>>()
for (const { nouns, words, sector } of DESCRIBED)
  for (const noun of nouns.split(' '))
    for (const word of words.split(' ')) {
      const key = `${word} ${noun}`
      SECTORS.set(key, (SECTORS.get(key) ?? new Set()).add(sector))
    }

/** Of a body, by its noun or by what is told of it. */
export const isBody = (n: Nominal): boolean => n.kind === 'organisation' || n.noun === 'group' || told(n) !== undefined

/** False of "the working group": no name of a body told before. */
export const mayBeNamed = (n: Nominal): boolean =>
  n.noun !== 'group' || /^(?:\S+-based )?group$/i.test(n.phrase.words) || told(n) !== undefined

/** "The militants" are the group that they are of. */
export const isMembers = ({ noun, plural, phrase }: Nominal): boolean =>
  plural && MEMBERS.test(noun) && phrase.words.toLowerCase() === `${noun}s`

/** A named organisation that the noun may mean. */
export function isSuch({ entity, noun }: Seen, n: Nominal): boolean {
  if (entity.kind !== 'organisation' || entity.anonymous) return false
  const sectors = told(n)
  if (sectors) return sectors.has(entity.sector ?? '')
  if (noun === n.noun) return true
  const isOfSector = n.sector !== undefined && entity.sector === n.sector && SECTOR_NOUNS.has(n.noun)
  return (isOfSector && !isOtherService(entity.name, n)) || matches(entity, n)
}

/** "Harland Dunn will build it. The group said so": a firm is a group only right after it was told of. */
export const isCompany = ({ entity: { kind, sector } }: Seen): boolean =>
  kind === 'organisation' && sector === 'company'

/** "The navy" is no coast guard, and "the army" no air force. */
function isOtherService(name: string, { noun, phrase }: Nominal): boolean {
  if (/^(?:army|navy|military)$/.test(noun) && UNIT.test(name)) return true
  const service = SERVICE.exec(phrase.words)?.[0].toLowerCase()
  if (service !== undefined && service !== 'army') return !name.toLowerCase().includes(service)
  return /^(?:army|fleet|marines)$/.test(noun) && SERVICE.test(name) && !name.toLowerCase().includes(noun)
}
const SERVICE = /\b(?:army|navy|air force|coast guard|border guard|national guard|marine corps|rocket force|police)\b/i

/** A part of an army, which is not "the army". */
const UNIT =
  /\b(?:brigade|battalion|regiment|division|squadron|wing|group|corps|fleet|command|service|unit|platoon|guards?)$/i

/** Ids of the organisations that a noun names once they were told. */
const CALLED_BY = new Map<string, Set<string>>()
for (const { noun, of, organisations } of CALLED)
  for (const key of of ? [noun, `${noun} of ${idOf(of)}`] : [noun])
    CALLED_BY.set(key, new Set([...(CALLED_BY.get(key) ?? []), ...organisations.map(idOf)]))
function idOf(name: string): string {
  return `organisation:${slug(name)}`
}

/** "The UN agency": a body of the one that the phrase names, told before. */
export function bodyBefore({ noun, phrase }: Nominal, sentence: number, discourse: Discourse): Antecedent | null {
  const bodies = phrase.holders.flatMap(({ id }) => [...(CALLED_BY.get(`${noun} of ${id}`) ?? [])])
  const seen = bodies.length > 0 && discourse.latest(sentence, 40, ({ entity }) => bodies.includes(entity.id))
  return seen ? { entity: seen.entity, rule: 'body before' } : null
}

/** "Metele, | a village | in the north": the place before its comma. */
export function placeBefore(
  w: Words,
  { phrase, kind, plural, noun }: Nominal,
  discourse: Discourse,
): Antecedent | null {
  const { first, determiner } = phrase
  if (kind !== 'place' || plural || w.lower[first - 1] !== ',' || !/^an?$/.test(determiner) || !TOWNS.has(noun))
    return null
  const named = discourse.latest(w.sentence[first]!, 0, ({ token }) => token < first)
  if (named?.entity.kind !== 'place' || named.entity.anonymous) return null
  for (let i = named.token; i < first - 1; i++) if (!w.taken[i]) return null
  return { entity: named.entity, rule: 'apposition' }
}
const TOWNS = new Set('city town village suburb district neighbourhood neighborhood settlement island'.split(' '))

/** "Harbour Watch, | a Bergen-based rights group, | said", "Chile, | an ally, | said", "Harland Gas, | the operator, | said": what is named before the comma; a body is such from then on. */
export function apposed(w: Words, n: Nominal, discourse: Discourse): Antecedent | null {
  const { first, end, determiner } = n.phrase
  const isKin = KIN.has(n.noun) && w.lower[end] === ','
  const isPart = PARTS.hasWord(n.noun)
  if (n.plural || !(isKin || isPart || isBody(n)) || w.lower[first - 1] !== ',') return null
  if (!/^an?$/.test(determiner) && !(isAside(w, n) && (isPart ? determiner === 'the' : isOwned(n)))) return null
  if (together(w, end, first) && /^(?:and|or|for)$/.test(w.lower[end]!)) return null
  const named = discourse.latest(w.sentence[first]!, 0, ({ token }) => token < first)
  if (named?.entity.kind !== (isKin ? 'country' : 'organisation') || named.entity.anonymous) return null
  for (let i = named.token; i < first - 1; i++) if (!w.taken[i]) return null
  const [sector] = told(n) ?? []
  if (sector) named.entity.sector ??= sector
  const country = isOwned(n) ? n.phrase.holders[0]!.id!.slice(8) : named.entity.country
  if (country) named.entity.country ??= country
  return { entity: named.entity, rule: 'apposition' }
}

/** ", the operator, said": between commas, and in no list. */
const isAside = (w: Words, { phrase: { first, end } }: Nominal): boolean =>
  w.lower[end] === ',' && together(w, end + 1, first) && !/^(?:and|or)$/.test(w.lower[end + 1]!)

/** "Norway's coastal police force". */
const isOwned = ({ kind, phrase: { holders, determiner } }: Nominal): boolean =>
  kind === 'organisation' && determiner === '' && holders.length === 1 && holders[0]!.kind === 'country'

/** True where the noun is one that the body goes by, or ends its name. */
export function matches(e: Growing, { noun }: Pick<Nominal, 'noun'>): boolean {
  if (CALLED_BY.get(noun)?.has(e.id)) return true
  if (GROUPISH.test(noun)) return /armed-group|non-governmental|party/.test(e.sector ?? '')
  if (MEMBERS.test(noun)) return e.sector === 'armed-group'
  const name = e.name.toLowerCase()
  // "The Bergen Institute for Arms Research … the institute".
  return name.endsWith(noun) || COMPLEMENTS.some((link) => name.includes(` ${noun}${link}`))
}
const COMPLEMENTS = [' of ', ' for ', ' on ']
