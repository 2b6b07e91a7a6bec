import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { OnrecordError } from '../model/errors.js';
/** The API of node:sqlite, which @photostructure/sqlite copies; its types serve for both. */
export type Database = DatabaseSyncInstance;
export type Query = StatementSyncInstance;
/** What may be bound to a parameter, and what comes back. */
export type Value = string | number | null | Uint8Array;
/** Opens or creates a database; ":memory:" for one that nobody keeps. Throws OnrecordError `store`. */
export declare function openDatabase(path: string): Database;
/** SQLite's error as one of ours, with what the user can do. */
export declare function storeError(path: string, error: unknown): OnrecordError;
