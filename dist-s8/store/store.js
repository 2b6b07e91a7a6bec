import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { OnrecordError } from '../model/errors.js';
import { countryName } from './countries.js';
import { migrate } from './migrations.js';
import { aliasesOf, articleHash, countriesOf, globalId, statementRows } from './rows.js';
import { openDatabase, storeError } from './sqlite.js';
/** Documents in one SQLite file. Throws OnrecordError `store` where the file cannot be used. */
export class Store {
    path;
    db;
    queries = new Map();
    /** Opens a store, or creates it; ":memory:" keeps it in memory. */
    constructor(path) {
        this.path = path;
        this.db = openDatabase(path);
        try {
            migrate(this.db, path);
        }
        catch (error) {
            this.db.close();
            throw storeError(path, error);
        }
    }
    close() {
        this.queries.clear();
        this.db.close();
    }
    /** Runs `work` as one transaction: all of it is stored, or nothing. */
    transaction(work) {
        this.begin();
        try {
            const result = work();
            this.commit();
            return result;
        }
        catch (error) {
            this.rollback();
            throw storeError(this.path, error);
        }
    }
    begin() {
        this.db.exec('BEGIN IMMEDIATE');
    }
    commit() {
        this.db.exec('COMMIT');
    }
    rollback() {
        if (this.db.isTransaction)
            this.db.exec('ROLLBACK');
    }
    /** A prepared statement, kept. */
    query(sql) {
        let query = this.queries.get(sql);
        if (query === undefined)
            this.queries.set(sql, (query = this.db.prepare(sql)));
        return query;
    }
    run(sql, ...values) {
        return Number(this.query(sql).run(...values).lastInsertRowid);
    }
    one(sql, ...values) {
        return this.query(sql).get(...values);
    }
    /** True where these input bytes (by hash) were read whole into this store before. */
    hasInput(hash) {
        return this.one('SELECT 1 FROM input WHERE hash = ?', hash) !== undefined;
    }
    addInput(hash) {
        this.run('INSERT OR IGNORE INTO input VALUES (?)', hash);
    }
    /**
     * Adds a document; false where the same article is there already. An article of another content under the same id is kept
     * beside it, as `<id>@<hash>`. Meant to be called within a transaction.
     */
    add(document) {
        const hash = articleHash(document.article);
        if (this.one('SELECT 1 FROM article WHERE hash = ?', hash) !== undefined)
            return false;
        let id = document.article.id;
        for (let digits = 8; this.one('SELECT 1 FROM article WHERE id = ?', id) !== undefined; digits += 8)
            id = `${document.article.id}@${Buffer.from(hash).toString('hex').slice(0, digits)}`;
        this.insert({ ...document, article: { ...document.article, id } }, hash);
        return true;
    }
    insert(document, hash) {
        const { id, outlet, title, url, published } = document.article;
        const day = published?.slice(0, 10) ?? null;
        const article = this.run('INSERT INTO article (id, hash, outlet, title, url, published, day) VALUES (?, ?, ?, ?, ?, ?, ?)', ...[id, hash, outlet, title, url, published, day]);
        this.run('INSERT INTO title_text (rowid, title) VALUES (?, ?)', article, title);
        this.run('INSERT INTO document VALUES (?, ?)', article, pack(document));
        const rows = statementRows(document);
        const spoke = new Map();
        for (const { links } of rows) {
            for (const [role, entity] of links)
                if (role === 'speaker')
                    spoke.set(entity, (spoke.get(entity) ?? 0) + 1);
        }
        const counts = new Map();
        for (const mention of document.mentions) {
            for (const entity of mention.entities)
                counts.set(entity, (counts.get(entity) ?? 0) + 1);
        }
        const serials = new Map();
        for (const entity of document.entities) {
            const key = globalId(entity.id, id);
            const count = counts.get(entity.id) ?? 0;
            const serial = this.addEntity(entity, key, count, spoke.get(key) ?? 0);
            serials.set(key, serial);
            this.run('INSERT OR IGNORE INTO mention VALUES (?, ?, ?, ?, ?)', serial, article, day, count, spoke.get(key) ?? 0);
        }
        for (const row of rows)
            this.addStatement(row, article, outlet, serials);
    }
    addEntity(entity, id, mentions, statements) {
        const { kind, name, class: weaponClass = null, iso3, subclass, platform, sector, anonymous } = entity;
        const serial = this.one(`INSERT INTO entity (id, kind, name, country, class, detail, local, articles, mentions, statements)
       VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
       ON CONFLICT (id) DO UPDATE SET articles = articles + 1, mentions = mentions + excluded.mentions,
         statements = statements + excluded.statements, country = coalesce(country, excluded.country),
         class = coalesce(class, excluded.class)
       RETURNING serial`, ...[id, kind, name, countriesOf(entity)[0] ?? null, weaponClass], JSON.stringify({ iso3, subclass, platform, sector, anonymous }), ...[id.startsWith('~') ? 1 : 0, mentions, statements]).serial;
        if (id.startsWith('~'))
            return serial;
        for (const [folded, alias] of aliasesOf(entity))
            this.run('INSERT OR IGNORE INTO alias VALUES (?, ?, ?)', folded, serial, alias);
        for (const role of entity.roles ?? []) {
            this.run('INSERT INTO role VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1', ...[serial, role.title, role.country ?? '', role.organisation ?? '', role.status]);
        }
        return serial;
    }
    addStatement(row, article, outlet, serials) {
        const { key, kind, day, text, detail } = row;
        const speaker = detail.speakers[0]?.name ?? null;
        const serial = this.run('INSERT INTO statement (key, article, kind, day, outlet, speaker) VALUES (?, ?, ?, ?, ?, ?)', ...[key, article, kind, day, outlet, speaker]);
        this.run('INSERT INTO wording VALUES (?, ?, ?)', serial, text, JSON.stringify(detail));
        this.run('INSERT INTO wording_text (rowid, text) VALUES (?, ?)', serial, text);
        const link = (role, entity) => {
            if (entity !== undefined)
                this.run('INSERT OR IGNORE INTO link VALUES (?, ?, ?)', role, entity, serial);
        };
        for (const [role, id] of row.links)
            link(role, serials.get(id));
        for (const [role, iso2] of row.countries)
            link(role, this.countrySerial(iso2, serials));
    }
    /** A country may be meant ("the minister") where no word names it: it then gets a row without mentions. */
    countrySerial(iso2, serials) {
        const id = `country:${iso2}`;
        const known = serials.get(id);
        if (known !== undefined)
            return known;
        this.run(`INSERT OR IGNORE INTO entity (id, kind, name, country, detail, local) VALUES (?, 'country', ?, ?, '{}', 0)`, ...[id, countryName(iso2), iso2]);
        const { serial } = this.one('SELECT serial FROM entity WHERE id = ?', id);
        serials.set(id, serial);
        return serial;
    }
    /** How many articles and statements there are. */
    counts() {
        const count = (table) => this.one(`SELECT count(*) AS n FROM ${table}`).n;
        return { articles: count('article'), statements: count('statement') };
    }
    /** The document of an article id; null where there is none. */
    document(id) {
        const sql = 'SELECT record FROM document JOIN article ON serial = article WHERE id = ?';
        const row = this.one(sql, id);
        return row ? unpack(row.record, this.path) : null;
    }
    /** A statement by its key (`<article id>#<statement id>`) with its document; null where there is none. */
    statement(key) {
        const document = this.document(key.slice(0, key.lastIndexOf('#')));
        const statement = document?.statements.find(({ id }) => key.endsWith(`#${id}`));
        return document && statement ? { document, statement } : null;
    }
    /** Documents in the order they were added, those after number `after`. */
    *documents(after = 0) {
        // In pages, so that the store may be written to between two documents.
        const page = 'SELECT article AS serial, record FROM document WHERE article > ? ORDER BY article LIMIT 100';
        for (let last = after;;) {
            const rows = this.query(page).all(last);
            for (const { serial, record } of rows)
                yield { serial, document: unpack(record, this.path) };
            if (rows.length === 0)
                return;
            last = rows.at(-1).serial;
        }
    }
}
/** A record as it is kept: JSON, deflated (a fifth of the size, for a third of a millisecond; brotli takes longer and saves as much). */
const pack = (document) => deflateRawSync(JSON.stringify(document), { level: 4 });
function unpack(record, path) {
    try {
        return JSON.parse(inflateRawSync(record).toString());
    }
    catch (cause) {
        const remedy = 'restore the database from a copy, or make it again';
        throw new OnrecordError('store', 'a stored record is damaged', { file: path, remedy }, { cause });
    }
}
