import { FAMILY_FIRST } from '../lexicon/names.js'
import type { Entity, EntityKind, Role } from '../model/entity.js'
import { askGender } from './ask.js'
import { countryOf, factsOf } from './facts.js'
import type { Draft } from './found.js'
import type { Named } from './named.js'
import { slug } from './slug.js'

/** An entity while the article is read. */
export interface Growing {
  readonly id: string
  readonly kind: EntityKind
  name: string
  readonly aliases: Set<string>
  readonly evidence: Set<string>
  readonly roles: Role[]
  country?: string
  sector?: string
  gender?: 'male' | 'female'
  anonymous?: boolean
  /** Of anonymous things: the head noun ("official"). */
  noun?: string
  plural?: boolean
  draft?: Draft
}

/** All entities of one article, in the order of their first mention. */
export class Registry {
  readonly #all = new Map<string, Growing>()
  readonly #people = new Map<string, Growing[]>()
  #locals = 0

  get(id: string): Growing | undefined {
    return this.#all.get(id)
  }

  values(): IterableIterator<Growing> {
    return this.#all.values()
  }

  ensure(id: string, kind: EntityKind, name: string): Growing {
    let entity = this.#all.get(id)
    if (!entity) {
      entity = { id, kind, name, aliases: new Set(), evidence: new Set(), roles: [] }
      this.#all.set(id, entity)
    }
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
    const same = this.#people.get(key)?.[0]
    const entity = same ?? this.ensure(`person:${slug(parts.join(' '))}`, 'person', parts.join(' '))
    if (!same) {
      this.#people.set(key, [entity])
      for (const word of new Set([...surnames(parts), parts[0]!.toLowerCase()])) {
        this.#people.set(`*${word}`, [...(this.#people.get(`*${word}`) ?? []), entity])
      }
    }
    this.describe(entity, named)
    return entity
  }

  /** People of whom one name is `word` (a surname or a given name). */
  peopleCalled(word: string): readonly Growing[] {
    return this.#people.get(`*${word.toLowerCase()}`) ?? []
  }

  describe(entity: Growing, named: Named): void {
    if (named.name !== entity.name) entity.aliases.add(named.name)
    for (const e of named.evidence) entity.evidence.add(e)
    for (const role of named.roles) {
      if (!entity.roles.some((r) => r.title === role.title && (r.country === role.country || !role.country)))
        entity.roles.push(role)
    }
    if (named.gender) entity.gender ??= named.gender
    if (named.country) entity.country ??= named.country
    if (named.sector) entity.sector ??= named.sector
    if (entity.kind === 'person' && !entity.gender) {
      const parts = nameParts(entity.name)
      const name = parts[0]!.toLowerCase()
      const given = factsOf(name)
      const gender = given?.male === given?.female ? undefined : given?.male ? 'male' : 'female'
      const asked = gender || given?.male || given?.family || parts.length < 2 ? gender : askGender(name)
      if (asked) entity.gender = asked
    }
  }

  /** All entities but those that were merged into others. */
  finish(merged: ReadonlyMap<string, string>): Entity[] {
    return [...this.#all.values()].filter((e) => !merged.has(e.id)).map(finished)
  }
}

function finished(e: Growing): Entity {
  const evidence = [...e.evidence]
  const aliases = [...e.aliases].filter((a) => a !== e.name)
  if (e.draft) return { ...e.draft, aliases, evidence }
  const iso2 = e.kind === 'country' ? e.id.slice(8) : undefined
  const iso3 = iso2 ? countryOf(iso2)?.iso3 : undefined
  const country = e.country ?? (e.kind === 'person' ? e.roles.find((r) => r.country)?.country : undefined)
  return {
    id: e.id,
    kind: e.kind,
    name: e.name,
    aliases,
    evidence,
    ...(iso2 ? { iso2, ...(iso3 ? { iso3 } : {}) } : {}),
    ...(e.roles.length > 0 || e.kind === 'person' ? { roles: e.roles } : {}),
    ...(country && e.kind !== 'country' ? { country } : {}),
    ...(e.sector ? { sector: e.sector } : {}),
    ...(e.anonymous ? { anonymous: true } : {}),
  }
}

/** The words of a person's name without nickname and white space runs. */
export const nameParts = (name: string): string[] =>
  name.replace(/\s*(?:["“'‘]|``)[^"”'’]+(?:["”'’]|'')\s+/u, ' ').split(/\s+/)

/** The words by which a person may be called alone: last word, first too where the family name leads; without Jr. */
function surnames(parts: readonly string[]): string[] {
  const all = parts.map((p) => p.toLowerCase())
  const kept = all.filter((p) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(p))
  const bare = kept.length > 0 ? kept : all
  const last = bare.at(-1)!
  const family = bare[0]!
  const tail =
    bare.length > 2 && /^(?:al|el|bin|ben|van|von|de|der|den|di|da|del)$/.test(bare.at(-2)!)
      ? [`${bare.at(-2)} ${last}`]
      : []
  const hyphen = last.startsWith('al-') || last.startsWith('el-') ? [last.slice(3)] : []
  return [last, ...tail, ...hyphen, ...(FAMILY_FIRST.has(family) ? [family] : [])]
}

/** One key for spellings of a name: "Lee Jong-sub", "Lee Jong-Sup"; "Mohammed", "Mohamed". */
function spellingKey(parts: readonly string[]): string {
  const letters = parts
    .join('')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  return letters
    .replace(/ph/g, 'f')
    .replace(/[bp]/g, 'p')
    .replace(/[dt]/g, 't')
    .replace(/[gkq]/g, 'k')
    .replace(/oo|ou/g, 'u')
    .replace(/[iyj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}
