import type { Entity, Role } from '../../model/entity.js'
import type { SpeakerMode } from '../../model/statement.js'
import type { Scene } from './scene.js'

/** Whom the words of a source stand for. */
export interface Referent {
  readonly entities: readonly { readonly id: string; readonly how: string }[]
  readonly mode: SpeakerMode
  /** Why `entities` is empty or short. */
  readonly why: readonly string[]
}

export const one = (id: string, how: string): Referent => ({ entities: [{ id, how }], mode: 'single', why: [] })

export const nobody = (why: string): Referent => ({ entities: [], mode: 'single', why: [why] })

/** A weapon does not speak: what looks like a statement of it is none. */
export const THING = nobody('a thing, nobody who speaks')

/** "Denmark: prime minister": who holds an office and is not named. */
export const officeOf = (scene: Scene, { title, country }: Pick<Role, 'title' | 'country'>): string =>
  country ? `${scene.entity(`country:${country}`)?.name ?? country}: ${title}` : title

/** Several who speak as one. */
export const joint = (ids: readonly string[], how: string): Referent => ({
  entities: [...new Set(ids)].map((id) => ({ id, how })),
  mode: 'joint',
  why: [],
})

/** Two phrases joined by "and" as one speaker: everyone once. */
export function together(parts: readonly Referent[]): Referent {
  const seen = new Set<string>()
  const entities = parts.flatMap((p) => p.entities).filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined)
  const why = parts.flatMap((p) => p.why)
  if (entities.length === 0) return { entities, mode: 'single', why }
  return { entities, mode: 'joint', why }
}

/** Whom a pronoun stands for. */
export const again = ({ id, kind, anonymous }: Entity): Referent =>
  anonymous
    ? { entities: [{ id, how: 'pronoun' }], mode: kind === 'group' ? 'anonymous-group' : 'anonymous', why: [] }
    : one(id, 'pronoun')
