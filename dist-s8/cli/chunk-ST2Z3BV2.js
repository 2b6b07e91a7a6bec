import {
  clustersOf
} from "./chunk-SA543VE6.js";
import {
  findQuotes
} from "./chunk-CD6IFBE4.js";

// dist/cli/comparing.js
var WEIGHT = {
  "meaning-flip": 8,
  "altered-quote": 5,
  boundary: 3,
  "marked-edit": 2,
  paraphrase: 2,
  trimmed: 1,
  "light-edit": 1
};
var variation = ({ variants }) => variants.reduce((sum, { verdict }) => sum + (WEIGHT[verdict] ?? 0), 0);
function rowsByKey(store, filter) {
  const { rows, notes } = findQuotes(store, { ...filter, limit: 0 });
  return { rows: new Map([...rows].map((row) => [row.statement, row])), notes };
}
function clusterRows(store, kept) {
  let every;
  const find = (key) => kept.get(key) ?? (every ??= rowsByKey(store, {}).rows).get(key);
  return [...clustersOf(store)].filter(({ variants }) => variants.length > 1 && variants.some(({ statement }) => kept.has(statement))).map((cluster) => rowsOf(cluster, find)).sort((a, b) => variation(b) - variation(a) || (a.id < b.id ? -1 : 1));
}
var namesOf = (row) => row?.speakers.map(({ name }) => name).join(", ") || (row?.speaker ?? "");
function rowsOf({ id, reference, referenceBecause, repeated, variants }, find) {
  return {
    id,
    reference,
    referenceBecause,
    repeated,
    variants: variants.map(({ statement, verdict, edits, why }) => {
      const row = find(statement);
      const { outlet = null } = row?.article ?? {};
      return {
        statement,
        outlet,
        day: row?.day ?? null,
        speakers: namesOf(row),
        text: row?.text ?? "",
        verdict,
        edits,
        why
      };
    })
  };
}
var FAITHFUL = ["verbatim", "light-edit", "marked-edit", "paraphrase"];
var ALTERED = ["altered-quote", "meaning-flip", "boundary"];
function outletRows(clusters) {
  const by = /* @__PURE__ */ new Map();
  for (const { reference, variants } of clusters)
    for (const { outlet, verdict, statement } of variants) {
      if (outlet === null || statement === reference)
        continue;
      const counts = by.get(outlet) ?? {};
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      by.set(outlet, counts);
    }
  return [...by].map(([outlet, verdicts]) => {
    const statements = Object.values(verdicts).reduce((sum, n) => sum + n, 0);
    const share = (which) => which.reduce((sum, v) => sum + (verdicts[v] ?? 0), 0) / statements;
    return {
      outlet,
      statements,
      verdicts,
      faithful: share(FAITHFUL),
      altered: share(ALTERED),
      cut: share(["trimmed"])
    };
  }).sort((a, b) => b.altered - a.altered || b.statements - a.statements || (a.outlet < b.outlet ? -1 : 1));
}
function lineRows(store, kept) {
  const rows = [...clustersOf(store)].flatMap(({ reference, repeated, variants }) => {
    const own = [reference, ...variants.map(({ statement }) => statement)].flatMap((key) => kept.get(key) ?? []);
    const row = own[0];
    if (row === void 0)
      return [];
    const outlets = [...new Set(own.flatMap(({ article }) => article.outlet ?? []))].sort();
    return [{ row, repeated: repeated.length > 0, outlets }];
  });
  rows.sort((a, b) => (a.row.day ?? "") < (b.row.day ?? "") ? -1 : (a.row.day ?? "") > (b.row.day ?? "") ? 1 : a.row.statement < b.row.statement ? -1 : 1);
  let before = null;
  return rows.map(({ row, repeated, outlets }) => {
    const { day, act, cue, text, statement } = row;
    const shift = before !== null && before !== act ? `${before} \u2192 ${act}` : null;
    before = act;
    return { day, speakers: namesOf(row), act, cue, shift, repeated, outlets, text, statement };
  });
}

export {
  rowsByKey,
  clusterRows,
  namesOf,
  outletRows,
  lineRows
};
