import type { SystemGroup } from './row.js';
/** What one person or a small crew carries. From common public knowledge: makers' and armies' designations. */
export declare const SMALL_ARMS: readonly SystemGroup[];
