import type { Mention } from '../../model/entity.js'
import { nearestBefore } from './groups.js'
import { SETTLED } from './holders.js'
import type { Memory, Spoken } from './memory.js'
import { personAt } from './person-at.js'
import type { Segment } from './phrase.js'
import { joint, officeOf, type Referent } from './referent.js'
import type { Scene } from './scene.js'
import type { Speakers } from './speaker.js'

const NUMBERS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
}
/** How many sentences back a list is still meant by "the three". */
const REACH = 30
/** How many sentences back those who spoke as one are "the ministers" before all other ministers. */
const LATELY = 4

/** Said of those who fight each other. */
export const WARRING: ReadonlySet<string> = new Set(['warring', 'belligerent'])

/** "The leaders of the two countries": told before, as the leaders are. */
const isOfBoth = (scene: Scene, { start, end, form }: Mention): boolean =>
  form === 'description' && /^(?:the two|both)\s/i.test(scene.article.text.slice(start, end))

/** "The three countries", "both sides", "the ministers": those named side by side before, or all who hold the office. */
export function resolveSeveral(speakers: Speakers, segment: Segment, kind: string | undefined): Referent | null {
  const { scene, lists, holders, memory } = speakers
  const words = Array.from({ length: segment.head - segment.from + 1 }, (_, k) => scene.lower(segment.from + k))
  const count = words.map((w) => (Object.hasOwn(NUMBERS, w) ? NUMBERS[w] : undefined)).find((n) => n !== undefined)
  const { start } = scene.span(segment)
  const foes = words.some((w) => WARRING.has(w)) ? warring(speakers, segment) : null
  if (foes) return foes
  const known =
    /^(?:the|both|these|those|their|all)$/.test(words[0]!) || (kind === 'people' && speakers.isHeading(start))
  // "Two diplomats" are new; "the two", "both" have been named.
  if (!known && !(speakers.isHeading(start) && count !== undefined)) return null
  const owned = segment.mentions.some(
    (m) => m !== segment.main && m.form !== 'pronoun' && m.end <= scene.span(segment).end && !isOfBoth(scene, m),
  )
  const title =
    kind === 'people'
      ? singular(words.filter((w) => !/^(?:the|both|these|those|their|all|\d+)$/.test(w) && !Object.hasOwn(NUMBERS, w)))
      : ''
  const office =
    kind === 'people' && !/^(?:leader|official|man|woman|counterpart|lawmaker)$/.test(title) ? holders.all(title) : []
  if (owned) return kind === 'people' ? ofCountries(speakers, segment, title) : null
  const fits = (ids: readonly string[]) => count === undefined || ids.length === count
  const kinds =
    kind === 'countries' ? ['country'] : kind === 'people' ? ['person'] : ['country', 'organisation', 'person']
  const isOffice = (ids: readonly string[]) => office.length === 0 || ids.every((id) => office.includes(id))
  const isKind = (ids: readonly string[]) => ids.every((id) => kinds.includes(scene.entity(id)?.kind ?? ''))
  const sentence = scene.sentenceAt(start)
  const spoke = (s: Spoken, within: number) => {
    const ids = s.entities.map(({ id }) => id)
    return s.mode === 'joint' && s.sentence >= sentence - within && fits(ids) && isKind(ids) && isOffice(ids)
  }
  const phrase = words.join(' ')
  const sameWords = (s: Spoken) => scene.article.text.slice(s.source.start, s.source.end).toLowerCase() === phrase
  const together = memory.find((s) => sameWords(s) && spoke(s, REACH)) ?? memory.find((s) => spoke(s, LATELY))
  // "… The two leaders agreed. Aoki spoke by phone with Berg. The two leaders pledged": those of whom the sentence before tells.
  const before = scene.layers.sentences[sentence - 1]
  const since =
    together && kind === 'people' && before && together.sentence < sentence - 1 && opensWithPerson(scene, before)
      ? peopleSince(scene, before.start, before.end)
      : []
  if (since.length === count && since.length > 1) return joint(since, 'those named before')
  if (together) {
    return joint(
      together.entities.map(({ id }) => id),
      'those who spoke before',
    )
  }
  const list = nearestBefore(
    scene,
    lists,
    start,
    REACH,
    (c) => kinds.includes(c.kind) && fits(c.ids) && isOffice(c.ids),
  )
  if (office.length > (list?.ids.length ?? 1) && office.length <= MOST && fits(office)) return joint(office, 'role')
  if (list) {
    const { start, end } = scene.span(segment)
    if (!segment.main)
      scene.mention({ start, end, entities: list.ids, form: 'description', rule: 'those named before' })
    return joint(list.ids, 'those named before')
  }
  const bare = words.length === 2 && Object.hasOwn(NUMBERS, words[1]!)
  const people = (kind === 'people' || bare) && count !== undefined ? peopleBefore(speakers, start, count) : []
  if (people.length === count) return joint(people, 'those named before')
  // "Two Western diplomats said … The two added".
  const crowd = bare
    ? memory.find((s) => s.mode === 'anonymous-group' && s.sentence >= sentence - LATELY, 1)
    : undefined
  const isSame = crowd && scene.article.text.slice(crowd.source.start).toLowerCase().startsWith(words[1]!)
  if (!isSame) return null
  const entities = crowd.entities.map(({ id }) => ({ id, how: 'those who spoke before' }))
  return { entities, mode: 'anonymous-group', why: [] }
}

