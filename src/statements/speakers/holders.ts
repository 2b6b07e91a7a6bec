import { OFFICES } from '../../lexicon/offices.js'
import { type Entity, type Mention, type Role, roleOf } from '../../model/entity.js'
import { countFirst } from '../../model/sorted.js'
import type { Scene } from './scene.js'
import { inHeadline } from './widen.js'

/** "the", "Japan's", "Ukrainian": not "a", which brings in somebody new. */
const NEW = /^(?:an?|one|another|any|no|some|every|each|two|three|four|several)\s/i
const STATUS = /^(?:(?:the|his|her|their|its)\s+)?(?:former|ex-?|one-time|erstwhile)\b/i
/** Offices of these are not called by the bare title: "the minister" is no prime minister. */
const APART = /\b(?:deputy|vice|shadow|assistant|under|junior|prime|press)\b/
/** "The deputy" is not the deputy prime minister. */
const RANK = /^(?:deputy|vice|assistant)$/

/** The rule of a mention of an office that one person of the article holds. */
export const SETTLED = 'holder of the office'

/** People with a name by the words of their titles: whom "the defence secretary" may be. */
export class Holders {
  readonly #byWord = new Map<string, Entity[]>()
  readonly #all = new Map<string, readonly string[]>()
  /** Offsets of each person's mentions, ascending. */
  readonly #seen = new Map<string, number[]>()
  #places: Map<string, Set<string>> | undefined
  /** Offset at which each country is first told of, by its code. */
  readonly #told = new Map<string, number>()

