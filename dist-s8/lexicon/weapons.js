import { AIR_DEFENCE } from './weapons/air-defence.js';
import { AIRCRAFT } from './weapons/aircraft.js';
import { LAND } from './weapons/land.js';
import { MISSILES } from './weapons/missiles.js';
import { MUNITIONS } from './weapons/munitions.js';
import { SEA } from './weapons/sea.js';
import { SMALL_ARMS } from './weapons/small-arms.js';
import { SPACE } from './weapons/space.js';
/** Named weapon systems, by class. To add one, add its row: its example is its test. */
export const SYSTEMS = [
    ...MISSILES,
    ...AIR_DEFENCE,
    ...AIRCRAFT,
    ...LAND,
    ...SEA,
    ...MUNITIONS,
    ...SMALL_ARMS,
    ...SPACE,
];
export { DESIGNATORS, SHIP_PREFIXES } from './weapons/designators.js';
export { CIVIL, CUES, FALSE_KINDS, FALSE_NAMES } from './weapons/false-friends.js';
export { GENERICS, MODIFIERS, REFINEMENTS, TAILS } from './weapons/generics.js';