/** "Sudan's warring generals": the two that fight, where the article tells of just two; "the army" by itself is their country's. */
function warring({ scene }: Speakers, { mentions }: Segment): Referent | null {
  const country = mentions.map((m) => scene.entity(m.entities[0] ?? '')?.iso2).find((iso2) => iso2 !== undefined)
  const parties = [...scene.entities()].filter(
    (e) =>
      (e.sector === 'armed-group' || e.sector === 'military') &&
      (country === undefined || e.country === country || (e.country === undefined && e.id[0] === '~')),
  )
  const homes = new Set(parties.flatMap((e) => e.country ?? []))
  // A navy that patrols off the coast is no party to another country's war.
  if (parties.length !== 2 || homes.size !== 1) return null
  return joint(
    parties.map(({ id }) => id),
    'those who fight',
  )
}

/** Letters back in which people count as named. */
const NAMED_WITHIN = 20_000

/** "Both ministers", "the two" where the article has named just two people so far; one more than `count` where it has named others. */
function peopleBefore({ scene }: Speakers, before: number, count: number): readonly string[] {
  const near = Math.max(0, before - NAMED_WITHIN)
  // "Aoki spoke with Berg. The two leaders agreed": in this paragraph, whoever stands before it.
  const here = peopleSince(scene, Math.max(near, scene.article.blocks[scene.blockAt(before)]!.start), before)
  return here.length === count ? here : peopleSince(scene, near, before)
}

