import type { SystemGroup } from './row.js';
/** Launch vehicles and spy satellites: things of the field that are no weapons. From common public knowledge: agencies' own names. */
export declare const SPACE: readonly SystemGroup[];
