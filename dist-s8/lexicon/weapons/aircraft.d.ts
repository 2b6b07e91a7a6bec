import type { SystemGroup } from './row.js';
/** Aeroplanes, helicopters and drones. From common public knowledge: makers' and ministries' designations, NATO reporting names. */
export declare const AIRCRAFT: readonly SystemGroup[];