  constructor(readonly scene: Scene) {
    for (const person of scene.entities()) {
      if (person.kind !== 'person' || person.id[0] === '~') continue
      this.#index(person)
      this.#seen.set(person.id, [])
    }
    for (const { start, entities } of scene.mentions)
      for (const id of entities) {
        this.#seen.get(id)?.push(start)
        const { iso2 } = scene.entity(id) ?? {}
        if (iso2 && !this.#told.has(iso2)) this.#told.set(iso2, start)
      }
  }

  /** What the text turns out to say of a person. */
  give(id: string, role: Role): void {
    const person = this.scene.entity(id)
    if (!person) return
    const country = person.country ?? role.country
    this.scene.change(id, { roles: [...(person.roles ?? []), role], ...(country ? { country } : {}) })
    this.#index(this.scene.entity(id)!)
    this.#all.clear()
  }

  #index(person: Entity): void {
    const words = new Set(
      (person.roles ?? []).flatMap(({ title }) => [...canonical(title).split(' '), ...title.split(' ')]),
    )
    for (const word of words) {
      const others = (this.#byWord.get(word) ?? []).filter(({ id }) => id !== person.id)
      this.#byWord.set(word, [...others, person])
    }
  }

  /** The only person of the article whom the title told at an offset means; of several the `linked` one, or the one named nearest before, where that is asked. */
  holder(wanted: Role, at: number, nearest = false, linked?: Entity, place?: string): Entity | null {
    const title = canonical(wanted.title)
    const pool = this.#byWord.get(title.split(' ').at(-1)!) ?? this.#byWord.get(title.split(' ')[0]!) ?? []
    const fitting: Entity[] = []
    for (const person of pool)
      if (hasOffice(person, title, wanted) && (wanted.country || !this.#isNewAfter(person, at))) fitting.push(person)
    const places = place && fitting.length === 1 ? this.#placesOf(fitting[0]!.id) : NO_PLACES
    if (fitting.length < 2) return places.size > 0 && !places.has(place!) ? null : (fitting[0] ?? null)
    // "The Florida senator": the one told with the place.
    if (place) {
      const there = fitting.filter(({ id }) => this.#placesOf(id).has(place))
      return there.length === 1 ? there[0]! : null
    }
    const national = wanted.country ? fitting.filter((p) => (p.country ?? '') === wanted.country) : []
    if (national.length === 1) return national[0]!
    if (!nearest) return null
    if (linked && fitting.includes(linked)) return linked
    const last = (person: Entity) => lastBefore(this.#seen.get(person.id)!, at)
    return fitting.reduce((best, person) => (last(person) > last(best) ? person : best))
  }

  /** Places that stand beside a person's name: "Marco Lund of Florida", "Vermont Senator Ola Berg", "R-Texas". */
  #placesOf(id: string): ReadonlySet<string> {
    if (this.#places === undefined) {
      this.#places = new Map()
      const { text } = this.scene.article
      const isPerson = (m: Mention) => m.form === 'name' && this.scene.entity(m.entities[0] ?? '')?.kind === 'person'
      let last: Mention | undefined
      let place: Mention | undefined
      const add = ({ entities: [who] }: Mention, where: string) =>
        this.#places!.set(who!, (this.#places!.get(who!) ?? new Set()).add(where))
      for (const m of this.scene.mentions) {
        if (isPerson(m)) {
          if (place && BEFORE_NAME.test(text.slice(place.end, Math.min(m.start, place.end + LONGEST))))
            add(m, place.entities[0]!)
          const tag = PARTY.exec(text.slice(m.end, m.end + LONGEST))?.[1]
          if (tag) add(m, `place:${tag.toLowerCase()}`)
          last = m
        } else if (this.scene.entity(m.entities[0] ?? '')?.kind === 'place') {
          place = m
          if (last && BEHIND_NAME.test(text.slice(last.end, Math.min(m.start, last.end + LONGEST))))
            add(last, m.entities[0]!)
        }
      }
    }
    return this.#places.get(id) ?? NO_PLACES
  }

  /** "The prime minister agreed. Hungarian Prime Minister Ola Berg did not": whoever a country told for the first time brings in later is somebody new. */
  #isNewAfter({ id, country }: Entity, at: number): boolean {
    const [first] = this.#seen.get(id)!
    const { scene } = this
    if (first === undefined || first < at || !country || (this.#told.get(country) ?? at) < at) return false
    if (inHeadline(scene, { start: at, end: at })) return false
    const { start, endToken } = scene.layers.sentences[scene.sentenceAt(first)]!
    // "The minister said so. Norwegian Minister Ola Berg was speaking in Bergen".
    for (let i = scene.tokenAt(first); i < endToken && i < scene.tokenAt(first) + NAME; i++)
      if (/^(?:speaking|addressing)$/.test(scene.lower(i))) return false
    const phrase = { start: Math.max(start, first - LONGEST), end: first + 1 }
    return scene.under(phrase).some((m) => m.start <= first && scene.entity(m.entities[0] ?? '')?.iso2 === country)
  }

  /** Everyone who holds an office now, in the order of the entities: "the ministers". */
  all(words: string): readonly string[] {
    const title = canonical(words)
    const known = this.#all.get(title)
    if (known) return known
    const pool = this.#byWord.get(title.split(' ').at(-1)!) ?? []
    const held = ({ title: other, status }: Role) => !isPast(status) && sameOffice(canonical(other), title)
    const found = pool.filter((person) => person.roles!.some(held)).map(({ id }) => id)
    this.#all.set(title, found)
    return found
  }

  /** What a description says of an office: its words, country and status; null where it brings in somebody new. */
  office(mention: Pick<Mention, 'start' | 'end' | 'entities'>, noun: string): Role | null {
    const words = this.scene.article.text.slice(mention.start, mention.end)
    if (NEW.test(words)) return null
    const entity = this.scene.entity(mention.entities[0] ?? '')
    const told = entity?.id[0] === '~' ? entity.roles?.[0] : undefined
    const country =
      told?.country ?? this.scene.under(mention).flatMap((m) => this.scene.entity(m.entities[0] ?? '')?.iso2 ?? [])[0]
    const status = STATUS.test(words) ? 'former' : (told?.status ?? 'current')
    return roleOf(told?.title ?? noun, status, country, told?.organisation)
  }
}

export const isPast = (status: Role['status']) => status === 'former' || status === 'late'

const agrees = (role: Role, wanted: Role, person: Entity): boolean => {
  if (isPast(role.status) !== isPast(wanted.status)) return false
  // "The NATO chief" is no chief of staff.
  if (wanted.organisation && role.organisation !== wanted.organisation) return false
  // "Ukraine's president" is not the president of the European Council.
  if (wanted.country && !wanted.organisation && role.organisation && !role.country && !person.country) return false
  const country = role.country ?? person.country
  return !wanted.country || !country || country === wanted.country
}

const hasOffice = (person: Entity, title: string, wanted: Role): boolean =>
  person.roles!.some((role) => isOffice(role.title, title) && agrees(role, wanted, person))

/** "The secretary" is the secretary of war, whose office is a ministry's too. */
const isOffice = (held: string, wanted: string): boolean =>
  sameOffice(canonical(held), wanted) || held.startsWith(`${wanted} of `)

/** One title said in other words: "Secretary of Defence" and "defence minister", "brigadier" and "brigadier general". */
export function sameOffice(held: string, wanted: string): boolean {
  if (held === wanted) return true
  if (!held.endsWith(` ${wanted}`))
    return (held.startsWith(`${wanted} `) && !RANK.test(wanted)) || sameRank(held, wanted)
  return !APART.test(held.slice(0, -wanted.length))
}

/** "Deputy foreign minister" and "deputy minister". */
function sameRank(held: string, wanted: string): boolean {
  const space = wanted.indexOf(' ')
  if (space < 0 || !held.startsWith(wanted.slice(0, space + 1)) || !APART.test(wanted.slice(0, space))) return false
  return sameOffice(held.slice(space + 1), wanted.slice(space + 1))
}

const PORTFOLIO =
  /\b(defen[cs]e|armed forces|war|foreign|external|interior|home|finance|justice|trade|energy|health|unification)\b/
const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  'armed forces': 'defence',
  external: 'foreign',
  home: 'interior',
}

const ABBREVIATED: Readonly<Record<string, string>> = { pm: 'prime minister', fm: 'foreign minister' }

const canonicals = new Map<string, string>()
/** One form for what offices are called; remembered, since each title is compared with many. */
export function canonical(title: string): string {
  const known = canonicals.get(title)
  if (known !== undefined) return known
  if (canonicals.size > MOST_TITLES) canonicals.clear()
  const form = canonicalOf(title)
  canonicals.set(title, form)
  return form
}
const MOST_TITLES = 10_000
const NO_PLACES: ReadonlySet<string> = new Set()
const BEFORE_NAME = /^ (?:[A-Z][A-Za-z.]* ){0,3}$/
const BEHIND_NAME = /^(?: of |, (?:Republican|Democrat) of )$/
const PARTY = /^(?:, | \()[RDI]-([A-Z][a-z]{3,})\b/
/** Tokens of a name and its verb. */
const NAME = 6
/** Letters of a title before a name. */
const LONGEST = 60

function canonicalOf(title: string): string {
  const lower = ABBREVIATED[title.toLowerCase()] ?? title.toLowerCase()
  const portfolio = PORTFOLIO.exec(lower)?.[1]
  if (!portfolio || !/\b(?:minister|secretary|chief)\b/.test(lower)) return lower
  const rank = APART.exec(lower)?.[0]
  return `${rank ? `${rank} ` : ''}${SAME[portfolio] ?? portfolio} minister`
}

const lastBefore = (ascending: readonly number[], limit: number): number =>
  ascending[countFirst(ascending, (offset) => offset < limit) - 1] ?? -1

const KINDS = new Map(OFFICES.map(({ title, kind }) => [title, kind]))
/** Nouns for whoever holds an office of a kind. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  diplomat: ['diplomat'],
  negotiator: ['diplomat'],
  politician: ['state', 'government', 'legislator'],
  lawmaker: ['legislator'],
  legislator: ['legislator'],
  officer: ['military', 'police'],
  soldier: ['military'],
  statesman: ['state', 'government'],
  executive: ['executive'],
}

/** True where a noun may stand for the holder of one of these offices: "the diplomat" for an envoy. */
export function isOfClass(noun: string, roles: readonly Role[]): boolean {
  const kinds = Object.hasOwn(CLASSES, noun) ? CLASSES[noun]! : []
  return roles.some(({ title }) => {
    const kind = kindOf(title)
    return (kind !== undefined && kinds.includes(kind)) || (noun === 'diplomat' && /foreign|envoy/.test(title))
  })
}

/** The kind of an office, by all of its title or its last word. */
export const kindOf = (title: string) => KINDS.get(title) ?? KINDS.get(title.slice(title.lastIndexOf(' ') + 1))
