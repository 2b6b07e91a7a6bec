import type { SystemGroup } from './row.js';
/** Air and missile defence. From common public knowledge: makers' and ministries' designations, NATO reporting names. */
export declare const AIR_DEFENCE: readonly SystemGroup[];
