import type { SystemGroup } from './row.js';
/** Tanks, armoured vehicles, guns and rockets on land. From common public knowledge: makers' and armies' designations. */
export declare const LAND: readonly SystemGroup[];
