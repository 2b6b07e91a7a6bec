import {
  statementKey,
  wordingOf
} from "./chunk-B7SHYDG2.js";
import {
  countryName
} from "./chunk-Y4YCRR4C.js";
import {
  fold
} from "./chunk-5ORJJWBU.js";
import {
  slice
} from "./chunk-CFW5GXZS.js";
import "./chunk-RALVZK37.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/store/store.js
import { deflateRawSync, inflateRawSync } from "node:zlib";

// dist/store/migrations.js
var APPLICATION_ID = 1869509219;
var MIGRATIONS = [
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
    id TEXT NOT NULL UNIQUE,           -- local ones ("~\u2026") with their article's id
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
  `
];
var STORE_VERSION = MIGRATIONS.length;
var pragma = (db, name) => Object.values(db.prepare(`PRAGMA ${name}`).get())[0];
function migrate(db, path) {
  if (check(db, path) === STORE_VERSION)
    return;
  db.exec("BEGIN IMMEDIATE");
  try {
    for (let v = check(db, path); v < STORE_VERSION; v++)
      db.exec(`${MIGRATIONS[v]}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${v + 1}`);
    db.exec("COMMIT");
  } catch (error) {
    db.exec("ROLLBACK");
    throw error;
  }
}
function check(db, path) {
  const version = pragma(db, "user_version");
  const application = pragma(db, "application_id");
  const tables = db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table'").get();
  if (application !== APPLICATION_ID && (application !== 0 || version !== 0 || tables.n > 0)) {
    const remedy = "give another path; onrecord add makes the database";
    throw new OnrecordError("store", "this database was not made by onrecord", { file: path, remedy });
  }
  if (version > STORE_VERSION) {
    const message = `made by a newer onrecord (store version ${version}, this one knows ${STORE_VERSION})`;
    throw new OnrecordError("store", message, { file: path, remedy: "update onrecord" });
  }
  return version;
}

// dist/store/rows.js
import { createHash } from "node:crypto";
function articleHash(article) {
  const { id, url, canonical, outlet, title, byline, published, modified, language, section, sha256 } = article;
  const identity = [id, url, canonical, outlet, title, byline, published, modified, language, section, sha256];
  return createHash("sha256").update(JSON.stringify(identity)).digest();
}
var globalId = (id, article) => id.startsWith("~") ? `${id}@${article}` : id;
function countriesOf(entity) {
  const roles = (entity.roles ?? []).flatMap(({ country, status }) => status === "former" ? [] : [country]);
  return [.../* @__PURE__ */ new Set([entity.iso2, entity.country, ...roles])].filter((iso2) => iso2 !== void 0);
}
function aliasesOf(entity) {
  const names = [entity.name, ...entity.aliases];
  const surname = entity.kind === "person" && !entity.anonymous ? fold(entity.name).split(" ").at(-1) : void 0;
  const found = names.map((name) => [fold(name), name]).filter(([folded]) => folded !== "");
  return new Map(surname ? [[surname, entity.name], ...found] : found);
}
function statementRows(document) {
  const { article, entities } = document;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return document.statements.filter(({ nestedIn }) => nestedIn === void 0).map((statement) => {
    const speakers = (statement.speaker?.entities ?? []).map(({ id }) => ({ id, entity: byId.get(id) }));
    const exact = statement.said && (statement.said.precision === "day" || statement.said.precision === "instant");
    const { countries, weapons, people } = statement.about;
    const represented = speakers.flatMap(({ entity }) => entity ? countriesOf(entity) : []);
    return {
      key: statementKey(article, statement),
      kind: statement.kind,
      day: (exact ? statement.said.iso : article.published)?.slice(0, 10) ?? null,
      text: wordingOf(document, statement).text,
      detail: {
        kind: statement.kind,
        act: statement.act,
        polarity: statement.polarity,
        mode: statement.speaker?.mode ?? null,
        speakers: speakers.map(({ id, entity }) => speakerDetail(globalId(id, article.id), entity)),
        speaker: statement.speaker && slice(article.text, statement.speaker),
        cue: statement.cue && slice(article.text, statement.cue),
        content: statement.content,
        quotations: statement.quotations.map((quotation) => slice(article.text, quotation)),
        occasion: statement.occasion?.kind ?? null,
        said: statement.said ?? null,
        about: statement.about
      },
      links: [
        ...speakers.map(({ id }) => ["speaker", globalId(id, article.id)]),
        ...[...weapons, ...people].map((id) => ["about", globalId(id, article.id)])
      ],
      countries: [
        ...[...new Set(represented)].map((iso2) => ["for", iso2]),
        ...countries.map((iso2) => ["about", iso2])
      ]
    };
  });
}
function speakerDetail(id, entity) {
  const role = entity?.roles?.[0];
  const country = entity ? countriesOf(entity)[0] ?? null : null;
  return { id, name: entity?.name ?? id, role: role?.title ?? null, country };
}

// dist/store/sqlite.js
import { createRequire } from "node:module";
function implementation() {
  const warn = process.emitWarning;
  process.emitWarning = () => {
  };
  try {
    const builtin = process.getBuiltinModule?.("node:sqlite");
    if (builtin)
      return builtin.DatabaseSync;
  } finally {
    process.emitWarning = warn;
  }
  return createRequire(import.meta.url)("@photostructure/sqlite").DatabaseSync;
}
var DatabaseSync;
function openDatabase(path) {
  DatabaseSync ??= implementation();
  try {
    const db = new DatabaseSync(path);
    db.exec(`PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY`);
    return db;
  } catch (error) {
    throw storeError(path, error);
  }
}
var REMEDIES = [
  [/not a database|malformed|corrupt/i, "give a database that onrecord made, or restore it from a copy"],
  [/locked|busy/i, "wait until the other onrecord has ended"],
  [/readonly|read-only|unable to open/i, "check the path and that its folder can be written"],
  [/disk|full/i, "make room on the disk"]
];
function storeError(path, error) {
  if (error instanceof OnrecordError)
    return error;
  const message = error instanceof Error ? error.message : String(error);
  const remedy = REMEDIES.find(([pattern]) => pattern.test(message))?.[1];
  return new OnrecordError("store", `database: ${message}`, { file: path, remedy }, { cause: error });
}

// dist/store/store.js
var Store = class {
  path;
  db;
  queries = /* @__PURE__ */ new Map();
  /** Opens a store, or creates it; ":memory:" keeps it in memory. */
  constructor(path) {
    this.path = path;
    this.db = openDatabase(path);
    try {
      migrate(this.db, path);
    } catch (error) {
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
    } catch (error) {
      this.rollback();
      throw storeError(this.path, error);
    }
  }
  begin() {
    this.db.exec("BEGIN IMMEDIATE");
  }
  commit() {
    this.db.exec("COMMIT");
  }
  rollback() {
    if (this.db.isTransaction)
      this.db.exec("ROLLBACK");
  }
  /** A prepared statement, kept. */
  query(sql) {
    let query = this.queries.get(sql);
    if (query === void 0)
      this.queries.set(sql, query = this.db.prepare(sql));
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
    return this.one("SELECT 1 FROM input WHERE hash = ?", hash) !== void 0;
  }
  addInput(hash) {
    this.run("INSERT OR IGNORE INTO input VALUES (?)", hash);
  }
  /**
   * Adds a document; false where the same article is there already. An article of another content under the same id is kept
   * beside it, as `<id>@<hash>`. Meant to be called within a transaction.
   */
  add(document) {
    const hash = articleHash(document.article);
    if (this.one("SELECT 1 FROM article WHERE hash = ?", hash) !== void 0)
      return false;
    let id = document.article.id;
    for (let digits = 8; this.one("SELECT 1 FROM article WHERE id = ?", id) !== void 0; digits += 8)
      id = `${document.article.id}@${Buffer.from(hash).toString("hex").slice(0, digits)}`;
    this.insert({ ...document, article: { ...document.article, id } }, hash);
    return true;
  }
  insert(document, hash) {
    const { id, outlet, title, url, published } = document.article;
    const day = published?.slice(0, 10) ?? null;
    const article = this.run("INSERT INTO article (id, hash, outlet, title, url, published, day) VALUES (?, ?, ?, ?, ?, ?, ?)", ...[id, hash, outlet, title, url, published, day]);
    this.run("INSERT INTO title_text (rowid, title) VALUES (?, ?)", article, title);
    this.run("INSERT INTO document VALUES (?, ?)", article, pack(document));
    const rows = statementRows(document);
    const spoke = /* @__PURE__ */ new Map();
    for (const { links } of rows) {
      for (const [role, entity] of links)
        if (role === "speaker")
          spoke.set(entity, (spoke.get(entity) ?? 0) + 1);
    }
    const counts = /* @__PURE__ */ new Map();
    for (const mention of document.mentions) {
      for (const entity of mention.entities)
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const serials = /* @__PURE__ */ new Map();
    for (const entity of document.entities) {
      const key = globalId(entity.id, id);
      const count = counts.get(entity.id) ?? 0;
      const serial = this.addEntity(entity, key, count, spoke.get(key) ?? 0);
      serials.set(key, serial);
      this.run("INSERT OR IGNORE INTO mention VALUES (?, ?, ?, ?, ?)", serial, article, day, count, spoke.get(key) ?? 0);
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
       RETURNING serial`, ...[id, kind, name, countriesOf(entity)[0] ?? null, weaponClass], JSON.stringify({ iso3, subclass, platform, sector, anonymous }), ...[id.startsWith("~") ? 1 : 0, mentions, statements]).serial;
    if (id.startsWith("~"))
      return serial;
    for (const [folded, alias] of aliasesOf(entity))
      this.run("INSERT OR IGNORE INTO alias VALUES (?, ?, ?)", folded, serial, alias);
    for (const role of entity.roles ?? []) {
      this.run("INSERT INTO role VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1", ...[serial, role.title, role.country ?? "", role.organisation ?? "", role.status]);
    }
    return serial;
  }
  addStatement(row, article, outlet, serials) {
    const { key, kind, day, text, detail } = row;
    const speaker = detail.speakers[0]?.name ?? null;
    const serial = this.run("INSERT INTO statement (key, article, kind, day, outlet, speaker) VALUES (?, ?, ?, ?, ?, ?)", ...[key, article, kind, day, outlet, speaker]);
    this.run("INSERT INTO wording VALUES (?, ?, ?)", serial, text, JSON.stringify(detail));
    this.run("INSERT INTO wording_text (rowid, text) VALUES (?, ?)", serial, text);
    const link = (role, entity) => {
      if (entity !== void 0)
        this.run("INSERT OR IGNORE INTO link VALUES (?, ?, ?)", role, entity, serial);
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
    if (known !== void 0)
      return known;
    this.run(`INSERT OR IGNORE INTO entity (id, kind, name, country, detail, local) VALUES (?, 'country', ?, ?, '{}', 0)`, ...[id, countryName(iso2), iso2]);
    const { serial } = this.one("SELECT serial FROM entity WHERE id = ?", id);
    serials.set(id, serial);
    return serial;
  }
  /** How many articles and statements there are. */
  counts() {
    const count = (table) => this.one(`SELECT count(*) AS n FROM ${table}`).n;
    return { articles: count("article"), statements: count("statement") };
  }
  /** The document of an article id; null where there is none. */
  document(id) {
    const sql = "SELECT record FROM document JOIN article ON serial = article WHERE id = ?";
    const row = this.one(sql, id);
    return row ? unpack(row.record, this.path) : null;
  }
  /** A statement by its key (`<article id>#<statement id>`) with its document; null where there is none. */
  statement(key) {
    const document = this.document(key.slice(0, key.lastIndexOf("#")));
    const statement = document?.statements.find(({ id }) => key.endsWith(`#${id}`));
    return document && statement ? { document, statement } : null;
  }
  /** Documents in the order they were added, those after number `after`. */
  *documents(after = 0) {
    const page = "SELECT article AS serial, record FROM document WHERE article > ? ORDER BY article LIMIT 100";
    for (let last = after; ; ) {
      const rows = this.query(page).all(last);
      for (const { serial, record } of rows)
        yield { serial, document: unpack(record, this.path) };
      if (rows.length === 0)
        return;
      last = rows.at(-1).serial;
    }
  }
};
var pack = (document) => deflateRawSync(JSON.stringify(document), { level: 4 });
function unpack(record, path) {
  try {
    return JSON.parse(inflateRawSync(record).toString());
  } catch (cause) {
    const remedy = "restore the database from a copy, or make it again";
    throw new OnrecordError("store", "a stored record is damaged", { file: path, remedy }, { cause });
  }
}
export {
  Store
};
