import { OnrecordError } from '../model/errors.js';
/** "onrc", in the file's header: a database of ours. */
const APPLICATION_ID = 0x6f6e7263;
/**
 * From schema version N to N + 1. Rows are numbered in the order they were added; all that queries sort or filter by is
 * beside its index, all that they only print is JSON.
 */
const MIGRATIONS = [
    `
  CREATE TABLE article (
    serial INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,           -- of the record; made unique where two contents share one
    hash BLOB NOT NULL UNIQUE,         -- of what makes the article: text and what is known of it
    outlet TEXT, title TEXT, url TEXT,
    published TEXT, day TEXT
  ) STRICT;
  CREATE TABLE document (article INTEGER PRIMARY KEY REFERENCES article, record BLOB NOT NULL) STRICT; -- onrecord/1, deflated
  CREATE TABLE input (hash BLOB PRIMARY KEY) STRICT, WITHOUT ROWID; -- bytes that were read whole: not read again

  CREATE TABLE entity (
    serial INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,           -- local ones ("~…") with their article's id
    kind TEXT NOT NULL, name TEXT NOT NULL,
    country TEXT,                      -- ISO 3166-1 alpha-2: its own, or the one it belongs to
    class TEXT, detail TEXT NOT NULL,  -- JSON: what is only printed
    local INTEGER NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0, mentions INTEGER NOT NULL DEFAULT 0, statements INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX entity_by_statements ON entity (local, statements DESC, mentions DESC, serial);
  CREATE TABLE alias (                 -- folded; surnames of people too
    folded TEXT, entity INTEGER REFERENCES entity, name TEXT NOT NULL, PRIMARY KEY (folded, entity)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE role (
    entity INTEGER REFERENCES entity, title TEXT, country TEXT, organisation TEXT, status TEXT, articles INTEGER NOT NULL,
    PRIMARY KEY (entity, title, country, organisation, status)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE mention (
    entity INTEGER REFERENCES entity, article INTEGER REFERENCES article, day TEXT, count INTEGER NOT NULL,
    spoke INTEGER NOT NULL,            -- statements of this entity in this article
    PRIMARY KEY (entity, article)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE statement (
    serial INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,          -- article id # statement id
    article INTEGER NOT NULL REFERENCES article,
    kind TEXT NOT NULL, day TEXT, outlet TEXT, speaker TEXT -- the last three to sort by
  ) STRICT;
  CREATE INDEX statement_by_article ON statement (article);
  CREATE INDEX statement_by_day ON statement (day, serial, kind, outlet); -- these three cover what is tested along the way
  CREATE INDEX statement_by_outlet ON statement (outlet, day, serial, kind);
  CREATE INDEX statement_by_speaker ON statement (speaker, day, serial, kind, outlet);
  CREATE TABLE wording (statement INTEGER PRIMARY KEY REFERENCES statement, text TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
  CREATE TABLE link (                  -- who and what a statement is by and about
    role TEXT, entity INTEGER REFERENCES entity, statement INTEGER REFERENCES statement,
    PRIMARY KEY (role, entity, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX link_by_statement ON link (statement, role, entity);
  CREATE VIRTUAL TABLE wording_text USING fts5 (
    text, content = 'wording', content_rowid = 'statement', tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE title_text USING fts5 (
    title, content = 'article', content_rowid = 'serial', tokenize = 'unicode61 remove_diacritics 2'
  );

  CREATE TABLE cluster (
    number INTEGER PRIMARY KEY,        -- from 0, in the order they were opened
    id TEXT NOT NULL, reference TEXT NOT NULL, reference_because TEXT NOT NULL,
    repeated TEXT NOT NULL,            -- JSON: ids of other clusters
    state TEXT NOT NULL                -- JSON: what compare/ needs to go on from here
  ) STRICT;
  CREATE TABLE variant (
    statement TEXT PRIMARY KEY,        -- key
    cluster INTEGER NOT NULL REFERENCES cluster, position INTEGER NOT NULL,
    verdict TEXT NOT NULL, edits TEXT NOT NULL, why TEXT NOT NULL -- JSON
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX variant_by_cluster ON variant (cluster, position);
  CREATE TABLE progress (what TEXT PRIMARY KEY, article INTEGER NOT NULL) STRICT, WITHOUT ROWID; -- done so far: up to this one
  `,
];
export const STORE_VERSION = MIGRATIONS.length;
const pragma = (db, name) => Object.values(db.prepare(`PRAGMA ${name}`).get())[0];
/** Brings a database to the newest schema. Throws OnrecordError `store` for one that is newer, or none of ours. */
export function migrate(db, path) {
    if (check(db, path) === STORE_VERSION)
        return;
    db.exec('BEGIN IMMEDIATE');
    try {
        // Looked at again: another process may have done it meanwhile.
        for (let v = check(db, path); v < STORE_VERSION; v++)
            db.exec(`${MIGRATIONS[v]}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${v + 1}`);
        db.exec('COMMIT');
    }
    catch (error) {
        db.exec('ROLLBACK');
        throw error;
    }
}
/** The version of a store of ours; 0 for a database that is empty yet. */
function check(db, path) {
    const version = pragma(db, 'user_version');
    const application = pragma(db, 'application_id');
    const tables = db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'").get();
    if (application !== APPLICATION_ID && (application !== 0 || version !== 0 || tables.n > 0)) {
        const remedy = 'give another path; onrecord add makes the database';
        throw new OnrecordError('store', 'this database was not made by onrecord', { file: path, remedy });
    }
    if (version > STORE_VERSION) {
        const message = `made by a newer onrecord (store version ${version}, this one knows ${STORE_VERSION})`;
        throw new OnrecordError('store', message, { file: path, remedy: 'update onrecord' });
    }
    return version;
}
