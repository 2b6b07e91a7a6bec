import { AIR_DEFENCE } from './weapons/air-defence.js'
import { AIRCRAFT } from './weapons/aircraft.js'
import { LAND } from './weapons/land.js'
import { MISSILES } from './weapons/missiles.js'
import { MUNITIONS } from './weapons/munitions.js'
import type { SystemGroup } from './weapons/row.js'
import { SEA } from './weapons/sea.js'
import { SMALL_ARMS } from './weapons/small-arms.js'
import { SPACE } from './weapons/space.js'

export type { SystemGroup, SystemRow } from './weapons/row.js'

/** Named weapon systems, by class. To add one, add its row: its example is its test. */
export const SYSTEMS: readonly SystemGroup[] = [
  ...MISSILES,
  ...AIR_DEFENCE,
  ...AIRCRAFT,
  ...LAND,
  ...SEA,
  ...MUNITIONS,
  ...SMALL_ARMS,
  ...SPACE,
]

export { DESIGNATORS, type DesignatorFamily, SHIP_PREFIXES } from './weapons/designators.js'
export { CIVIL, CUES, FALSE_KINDS, FALSE_NAMES, type FalseFriend, OPERATORS } from './weapons/false-friends.js'
export { GENERICS, type GenericRow, MODIFIERS, REFINEMENTS, TAILS } from './weapons/generics.js'
