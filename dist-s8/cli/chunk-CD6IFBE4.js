import {
  country,
  dayConditions,
  oneOf,
  outlets,
  searchSet,
  speaker,
  topic,
  weapon
} from "./chunk-ARX6GJOI.js";
import {
  STATEMENT_KINDS
} from "./chunk-BEGQF6M2.js";
import {
  expectOneOf
} from "./chunk-5ORJJWBU.js";

// dist/store/quotes.js
var QUOTE_SORTS = ["newest", "oldest", "outlet", "speaker"];
var ORDERS = {
  newest: "s.day DESC, s.serial DESC",
  oldest: "s.day NULLS LAST, s.serial",
  outlet: "s.outlet NULLS LAST, s.day, s.serial",
  speaker: "s.speaker NULLS LAST, s.day, s.serial"
};
function findQuotes(store, filter = {}) {
  const notes = [];
  const told = (found) => {
    if (found.note !== null)
      notes.push(found.note);
    return found;
  };
  const sets = [];
  const link = (role, { entities }) => {
    const { sql, values } = oneOf("entity", entities);
    sets.push({ sql: `SELECT statement FROM link WHERE role = '${role}' AND ${sql}`, values });
  };
  const tests = dayConditions("s.day", filter);
  if (filter.country !== void 0)
    link("for", told(country(store, filter.country)));
  if (filter.person !== void 0)
    link("speaker", told(speaker(store, filter.person)));
  if (filter.weapon !== void 0)
    link("about", told(weapon(store, filter.weapon)));
  if (filter.about !== void 0)
    link("about", told(topic(store, filter.about)));
  if (filter.text !== void 0)
    sets.push(searchSet("wording_text", filter.text));
  if (filter.title !== void 0) {
    const { sql, values } = searchSet("title_text", filter.title);
    sets.push({ sql: `SELECT serial FROM statement WHERE article IN (${sql})`, values });
  }
  if (filter.kind)
    tests.push(oneOf("s.kind", filter.kind.map((kind) => expectOneOf("kind", kind, STATEMENT_KINDS))));
  if (filter.outlet !== void 0)
    tests.push(oneOf("s.outlet", told(outlets(store, filter.outlet)).names));
  const order = ORDERS[expectOneOf("sort", filter.sort ?? "newest", QUOTE_SORTS)];
  return { rows: notes.length > 0 ? [] : select(store, sets, tests, order, filter.limit ?? 50), notes };
}
function* select(store, sets, tests, order, limit) {
  const from = sets.length === 0 ? "statement s" : `matches CROSS JOIN statement s ON s.serial = matches.serial`;
  const matches = `WITH matches (serial) AS (${sets.map(({ sql }) => sql).join(" INTERSECT ")})`;
  const where = tests.length === 0 ? "" : `WHERE ${tests.map(({ sql }) => sql).join(" AND ")}`;
  const values = [...sets, ...tests].flatMap((condition) => condition.values);
  const numbers = store.db.prepare(`${sets.length === 0 ? "" : matches} SELECT s.serial FROM ${from} ${where} ORDER BY ${order} LIMIT ?`).all(...values, limit === 0 ? -1 : limit);
  const row = store.query(`SELECT s.key, s.day, w.text, w.detail, a.id, a.outlet, a.title, a.published, a.url
     FROM statement s JOIN wording w ON w.statement = s.serial JOIN article a ON a.serial = s.article WHERE s.serial = ?`);
  for (const { serial } of numbers) {
    const { key, day, text, detail, ...article } = row.get(serial);
    yield { statement: key, day, text, ...JSON.parse(detail), article };
  }
}

export {
  QUOTE_SORTS,
  findQuotes
};