/** A sentence that tells of people, and not of what they have said of others. */
const opensWithPerson = (scene: Scene, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  personAt(scene, start) !== undefined &&
  !/["“”]|\b(?:said|says|told|that)\b/.test(scene.article.text.slice(start, end))

function peopleSince(scene: Scene, start: number, before: number): readonly string[] {
  if (start >= before) return []
  const named = scene.under({ start, end: before }).filter(({ form }) => form === 'name' || form === 'surname')
  const ids = named.flatMap(({ entities }) => entities).filter((id) => scene.entity(id)?.kind === 'person')
  return [...new Set(ids)]
}

/** "The premier met the president of Chile, Ola Berg. They agreed": the two of whom the sentence before tells, named or by their office. */
export function pairBefore(scene: Scene, sentence: number): readonly string[] | undefined {
  const before = scene.layers.sentences[sentence - 1]
  if (!before || before.block !== scene.layers.sentences[sentence]!.block || !opensWithPerson(scene, before))
    return undefined
  let verb = before.firstToken
  while (verb < before.endToken && !MEETS.has(scene.lower(verb))) verb++
  if (verb === before.endToken) return undefined
  const ids = scene
    .under(before)
    .flatMap(({ entities }) => entities)
    .filter((id) => /^(?:person|group)$/.test(scene.entity(id)?.kind ?? ''))
  const pair = [...new Set(ids)]
  return pair.length === 2 && pair.every((id) => scene.entity(id)!.kind === 'person') ? pair : undefined
}

/** What two do together. */
const MEETS = new Set(
  'met meet spoke talked talks called phoned hosted received visited joined greeted welcomed'.split(' '),
)

/** Holders of one office whom "the ministers" may mean. */
const MOST = 5

/** "The foreign ministers of Japan and Norway": a holder of the office for each country, whom the article names or not. */
function ofCountries({ scene, holders }: Speakers, segment: Segment, title: string): Referent | null {
  const named = segment.mentions.map((m) => ({ ...m, country: scene.entity(m.entities[0] ?? '')?.iso2 }))
  const countries = [...new Set(named.flatMap(({ country }) => country ?? []))]
  const held = countries.map((c) => holders.all(title).filter((id) => scene.entity(id)?.country === c))
  if (countries.length < 2 || held.some((ids) => ids.length > 1)) return null
  const { start } = scene.layers.tokens
  const isOfCountry = (i: number) => named.some((m) => m.country && m.start <= start[i]! && start[i]! < m.end)
  const words: string[] = []
  for (let i = segment.from; i <= segment.head; i++)
    if (!isOfCountry(i) && !/^(?:the|and|,)$/.test(scene.lower(i))) words.push(scene.lower(i))
  const office = singular(words)
  if (!HELD_BY_ONE.test(office)) return held.flat().length === countries.length ? joint(held.flat(), 'role') : null
  const entities = held.map(([id], k) => id ?? holderOf(scene, countries[k]!, office))
  if (segment.main?.entities[0]?.[0] === '~') scene.relink(segment.main, { entities, rule: SETTLED })
  return joint(entities, 'role')
}

/** Offices that each country has one of. */
const HELD_BY_ONE =
  /^(?:(?:prime|foreign|defen[cs]e|interior|finance|energy|trade|health|justice|transport|economy|agriculture) minister|president|premier|chancellor|leader|head of state|head of government|king|army chief|foreign secretary)$/

/** Whoever holds the office for a country, though nobody names them. */
function holderOf(scene: Scene, country: string, title: string): string {
  const name = officeOf(scene, { title, country })
  const known = [...scene.entities()].find((e) => e.kind === 'person' && e.name === name)
  const roles = [{ title, country, status: 'current' as const }]
  return (known ?? scene.add('person', { name, evidence: ['speaks'], roles, country, anonymous: false })).id
}

function singular(words: readonly string[]): string {
  const last = words.at(-1)!
  const one = last.endsWith('ies')
    ? `${last.slice(0, -3)}y`
    : last === 'men'
      ? 'man'
      : last === 'women'
        ? 'woman'
        : last.replace(/s$/, '')
  return [...words.slice(0, -1), one].join(' ')
}

/** "The latter", "the former": of the two named side by side last; "the other" behind "one official": somebody new; or null. */
export function oneOfTwo({ scene, lists, memory }: Speakers, segment: Segment): Referent | null {
  const word = scene.lower(segment.from + 1)
  if (word === 'other' && segment.to - segment.from === 2) return theOther(scene, memory, segment)
  if (segment.to - segment.from !== 2 || scene.lower(segment.from) !== 'the' || !/^(?:latter|former)$/.test(word))
    return null
  const { start } = scene.span(segment)
  const list = nearestBefore(scene, lists, start, 2, ({ ids }) => ids.length === 2)
  const { last } = memory
  const spoke = last?.entities.length === 2 && last.sentence >= scene.sentenceAt(start) - 1 ? last.entities : undefined
  const ids = list?.ids ?? spoke?.map(({ id }) => id)
  const id = ids?.[word === 'latter' ? 1 : 0]
  return id ? { entities: [{ id, how: 'one of those before' }], mode: 'single', why: [] } : null
}

/** "One official said it worked; | the other | said it did not": another of whom the first is one. */
function theOther(scene: Scene, memory: Memory, segment: Segment): Referent | null {
  const { start, end } = scene.span(segment)
  const { last } = memory
  const first = scene.entity(last?.entities[0]?.id ?? '')
  const isOne = last !== undefined && scene.lower(scene.tokenAt(last.source.start)) === 'one'
  if (!isOne || !first?.anonymous || last.sentence < scene.sentenceAt(start) - 1) return null
  const { kind } = first
  const name = /^one\b/i.test(first.name) ? scene.article.text.slice(start, end) : first.name
  const { id } = scene.add(kind === 'group' ? 'group' : 'person', { name, evidence: ['speaks'], anonymous: true })
  scene.mention({ start, end, entities: [id], form: 'description', rule: 'the other' })
  return { entities: [{ id, how: 'description' }], mode: last.mode, why: [] }
}
