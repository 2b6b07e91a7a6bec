import {
  WEAPON_CLASSES
} from "./chunk-VXUGAWVI.js";
import {
  findCountry,
  resolveCountry
} from "./chunk-Y4YCRR4C.js";
import {
  fold,
  nearest
} from "./chunk-5ORJJWBU.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/store/search.js
function searchExpression(typed) {
  const alternatives = [[]];
  const without = [];
  for (const [, minus = "", phrase, bare = ""] of typed.matchAll(/(-?)(?:["“]([^"“”]*)["”]?|([^\s"“”]+))/gu)) {
    if (bare === "OR" && minus === "") {
      if (alternatives.at(-1).length > 0)
        alternatives.push([]);
      continue;
    }
    const words = phrase ?? bare;
    if (!/[\p{L}\p{N}]/u.test(words))
      continue;
    const term = `"${words.replace(/\u0000|\*+$/g, "")}"${phrase === void 0 && words.endsWith("*") ? " *" : ""}`;
    if (minus === "")
      alternatives.at(-1).push(term);
    else
      without.push(term);
  }
  const any = alternatives.filter((terms) => terms.length > 0).map((terms) => `(${terms.join(" AND ")})`);
  if (any.length === 0)
    return null;
  return without.length === 0 ? any.join(" OR ") : `(${any.join(" OR ")}) NOT (${without.join(" OR ")})`;
}

// dist/store/filter.js
var select = (store, sql, ...values) => store.query(sql).all(...values).map(({ serial }) => serial);
var ALIASES = "SELECT DISTINCT serial FROM alias JOIN entity ON serial = entity";
function byName(store, kinds, name) {
  const folded = fold(name);
  if (folded === "")
    return [];
  const { sql, values } = oneOf("kind", kinds);
  const exact = select(store, `${ALIASES} WHERE ${sql} AND folded = ?`, ...values, folded);
  if (exact.length > 0)
    return exact;
  return select(store, `${ALIASES} WHERE ${sql} AND ' ' || folded || ' ' LIKE ?`, ...values, `% ${folded} %`);
}
function byClass(store, name) {
  const folded = fold(name);
  const words = [folded, folded.replace(/s$/, "")].filter((word) => word !== "");
  const classes = WEAPON_CLASSES.filter((one) => words.some((word) => ` ${fold(one)}`.endsWith(` ${word}`)));
  const { sql, values } = oneOf("class", classes);
  const byWord = words.map(() => "' ' || folded LIKE ?").join(" OR ");
  return select(store, `${ALIASES} WHERE kind = 'weapon' AND (${sql} OR detail ->> 'subclass' = ? COLLATE NOCASE OR ${byWord})`, ...[...values, name, ...words.map((word) => `% ${word}`)]);
}
function suggestion(store, what, name, kinds) {
  const sql = `SELECT folded, e.name FROM alias JOIN entity e ON serial = entity WHERE kind IN (${kinds.map(() => "?")})
    ORDER BY statements, mentions, serial DESC`;
  const names = new Map(store.query(sql).all(...kinds).map((row) => [String(row.folded), String(row.name)]));
  const close = nearest(name, names.keys());
  return `no ${what} "${name}" here${close === null ? "" : `; did you mean "${names.get(close)}"?`}`;
}
var named = (entities, note) => ({
  entities,
  note: entities.length === 0 ? note() : null
});
var country = (store, name) => {
  const iso2 = resolveCountry(name);
  return named(select(store, "SELECT serial FROM entity WHERE id = ?", `country:${iso2}`), () => `no country "${name}" here`);
};
var person = (store, name) => named(byName(store, ["person"], name), () => suggestion(store, "person", name, ["person"]));
function speaker(store, name) {
  const people = byName(store, ["person"], name);
  const found = people.length > 0 ? people : byName(store, ["organisation", "document", "group"], name);
  return named(found, () => suggestion(store, "person or organisation", name, ["person", "organisation"]));
}
var weapon = (store, name) => named([.../* @__PURE__ */ new Set([...byClass(store, name), ...byName(store, ["weapon"], name)])], () => suggestion(store, "weapon", name, ["weapon"]));
function topic(store, name) {
  if (findCountry(name) !== null)
    return country(store, name);
  const found = [...weapon(store, name).entities, ...byName(store, ["person"], name)];
  return named(found, () => suggestion(store, "country, weapon or person", name, ["country", "weapon", "person"]));
}
function outlets(store, name) {
  const all = store.query("SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL").all().map((row) => String(row.outlet));
  const folded = fold(name);
  const exact = all.filter((outlet) => fold(outlet) === folded);
  const names = exact.length > 0 ? exact : all.filter((outlet) => ` ${fold(outlet)} `.includes(` ${folded} `));
  const close = names.length === 0 ? nearest(name, all) : null;
  return {
    names,
    note: names.length > 0 ? null : `no outlet "${name}" here${close ? `; did you mean "${close}"?` : ""}`
  };
}
function checkFilter(filter) {
  if (filter.country !== void 0)
    resolveCountry(filter.country);
  for (const typed of [filter.text, filter.title])
    if (typed !== void 0)
      searchSet("wording_text", typed);
  dayConditions("", filter);
}
function bound(option, value) {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    return value;
  throw new OnrecordError("usage", `--${option} "${value}" is no date`, {
    remedy: "write it as 2031-05-06, 2031-05 or 2031"
  });
}
function dayConditions(column, { since, until }) {
  return [
    ...since === void 0 ? [] : [{ sql: `${column} >= ?`, values: [bound("since", since)] }],
    ...until === void 0 ? [] : [{ sql: `${column} < ?`, values: [`${bound("until", until)}~`] }]
    // "~" sorts after all digits
  ];
}
function searchSet(table, typed) {
  const expression = searchExpression(typed);
  if (expression === null)
    throw new OnrecordError("usage", `no word in "${typed}"`, { remedy: "give words to search for" });
  return { sql: `SELECT rowid FROM ${table} WHERE ${table} MATCH ?`, values: [expression] };
}
var oneOf = (column, values) => ({
  sql: `${column} IN (${values.map(() => "?").join(", ")})`,
  values
});

export {
  country,
  person,
  speaker,
  weapon,
  topic,
  outlets,
  checkFilter,
  bound,
  dayConditions,
  searchSet,
  oneOf
};
