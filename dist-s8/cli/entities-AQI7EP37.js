import {
  country,
  dayConditions,
  oneOf,
  outlets,
  person,
  searchSet,
  topic,
  weapon
} from "./chunk-ARX6GJOI.js";
import {
  ENTITY_KINDS
} from "./chunk-VXUGAWVI.js";
import "./chunk-Y4YCRR4C.js";
import {
  expectOneOf,
  fold
} from "./chunk-5ORJJWBU.js";
import "./chunk-RALVZK37.js";
import "./chunk-GU6UTPMM.js";

// dist/store/entities.js
var ENTITY_SORTS = ["statements", "mentions", "articles", "name"];
var ORDERS = {
  statements: "c.statements DESC, c.mentions DESC, e.serial",
  mentions: "c.mentions DESC, e.serial",
  articles: "c.articles DESC, e.serial",
  name: "e.name, e.serial"
};
function findEntities(store, filter = {}) {
  const notes = [];
  const among = ({ entities, note }) => {
    if (note !== null)
      notes.push(note);
    return oneOf("e.serial", entities);
  };
  const tests = filter.local ? [] : [{ sql: "e.local = 0", values: [] }];
  const days = dayConditions("m.day", filter);
  if (filter.kind)
    tests.push(oneOf("e.kind", filter.kind.map((kind) => expectOneOf("kind", kind, ENTITY_KINDS))));
  if (filter.person !== void 0)
    tests.push(among(person(store, filter.person)));
  if (filter.weapon !== void 0)
    tests.push(among(weapon(store, filter.weapon)));
  if (filter.text !== void 0) {
    const sql = "e.serial IN (SELECT entity FROM alias WHERE ' ' || folded LIKE ?)";
    tests.push({ sql, values: [`% ${fold(filter.text)}%`] });
  }
  if (filter.country !== void 0) {
    const { entities, note } = country(store, filter.country);
    if (note !== null)
      notes.push(note);
    const own = "SELECT country FROM entity WHERE serial = ?";
    const sql = `(e.country = (${own}) OR e.serial IN (SELECT entity FROM role WHERE country = (${own}) AND status <> 'former'))`;
    tests.push({ sql, values: [entities[0] ?? null, entities[0] ?? null] });
  }
  if (filter.outlet !== void 0) {
    const { names, note } = outlets(store, filter.outlet);
    if (note !== null)
      notes.push(note);
    const { sql, values } = oneOf("outlet", names);
    days.push({ sql: `m.article IN (SELECT serial FROM article WHERE ${sql})`, values });
  }
  if (filter.title !== void 0) {
    const { sql, values } = searchSet("title_text", filter.title);
    days.push({ sql: `m.article IN (${sql})`, values });
  }
  const about = filter.about === void 0 ? null : topic(store, filter.about);
  if (about?.note)
    notes.push(about.note);
  const counts = about ? countsAbout(about.entities, days) : days.length > 0 ? countsIn(days) : COUNTS;
  const order = ORDERS[expectOneOf("sort", filter.sort ?? "statements", ENTITY_SORTS)];
  return { rows: notes.length > 0 ? [] : select(store, counts, tests, order, filter.limit ?? 50), notes };
}
var COUNTS = { sql: "SELECT serial AS entity, articles, mentions, statements FROM entity", values: [] };
var all = (conditions) => conditions.map(({ sql }) => sql).join(" AND ");
var valuesOf = (conditions) => conditions.flatMap(({ values }) => values);
var countsIn = (days) => ({
  sql: `SELECT m.entity, count(*) AS articles, sum(m.count) AS mentions, sum(m.spoke) AS statements
        FROM mention m WHERE ${all(days)} GROUP BY m.entity`,
  values: valuesOf(days)
});
function countsAbout(entities, days) {
  const among = oneOf("topic.entity", entities);
  const dated = days.length === 0 ? "" : `CROSS JOIN statement m ON m.serial = topic.statement AND ${all(days)}`;
  return {
    sql: `SELECT e.serial AS entity, articles, mentions, n AS statements
          FROM (SELECT entity, count(*) AS n FROM link WHERE role = 'speaker' AND statement IN
                 (SELECT topic.statement FROM link topic ${dated} WHERE topic.role = 'about' AND ${among.sql}) GROUP BY entity)
          JOIN entity e ON e.serial = entity`,
    values: [...valuesOf(days), ...among.values]
  };
}
function* select(store, counts, tests, order, limit) {
  const sql = `WITH c AS (${counts.sql})
    SELECT e.serial, e.id, e.kind, e.name, e.country, e.class, c.articles, c.mentions, c.statements
    FROM c JOIN entity e ON e.serial = c.entity ${tests.length === 0 ? "" : `WHERE ${all(tests)}`} ORDER BY ${order} LIMIT ?`;
  const found = store.db.prepare(sql).all(...counts.values, ...valuesOf(tests), limit === 0 ? -1 : limit);
  const aliases = store.query("SELECT DISTINCT name FROM alias WHERE entity = ? AND name <> ? ORDER BY name");
  const roles = store.query("SELECT title, nullif(country, '') AS country, status FROM role WHERE entity = ? ORDER BY articles DESC, title LIMIT 5");
  for (const { serial, id, kind, name, country: country2, class: weaponClass, ...counted } of found) {
    yield {
      ...{ id, kind, name, aliases: aliases.all(serial, name).map((row) => String(row.name)) },
      ...{ country: country2, class: weaponClass, roles: roles.all(serial) },
      ...counted
    };
  }
}
export {
  ENTITY_SORTS,
  findEntities
};
