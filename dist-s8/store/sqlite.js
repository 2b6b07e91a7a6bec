import { createRequire } from 'node:module';
import { OnrecordError } from '../model/errors.js';
/** node:sqlite where this Node has it (22.13 on), else the package with the same API and a prebuilt binary. */
function implementation() {
    // Before it is stable, Node warns on stderr when the module is loaded: for its users, not for ours.
    const warn = process.emitWarning;
    process.emitWarning = () => { };
    try {
        const builtin = process.getBuiltinModule?.('node:sqlite');
        if (builtin)
            return builtin.DatabaseSync;
    }
    finally {
        process.emitWarning = warn;
    }
    return createRequire(import.meta.url)('@photostructure/sqlite').DatabaseSync;
}
let DatabaseSync;
/** Opens or creates a database; ":memory:" for one that nobody keeps. Throws OnrecordError `store`. */
export function openDatabase(path) {
    DatabaseSync ??= implementation();
    try {
        const db = new DatabaseSync(path);
        // WAL: readers never wait for `add`, and a killed process loses its open transaction at most.
        db.exec(`PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY`);
        return db;
    }
    catch (error) {
        throw storeError(path, error);
    }
}
const REMEDIES = [
    [/not a database|malformed|corrupt/i, 'give a database that onrecord made, or restore it from a copy'],
    [/locked|busy/i, 'wait until the other onrecord has ended'],
    [/readonly|read-only|unable to open/i, 'check the path and that its folder can be written'],
    [/disk|full/i, 'make room on the disk'],
];
/** SQLite's error as one of ours, with what the user can do. */
export function storeError(path, error) {
    if (error instanceof OnrecordError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    const remedy = REMEDIES.find(([pattern]) => pattern.test(message))?.[1];
    return new OnrecordError('store', `database: ${message}`, { file: path, remedy }, { cause: error });
}
