import type { Span } from './span.js'

export const ENTITY_KINDS = ['country', 'person', 'organisation', 'place', 'weapon', 'document', 'group'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

export type RoleStatus = 'current' | 'former' | 'acting' | 'elect' | 'late'

/** An office as a text ascribes it to a person. */
export interface Role {
  /** As printed, without country or organisation: "defence minister", "secretary of state". */
  readonly title: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Id of an organisation entity. */
  readonly organisation?: string
  readonly status: RoleStatus
}

/** An office with what is known of it. Not by spreading, which gives each object a hidden class of its own: what reads roles would be slow. */
export function roleOf(title: string, status: RoleStatus, country?: string, organisation?: string): Role {
  if (country && organisation) return { title, country, organisation, status }
  if (country) return { title, country, status }
  return organisation ? { title, organisation, status } : { title, status }
}

/** After the UN Register of Conventional Arms; `topic-*` are things of the field that are no weapons. */
export const WEAPON_CLASSES = [
  'ballistic-missile',
  'cruise-missile',
  'air-defence',
  'tactical-missile',
  'rocket-artillery',
  'artillery',
  'bomb',
  'explosive-device',
  'small-arm',
  'light-weapon',
  'munition',
  'nuclear',
  'chemical-biological',
  'tank',
  'armoured-vehicle',
  'aircraft',
  'helicopter',
  'drone',
  'warship',
  'submarine',
  'topic-launch-vehicle',
  'topic-satellite',
] as const
export type WeaponClass = (typeof WEAPON_CLASSES)[number]

/**
 * A thing in the world, as far as one article tells. Ids are stable across articles ("country:JP", "person:mika-aoki",
 * "weapon:hwasong-17"), but those that begin with "~" are local to their article and never merged: anonymous officials,
 * unnamed documents and groups.
 */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Other spellings that stand in this article, in text order. */
  readonly aliases: readonly string[]
  /** What decided the kind, most telling first: "title before name", "ends in Ministry" … */
  readonly evidence: readonly string[]
  /** Of a country: ISO 3166-1. */
  readonly iso2?: string
  readonly iso3?: string
  /** Of a person. */
  readonly roles?: readonly Role[]
  /** Of an organisation, place, person or group: the country it belongs to, where certain (ISO 3166-1 alpha-2). */
  readonly country?: string
  /** Of an organisation: ministry, military, agency, parliament, party, court, international, media, armed-group, company … */
  readonly sector?: string
  /** Of a weapon; null for a bare "missile", "weapons", "arms". */
  readonly class?: WeaponClass | null
  readonly subclass?: string
  /** Of a weapon: true for what carries weapons (tank … submarine). */
  readonly platform?: boolean
  /** Of a document: ids of those who issued it. */
  readonly authors?: readonly string[]
  /** Of a person or group without a name. */
  readonly anonymous?: boolean
}

export const MENTION_FORMS = [
  'name',
  'surname',
  'alias',
  'demonym',
  'metonym',
  'role',
  'pronoun',
  'abbreviation',
  'description',
] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

/** Words of the article that stand for one or several entities. */
export interface Mention extends Span {
  /** Ids; several for "the three countries", none where the words are certain but the thing is not (then `why`). */
  readonly entities: readonly string[]
  readonly form: MentionForm
  /** Of countries and capitals: who acts, or where. */
  readonly as?: 'actor' | 'place'
  /** Of weapons: "two Hwasong-17 missiles" is 2. */
  readonly quantity?: number
  /** The rule that found and linked it. */
  readonly rule: string
  /** Where `entities` is empty: why, and who was considered. */
  readonly why?: string
  readonly candidates?: readonly string[]
}

/** Evidence of a name that is told as somebody's: such a person holds no office that was told without a name. */
export const POSSESSED = 'possessor before name'
