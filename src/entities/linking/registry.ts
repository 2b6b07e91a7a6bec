import type { PersonRow } from '../../lexicon/people.js'
import { type Entity, type EntityKind, type Mention, type Role, roleOf } from '../../model/entity.js'
import { fold } from '../../model/names.js'
import { countryOf, factsOf } from '../knowledge/facts.js'
import { genderOfGiven } from '../knowledge/known-names.js'
import type { Lexicon } from '../knowledge/lexicon.js'
import { doubleSurnames, nameParts, spellingKey, surnames } from '../knowledge/people.js'
import { slug } from '../knowledge/slug.js'
import type { Draft } from '../names/found.js'
import type { Named } from '../names/named.js'
import { bodyId } from '../roles/bodies.js'

/** An entity while the article is read. A class, so that V8 gives all of them one shape. */
export class Growing {
  readonly aliases = new Set<string>()
  readonly evidence = new Set<string>()
  readonly roles: Role[] = []
  country: string | undefined = undefined
  sector: string | undefined = undefined
  /** Of those that many countries have: "General Staff". */
  body: string | undefined = undefined
  /** Null: asked, and neither text nor given name tells. */
  gender: 'male' | 'female' | null | undefined = undefined
  anonymous = false
  /** Brought in with a country: "Hungarian Prime Minister Ola Berg". */
  ofCountry: boolean | undefined = undefined
  /** Of anonymous things: the head noun ("official"). */
  noun: string | undefined = undefined
  plural: boolean | undefined = undefined
  draft: Draft | undefined = undefined

  constructor(
    readonly id: string,
    readonly kind: EntityKind,
    public name: string,
  ) {}
}

/** All entities of one article, in the order of their first mention. */
export class Registry {
  readonly #lexicon: Lexicon
  /** The article's day, ISO, or null. */
  readonly #day: string | null
  readonly #all = new Map<string, Growing>()
  /** People by the key of their full name, and by each name that they may be called by. */
  readonly #people = new Map<string, Growing>()
  readonly #called = new Map<string, Growing[]>()
  #locals = 0
  /** ISO codes of the countries that the article names. */
  readonly countries = new Set<string>()

  constructor(lexicon: Lexicon, day: string | null) {
    this.#lexicon = lexicon
    this.#day = day
  }

  get(id: string): Growing | undefined {
    return this.#all.get(id)
  }

  values(): IterableIterator<Growing> {
    return this.#all.values()
  }

  ensure(id: string, kind: EntityKind, name: string): Growing {
    let entity = this.#all.get(id)
    if (!entity) {
      entity = new Growing(id, kind, name)
      this.#all.set(id, entity)
    }
    return entity
  }

  /** "Norway: General Staff": a body that many countries have. */
  bodyOf(country: string, { body, sector }: Pick<Growing, 'body' | 'sector'>): Growing {
    const entity = this.ensure(bodyId(body!, country), 'organisation', `${countryOf(country)!.name}: ${body}`)
    entity.country ??= country
    entity.body ??= body!
    if (sector) entity.sector ??= sector
    return entity
  }

  /** A thing without a name, local to the article. */
  local(kind: 'person' | 'group' | 'organisation' | 'place', name: string): Growing {
    const entity = this.ensure(`~${kind}:${++this.#locals}`, kind, name)
    entity.anonymous = true
    return entity
  }

  fromDraft(draft: Draft): Growing {
    const entity = this.ensure(draft.id, draft.kind, draft.name)
    entity.draft ??= draft
    for (const e of draft.evidence) entity.evidence.add(e)
    return entity
  }

  /** The entity of a person's full name: spellings of one name are one person. */
  person(named: Named): Growing {
    const parts = nameParts(named.name)
    const key = spellingKey(parts)
    const same = this.#people.get(key)
    const name = this.#lexicon.fullName(key) ?? parts.join(' ')
    const entity = same ?? this.ensure(`person:${slug(name) || '?'}`, 'person', name)
    if (!same) {
      this.#people.set(key, entity)
      for (const word of new Set([...surnames(parts), ...doubleSurnames(parts), parts[0]!.toLowerCase()])) {
        const people = this.#called.get(word)
        if (people) people.push(entity)
        else this.#called.set(word, [entity])
      }
    }
    this.describe(entity, named)
    return entity
  }

  /** Who is called so without a full name in the article: by the table of office holders, where only one fits. */
  bearer(surname: string): Growing | undefined {
    const row = this.#lexicon.bearer(surname, this.#day, this.countries)
    return row && this.#fromRow(row)
  }

