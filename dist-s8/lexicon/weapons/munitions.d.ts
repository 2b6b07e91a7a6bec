import type { SystemGroup } from './row.js';
/** Bombs, torpedoes, mines, shells, nuclear and chemical arms. From common public knowledge: makers' designations, common names of substances. */
export declare const MUNITIONS: readonly SystemGroup[];
