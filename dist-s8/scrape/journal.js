import { closeSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync, } from 'node:fs';
import { dirname } from 'node:path';
import { OnrecordError } from '../model/errors.js';
import { wholeLines } from './tail.js';
/** Lines between two waits for the disk. */
const SYNC_EVERY = 64;
/**
 * What was fetched, for the next run: JSON Lines, only ever appended to. A line is with the system when `append`
 * returns, so that a killed process loses none, and on disk after `sync`, so that a power cut loses little. A torn last
 * line is cut off at the start. One process at a time: a lock beside the file holds the process id.
 */
export class Journal {
    path;
    file;
    pages = new Map();
    lists = new Map();
    failedOf = new Map();
    unsynced = 0;
    /** Lines that could not be read, by number. */
    damaged = [];
    constructor(path, file) {
        this.path = path;
        this.file = file;
    }
    /**
     * Opens a journal, made where there is none; `null` keeps it in memory. `locked` runs when no other process has it,
     * before it is read; `visit` then sees each line about a page, and those it says no to are not believed (their files
     * are gone). Throws `store` where it is in use or cannot be opened.
     */
    static open(path, { locked = () => { }, visit = () => true } = {}) {
        if (path === null) {
            locked();
            return new Journal(null, null);
        }
        try {
            mkdirSync(dirname(path), { recursive: true });
            lock(`${path}.lock`);
            locked();
            const journal = new Journal(path, openSync(path, 'a+'));
            journal.load(visit);
            return journal;
        }
        catch (error) {
            if (error instanceof OnrecordError)
                throw error;
            const remedy = 'check the folder and its permissions';
            throw new OnrecordError('store', `cannot open: ${error.message}`, { file: path, remedy }, { cause: error });
        }
    }
    /** The last line about a page, or about a page that another one turned out to be. */
    page(key) {
        return this.pages.get(key);
    }
    list(url) {
        return this.lists.get(url);
    }
    /** Pages that were found in a list and failed, so that another try is due even if the list has not changed. */
    failed(list) {
        return [...(this.failedOf.get(list) ?? [])];
    }
    /** Takes down what a list was validated by, where that is something new. */
    remember(line) {
        const known = this.lists.get(line.list);
        const [etag, lastModified] = [line.etag ?? null, line.lastModified ?? null];
        if (etag === (known?.etag ?? null) && lastModified === (known?.lastModified ?? null))
            return;
        this.append(line);
    }
    append(line) {
        this.take(line);
        if (this.file === null)
            return;
        writeSync(this.file, `${JSON.stringify(line)}\n`);
        this.unsynced += 1;
    }
    /** True when it is time to `sync`. */
    get due() {
        return this.unsynced >= SYNC_EVERY;
    }
    sync() {
        if (this.file !== null && this.unsynced > 0)
            fdatasyncSync(this.file);
        this.unsynced = 0;
    }
    close() {
        this.sync();
        if (this.file !== null)
            closeSync(this.file);
        if (this.path !== null)
            unlinkSync(`${this.path}.lock`);
    }
    load(visit) {
        let number = 0;
        const end = wholeLines(this.file, (text) => {
            number += 1;
            const line = parsed(text);
            if (line === null)
                this.damaged.push(number);
            else if ('list' in line || visit(line))
                this.take(line);
        });
        ftruncateSync(this.file, end);
    }
    take(line) {
        if ('list' in line) {
            this.lists.set(line.list, line);
            return;
        }
        const { sketch: _, ...light } = line;
        for (const key of [line.page, ...(line.also ?? [])]) {
            if (key === line.page || !this.pages.has(key))
                this.pages.set(key, light);
        }
        if (line.from === undefined || line.url === null)
            return;
        const failed = this.failedOf.get(line.from) ?? new Set();
        if (line.outcome === 'failed')
            this.failedOf.set(line.from, failed.add(line.url));
        else
            failed.delete(line.url);
    }
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        if (value === null || typeof value !== 'object')
            return null;
        const row = value;
        return typeof row.list === 'string' || (typeof row.page === 'string' && typeof row.outcome === 'string')
            ? row
            : null;
    }
    catch {
        return null;
    }
}
function lock(path) {
    for (let attempt = 0;; attempt++) {
        try {
            const file = openSync(path, 'wx');
            writeSync(file, String(process.pid));
            closeSync(file);
            return;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        const holder = Number(readFileSync(path, 'utf8'));
        if (attempt > 0 || (holder !== process.pid && isRunning(holder)))
            throw new OnrecordError('store', `in use by process ${holder}`, {
                file: path,
                remedy: 'wait for it to end, or delete this file if there is no such run',
            });
        unlinkSync(path); // left by a run that was killed
    }
}
function isRunning(process_) {
    if (!Number.isInteger(process_) || process_ <= 0)
        return false;
    try {
        process.kill(process_, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
