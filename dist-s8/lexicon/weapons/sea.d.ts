import type { SystemGroup } from './row.js';
/** Ship and submarine classes, and a few ships without a prefix. From common public knowledge: navies' names, NATO reporting names. */
export declare const SEA: readonly SystemGroup[];
