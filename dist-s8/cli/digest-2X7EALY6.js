import {
  DIGEST_STATUSES
} from "./chunk-YWDXGVG5.js";
import {
  articleSpans,
  statementKey,
  wordingOf
} from "./chunk-B7SHYDG2.js";
import {
  cover,
  slice,
  span
} from "./chunk-CFW5GXZS.js";

// dist/report/counts.js
var byCode = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var TABLE_SIZE = 12;
function countTable(pairs, columnOrder) {
  const largest = (side) => {
    const sums = /* @__PURE__ */ new Map();
    for (const pair of pairs)
      sums.set(pair[side], (sums.get(pair[side]) ?? 0) + 1);
    const sorted = [...sums].sort(([a, n], [b, m]) => m - n || byCode(a, b));
    return sorted.slice(0, TABLE_SIZE).map(([name]) => name);
  };
  const columns = largest(1);
  if (columnOrder)
    columns.sort(columnOrder);
  const cells = /* @__PURE__ */ new Map();
  for (const [row, column] of pairs)
    cells.set(`${row}
${column}`, (cells.get(`${row}
${column}`) ?? 0) + 1);
  return {
    columns,
    rows: largest(0).map((name) => ({ name, counts: columns.map((column) => cells.get(`${name}
${column}`) ?? 0) }))
  };
}

