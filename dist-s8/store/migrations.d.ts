import type { Database } from './sqlite.js';
export declare const STORE_VERSION: number;
/** Brings a database to the newest schema. Throws OnrecordError `store` for one that is newer, or none of ours. */
export declare function migrate(db: Database, path: string): void;
