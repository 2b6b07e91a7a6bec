import type { Document } from '../model/document.js';
import type { Statement } from '../model/statement.js';
import { type Database, type Query } from './sqlite.js';
/** A stored document with its number: documents are numbered from 1 in the order they were added. */
export interface Stored {
    readonly serial: number;
    readonly document: Document;
}
/** Documents in one SQLite file. Throws OnrecordError `store` where the file cannot be used. */
export declare class Store {
    readonly path: string;
    readonly db: Database;
    private readonly queries;
    /** Opens a store, or creates it; ":memory:" keeps it in memory. */
    constructor(path: string);
    close(): void;
    /** Runs `work` as one transaction: all of it is stored, or nothing. */
    transaction<T>(work: () => T): T;
    begin(): void;
    commit(): void;
    rollback(): void;
    /** A prepared statement, kept. */
    query(sql: string): Query;
    private run;
    private one;
    /** True where these input bytes (by hash) were read whole into this store before. */
    hasInput(hash: Uint8Array): boolean;
    addInput(hash: Uint8Array): void;
    /**
     * Adds a document; false where the same article is there already. An article of another content under the same id is kept
     * beside it, as `<id>@<hash>`. Meant to be called within a transaction.
     */
    add(document: Document): boolean;
    private insert;
    private addEntity;
    private addStatement;
    /** A country may be meant ("the minister") where no word names it: it then gets a row without mentions. */
    private countrySerial;
    /** How many articles and statements there are. */
    counts(): {
        articles: number;
        statements: number;
    };
    /** The document of an article id; null where there is none. */
    document(id: string): Document | null;
    /** A statement by its key (`<article id>#<statement id>`) with its document; null where there is none. */
    statement(key: string): {
        document: Document;
        statement: Statement;
    } | null;
    /** Documents in the order they were added, those after number `after`. */
    documents(after?: number): Generator<Stored>;
}