// dist/report/items.js
var wordsOf = ({ article }, at, quoted = false) => ({
  article: article.id,
  sha256: article.sha256,
  start: at.start,
  end: at.end,
  text: slice(article.text, at),
  quoted
});
var MARKS = /[\s"'“”„‟«»‘’`]/;
function trimMarks(text, { start, end }) {
  while (start < end && MARKS.test(text[start]))
    start++;
  while (end > start && MARKS.test(text[end - 1]))
    end--;
  return span(start, end);
}
function contentWords({ document, statement }) {
  const { text } = document.article;
  return statement.content.flatMap((piece) => {
    const words = [];
    let cursor = piece.start;
    for (const quotation of statement.quotations) {
      if (quotation.start < cursor || quotation.end > piece.end)
        continue;
      const before = trimMarks(text, span(cursor, quotation.start));
      if (before.end > before.start)
        words.push(wordsOf(document, before));
      if (quotation.end > quotation.start)
        words.push(wordsOf(document, quotation, true));
      cursor = quotation.end;
    }
    const rest = trimMarks(text, span(cursor, piece.end));
    if (rest.end > rest.start)
      words.push(wordsOf(document, rest));
    return words;
  });
}
function speakersOf({ document, statement }) {
  return (statement.speaker?.entities ?? []).map(({ id }) => {
    const entity = document.entities.find((e) => e.id === id);
    const role = entity?.roles?.find((r) => r.status === "current") ?? entity?.roles?.[0];
    const title = role && (role.status === "current" ? role.title : `${role.status} ${role.title}`);
    const country = entity?.iso2 ?? entity?.country ?? role?.country ?? null;
    return { id, name: entity?.name ?? id, role: title ?? null, country };
  });
}
function redline(from, to, edits) {
  const parts = [];
  const add = (op, side, at) => {
    for (const piece of articleSpans(side.wording, at)) {
      const words = wordsOf(side.at.document, piece);
      if (words.text.trim() !== "")
        parts.push({ op, words });
    }
  };
  let cursor = 0;
  const inOrder = edits.filter((edit) => edit.from !== edit.to).sort((a, b) => a.fromSpan.start - b.fromSpan.start || a.toSpan.start - b.toSpan.start);
  for (const edit of inOrder) {
    if (edit.fromSpan.start < cursor)
      continue;
    add("same", from, span(cursor, edit.fromSpan.start));
    add("del", from, edit.fromSpan);
    add("ins", to, edit.toSpan);
    cursor = edit.fromSpan.end;
  }
  if (parts.length > 0)
    add("same", from, span(cursor, from.wording.text.length));
  return parts;
}
var CHANGED = /* @__PURE__ */ new Set(["other-speaker", "meaning-flip", "altered-quote", "boundary"]);
var folded = ({ document, statement }) => wordingOf(document, statement).text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
function itemOf(cluster, locate, isNew, countryName) {
  const reference = locate(cluster.reference);
  const { document, statement } = reference;
  const side = { at: reference, wording: wordingOf(document, statement) };
  const printings = cluster.variants.map((variant) => printingOf(locate(variant.statement), variant, variant.statement === cluster.reference ? null : side));
  const changed = cluster.variants.some(({ verdict }) => CHANGED.has(verdict));
  const status = changed ? "changed" : cluster.repeated.length > 0 ? "repeated" : isNew ? "new" : "other";
  const weapons = statement.about.weapons.map((id) => document.entities.find((e) => e.id === id)?.name ?? id);
  const { occasion } = statement;
  return {
    id: cluster.id,
    status,
    day: dayOf(reference),
    kind: statement.kind,
    mode: statement.speaker?.mode ?? null,
    speakers: speakersOf(reference),
    speaker: statement.speaker && wordsOf(document, statement.speaker),
    cue: statement.cue && wordsOf(document, statement.cue),
    act: statement.act,
    polarity: statement.polarity,
    words: contentWords(reference),
    occasion: occasion ? { kind: occasion.kind, words: wordsOf(document, occasion) } : null,
    said: statement.said ?? null,
    countries: statement.about.countries,
    weapons,
    topic: weapons[0] ?? statement.about.countries.map(countryName).join(", "),
    outlets: new Set(printings.map((p) => p.outlet ?? p.statement)).size,
    wordings: new Set(cluster.variants.map((variant) => folded(locate(variant.statement)))).size,
    referenceBecause: cluster.referenceBecause,
    printings,
    repeated: cluster.repeated
  };
}
function dayOf({ document, statement: { said } }) {
  const exact = said && (said.precision === "day" || said.precision === "instant");
  return (exact ? said.iso : document.article.published)?.slice(0, 10) ?? null;
}
function printingOf(at, { statement: key, verdict, why, edits }, from) {
  const { document, statement } = at;
  const whole = statement.content.reduce(cover, statement.content[0]);
  return {
    statement: key,
    outlet: document.article.outlet,
    title: document.article.title,
    published: document.article.published,
    url: document.article.canonical ?? document.article.url,
    speakers: speakersOf(at).map(({ name }) => name),
    verdict,
    why,
    redline: from === null ? [] : redline(from, { at, wording: wordingOf(document, statement) }, edits),
    start: whole.start,
    end: whole.end
  };
}

// dist/report/digest.js
var TITLES = {
  new: "New",
  changed: "Changed wording",
  repeated: "Said again",
  other: "Also on record"
};
var REVIEW_SIZE = 20;
function digest(documents, clusters, options = {}) {
  const { since = null, until = null, by, limit = 0, keep = () => true } = options;
  const located = /* @__PURE__ */ new Map();
  const countries = {};
  for (const document of documents) {
    for (const { iso2, name } of document.entities)
      if (iso2 !== void 0)
        countries[iso2] ??= name;
    for (const statement of document.statements) {
      if (statement.nestedIn === void 0)
        located.set(statementKey(document.article, statement), { document, statement });
    }
  }
  const countryName = (iso2) => countries[iso2] ?? iso2;
  const at = (key) => located.get(key);
  const inWindow = (day) => (since === null || day !== null && day >= since) && (until === null || day !== null && day < `${until}~`);
  const days = [...located.values()].map((l) => dayOf(l) ?? "").filter((day) => day !== "" && inWindow(day));
  const newFrom = since ?? days.sort(byCode).at(-1) ?? "";
  const items = withSingles(clusters, located).filter(({ variants }) => variants.some((v) => keep(v.statement) && inWindow(dayOf(at(v.statement))))).map((cluster) => {
    const first = cluster.variants.map(({ statement }) => dayOf(at(statement)) ?? "").sort(byCode)[0];
    return itemOf(cluster, at, first !== "" && first >= newFrom, countryName);
  });
  const resolved = items.filter(({ speakers }) => speakers.length > 0);
  const review = reviewOf(located, (key, day) => keep(key) && inWindow(day));
  return {
    schema: "onrecord-digest/1",
    since,
    until,
    by: by ?? "country",
    counts: {
      articles: documents.length,
      outlets: new Set(documents.map(({ article }) => article.outlet ?? article.id)).size,
      statements: located.size,
      items: items.length,
      changed: items.filter(({ status }) => status === "changed").length,
      unresolved: review.length
    },
    sections: DIGEST_STATUSES.map((status) => section(status, resolved, by, limit, countryName)).filter(({ groups }) => groups.length > 0),
    days: perDay(items),
    matrix: countTable(resolved.flatMap((item) => spokeAbout(item, countryName))),
    weapons: countTable(items.flatMap((item) => item.weapons.map((weapon) => [weapon, item.day ?? "undated"])), byCode),
    review: review.slice(0, REVIEW_SIZE),
    reviewOmitted: Math.max(0, review.length - REVIEW_SIZE),
    countries: Object.fromEntries(Object.entries(countries).sort(([a], [b]) => byCode(a, b)))
  };
}
function withSingles(clusters, located) {
  const known = clusters.filter(({ reference }) => located.has(reference)).map((cluster) => ({ ...cluster, variants: cluster.variants.filter((v) => located.has(v.statement)) }));
  const held = new Set(known.flatMap(({ variants }) => variants.map((v) => v.statement)));
  const singles = [...located.keys()].filter((key) => !held.has(key));
  return [
    ...known,
    ...singles.map((key) => {
      const variant = { statement: key, verdict: "verbatim", edits: [], why: [] };
      return { id: key, reference: key, referenceBecause: "only printing", variants: [variant], repeated: [] };
    })
  ];
}
var RANK = { direct: 2, mixed: 1, indirect: 0 };
var byWeight = (a, b) => b.outlets - a.outlets || RANK[b.kind] - RANK[a.kind] || byCode(a.day ?? "", b.day ?? "") || byCode(a.id, b.id);
var bySpeaker = (a, b) => byCode(a.speakers[0]?.name ?? "", b.speakers[0]?.name ?? "") || byWeight(a, b);
function section(status, all, by, limit, countryName) {
  const items = all.filter((item) => item.status === status).sort(byWeight);
  const kept = limit > 0 ? items.slice(0, limit) : items;
  const groups = /* @__PURE__ */ new Map();
  for (const item of kept) {
    const title = groupOf(item, by ?? (status === "other" ? "country" : "day"), countryName);
    const group = groups.get(title);
    if (group)
      group.push(item);
    else
      groups.set(title, [item]);
  }
  const last = (title) => Number(title.startsWith("No "));
  return {
    status,
    title: TITLES[status],
    groups: [...groups].sort(([a], [b]) => last(a) - last(b) || byCode(a, b)).map(([title, list]) => ({ title, items: list.sort(bySpeaker) })),
    omitted: items.length - kept.length
  };
}
function perDay(items) {
  const days = /* @__PURE__ */ new Map();
  for (const { day } of items)
    days.set(day ?? "undated", (days.get(day ?? "undated") ?? 0) + 1);
  return [...days].sort(([a], [b]) => byCode(a, b));
}
var countriesOf = ({ speakers }) => [
  ...new Set(speakers.map(({ country }) => country).filter((code) => code !== null))
];
function groupOf(item, by, countryName) {
  switch (by) {
    case "day":
      return item.day ?? "No date";
    case "speaker":
      return item.speakers[0]?.name ?? "No speaker";
    case "country":
      return countriesOf(item).map(countryName).sort(byCode).join(", ") || "No country";
    case "weapon":
      return item.weapons[0] ?? "No weapon";
    case "topic":
      return item.topic || "No topic";
  }
}
var spokeAbout = (item, countryName) => countriesOf(item).flatMap((from) => item.countries.filter((to) => to !== from).map((to) => [countryName(from), countryName(to)]));
function reviewOf(located, wanted) {
  return [...located].flatMap(([statement, at]) => {
    const { speaker, why } = at.statement;
    if (speaker !== null && speaker.entities.length > 0 || !wanted(statement, dayOf(at)))
      return [];
    const reason = speaker?.why.join("; ") || why || "no speaker named";
    return [{ statement, outlet: at.document.article.outlet, reason, words: contentWords(at) }];
  });
}
export {
  digest
};