  /** Who held the office on the article's day, by the table. */
  holder(title: string, country: string): Growing | undefined {
    const row = this.#lexicon.holder(title.replace('defense minister', 'defence minister'), country, this.#day)
    return row && this.#fromRow(row)
  }

  /** The offices that the table gives to a person. */
  officesOf({ name }: Growing): readonly PersonRow[] {
    return this.#lexicon.officesOf(name)
  }

  #fromRow(row: PersonRow): Growing {
    const entity = this.ensure(`person:${slug(row.name)}`, 'person', row.name)
    if (row.gender) entity.gender ??= row.gender
    entity.evidence.add('table of office holders')
    return entity
  }

  /** People of whom one name is `word` (a surname or a given name). */
  peopleCalled(word: string): readonly Growing[] {
    return this.#called.get(word.toLowerCase()) ?? []
  }

  describe(entity: Growing, named: Named): void {
    entity.ofCountry ??= named.ofCountry === true
    if (named.name !== entity.name) entity.aliases.add(named.name)
    for (const e of named.evidence) entity.evidence.add(e)
    for (const told of named.roles) {
      // "Beside President X", in a country where he is a guest: his own.
      const own = entity.kind === 'person' ? this.#lexicon.countryOf(entity.name, told.title) : undefined
      const role = own && own !== told.country ? roleOf(told.title, told.status, own, told.organisation) : told
      if (
        !entity.roles.some(
          (r) => (r.title === role.title && (r.country === role.country || !role.country)) || isShort(role, r),
        )
      )
        entity.roles.push(role)
    }
    if (named.gender) entity.gender ??= named.gender
    if (named.country) entity.country ??= named.country
    if (named.sector) entity.sector ??= named.sector
    if (named.body) entity.body ??= named.body
    if (entity.kind === 'person' && entity.gender === undefined) entity.gender = genderOf(nameParts(entity.name))
  }

  /** All entities but those that were merged into others. */
  finish(merged: ReadonlyMap<string, string>): Entity[] {
    const entities: Entity[] = []
    for (const e of this.#all.values()) if (!merged.has(e.id)) entities.push(finished(e))
    return entities
  }
}

/** "Minister Aoki", "Secretary Berg": a shorter word for an office that was told in full. */
const isShort = ({ title, status, organisation, country }: Role, whole: Role): boolean =>
  status === whole.status &&
  (whole.country !== undefined || country === undefined) &&
  (organisation === undefined || organisation === whole.organisation) &&
  (whole.title.startsWith(`${title} of `) || whole.title.endsWith(` ${title}`))

/** Of a person, by the given name. */
function genderOf(parts: readonly string[]): 'male' | 'female' | null {
  const printed = parts[0]!.toLowerCase()
  const name = factsOf(printed) ? printed : fold(printed)
  const given = factsOf(name)
  // "Kang Yu-jung": a family name first.
  if (given?.family && parts.length > 1) return null
  if (given && given.male !== given.female) return given.male ? 'male' : 'female'
  return given?.male || given?.family || parts.length < 2 ? null : genderOfGiven(name)
}

function finished(e: Growing): Entity {
  const evidence = [...e.evidence]
  e.aliases.delete(e.name)
  const aliases = [...e.aliases]
  // Not by spreading: see `roleOf`.
  if (e.draft) return Object.assign({ id: e.id }, e.draft, { aliases, evidence })
  const iso2 = e.kind === 'country' ? e.id.slice(8) : undefined
  const iso3 = iso2 ? countryOf(iso2)?.iso3 : undefined
  const country = e.country ?? (e.kind === 'person' ? e.roles.find((r) => r.country)?.country : undefined)
  const entity: { -readonly [K in keyof Entity]: Entity[K] } = {
    id: e.id,
    kind: e.kind,
    name: e.name,
    aliases,
    evidence,
  }
  if (iso2) entity.iso2 = iso2
  if (iso3) entity.iso3 = iso3
  if (e.roles.length > 0 || e.kind === 'person') entity.roles = e.roles
  if (country && e.kind !== 'country') entity.country = country
  if (e.sector) entity.sector = e.sector
  if (e.anonymous) entity.anonymous = true
  return entity
}

/** A mention whose local things have turned out to be known ones. */
export function renamed(m: Mention, merged: ReadonlyMap<string, string>): Mention {
  if (merged.size === 0 || !m.entities.some((id) => merged.has(id))) return m
  return { ...m, entities: m.entities.map((id) => merged.get(id) ?? id) }
}
