import {
  namesOf,
  rowsByKey
} from "./chunk-ST2Z3BV2.js";
import {
  clustersOf,
  utterancesIn
} from "./chunk-SA543VE6.js";
import {
  compare
} from "./chunk-TD2MMPDI.js";
import "./chunk-WDYZPZTL.js";
import "./chunk-CD6IFBE4.js";
import "./chunk-ARX6GJOI.js";
import "./chunk-6XYDYWVM.js";
import "./chunk-A6PCIOUP.js";
import "./chunk-BEGQF6M2.js";
import "./chunk-VXUGAWVI.js";
import "./chunk-B7SHYDG2.js";
import {
  findCountry
} from "./chunk-Y4YCRR4C.js";
import "./chunk-5ORJJWBU.js";
import "./chunk-CFW5GXZS.js";
import "./chunk-RALVZK37.js";
import "./chunk-U7GINGPK.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/sides.js
function side(store, filter, name) {
  if (findCountry(name) !== null)
    return rowsByKey(store, { ...filter, country: name });
  const person = rowsByKey(store, { ...filter, person: name });
  if (person.rows.size > 0)
    return person;
  const outlet = rowsByKey(store, { ...filter, outlet: name });
  return outlet.rows.size > 0 ? outlet : person;
}
var sideStatement = (row) => {
  const { statement, act, text, article } = row;
  return { statement, outlet: article.outlet, speakers: namesOf(row), act, text };
};
function* matters(clusters, [a, b]) {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const has = (rows, { variants }) => variants.some(({ statement }) => rows.has(statement));
  const taken = /* @__PURE__ */ new Set();
  for (const cluster of clusters) {
    if (!has(a, cluster))
      continue;
    const others = [cluster, ...cluster.repeated.flatMap((id) => byId.get(id) ?? [])];
    const other = others.find((one) => !taken.has(one.id) && has(b, one));
    if (other === void 0)
      continue;
    taken.add(other.id);
    yield [cluster, other];
  }
}
function sidesOf(store, filter, names) {
  const [a, b] = [side(store, filter, names[0]), side(store, filter, names[1])];
  const lookUp = utterancesIn(store);
  const [seen, days] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Map()];
  const rows = [];
  for (const pair of matters([...clustersOf(store)], [a.rows, b.rows])) {
    const [left, right] = pair.map(({ variants }, number) => variants.flatMap(({ statement }) => (number === 0 ? a : b).rows.get(statement) ?? []));
    const [reference, variant] = [lookUp(left[0].statement), lookUp(right[0].statement)];
    if (reference === void 0 || variant === void 0)
      continue;
    for (const { statement } of [...left, ...right])
      seen.add(statement);
    const kind = pair[0] === pair[1] ? "same" : "repeated";
    rows.push({
      day: left[0].day,
      sides: [left.map(sideStatement), right.map(sideStatement)],
      common: { kind, ...compare(reference, variant, { complete: false }) }
    });
  }
  for (const [number, side2] of [a, b].entries())
    for (const row of side2.rows.values()) {
      if (seen.has(row.statement))
        continue;
      const day = row.day ?? "";
      const { sides } = days.get(day) ?? { sides: [[], []] };
      const own = [...sides[number], sideStatement(row)];
      days.set(day, { day: row.day, sides: number === 0 ? [own, sides[1]] : [sides[0], own], common: null });
    }
  rows.push(...days.values());
  rows.sort((x, y) => (x.day ?? "") < (y.day ?? "") ? -1 : (x.day ?? "") > (y.day ?? "") ? 1 : 0);
  return { rows, notes: [...a.notes, ...b.notes] };
}
export {
  sidesOf
};
