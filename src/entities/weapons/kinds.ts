import { GENERICS, type GenericRow, type SystemGroup, type SystemRow } from '../../lexicon/weapons.js'
import type { WeaponClass } from '../../model/entity.js'
import { lazily } from '../../model/lazily.js'
import type { Draft } from '../names/found.js'
import { fold } from './pieces.js'

/** What a row, a designator or a ship's prefix says of a weapon. */
export interface Kind {
  readonly id: string
  readonly name: string
  readonly class: WeaponClass | null
  readonly subclass: string | null
  readonly country: string | null
  /** True for a named system, false for a kind ("ballistic missile"). */
  readonly named: boolean
}

export const slug = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

export const kindOf = (
  name: string,
  weaponClass: string | null,
  subclass: string | null,
  country: string | null,
  named = true,
): Kind => ({
  id: `weapon:${slug(name)}`,
  name,
  // The lexicon names classes as words; its test holds them to WEAPON_CLASSES.
  class: weaponClass as WeaponClass | null,
  subclass,
  country,
  named,
})

const systems = new Map<SystemRow, Kind>()
/** The kind of a named system, one object for all its forms. */
export function kindOfSystem(group: SystemGroup, row: SystemRow): Kind {
  const kind = systems.get(row) ?? kindOf(row[0], group.class, group.subclass, row[1])
  systems.set(row, kind)
  return kind
}

export const kindOfRow = ([name, weaponClass, subclass]: GenericRow): Kind =>
  kindOf(name, weaponClass, subclass, null, false)

const kinds = lazily(() => new Map(GENERICS.map((row) => [row[0], kindOfRow(row)])))
/** The kind of a row by its name, which must be one. */
export const kindNamed = (name: string): Kind => kinds().get(name)!

/** All forms of a kind's row, its name first. */
export const formsOf = ([name, , , , forms]: GenericRow): string[] => [name, ...(forms?.split(/,\s*/) ?? [])]

const PLATFORMS = new Set(['tank', 'armoured-vehicle', 'aircraft', 'helicopter', 'drone', 'warship', 'submarine'])

export function draftOf(kind: Kind, evidence: string): Draft {
  return {
    id: kind.id,
    kind: 'weapon',
    name: kind.name,
    evidence: [evidence],
    class: kind.class,
    ...(kind.subclass === null ? {} : { subclass: kind.subclass }),
    ...(kind.class !== null && PLATFORMS.has(kind.class) ? { platform: true } : {}),
    ...(kind.country === null ? {} : { country: kind.country }),
  }
}

/** Classes that one noun may serve: "Kalibr missile", "HIMARS rockets", "Reaper aircraft". */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'ballistic-missile',
    'cruise-missile',
    'tactical-missile',
    'air-defence',
    'rocket-artillery',
    'nuclear',
    'topic-launch-vehicle',
  ],
  ['artillery', 'rocket-artillery', 'air-defence', 'small-arm', 'light-weapon', 'tactical-missile'],
  ['bomb', 'explosive-device', 'munition', 'chemical-biological', 'nuclear', 'light-weapon', 'artillery'],
  ['aircraft', 'helicopter', 'drone'],
  ['drone', 'munition'],
  ['tank', 'armoured-vehicle', 'artillery', 'rocket-artillery', 'air-defence'],
  ['warship', 'submarine'],
  ['drone', 'warship', 'cruise-missile'],
  ['nuclear', 'munition', 'drone'],
  ['topic-satellite'],
]
const MISSILE = new Set(FAMILIES[0])
const OPEN = new Set(['weapon:missile', 'weapon:hypersonic-missile', 'weapon:projectile'])

/** True where a noun of kind `noun` can follow the name of a system of kind `name` in one mention. */
export function agree(name: Kind, noun: Kind): boolean {
  if (noun.class === null) return !OPEN.has(noun.id) || name.class === null || MISSILE.has(name.class)
  if (name.class === null || name.class === noun.class) return true
  return FAMILIES.some((family) => family.includes(name.class!) && family.includes(noun.class!))
}

export const isMissile = (kind: Kind): boolean =>
  kind.class === 'ballistic-missile' || kind.class === 'cruise-missile' || kind.class === 'tactical-missile'

export const isShip = (kind: Kind | null | undefined): boolean =>
  kind?.class === 'warship' || kind?.class === 'submarine'
