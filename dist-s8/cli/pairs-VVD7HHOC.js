import {
  compare
} from "./chunk-TD2MMPDI.js";
import "./chunk-WDYZPZTL.js";
import "./chunk-6XYDYWVM.js";
import "./chunk-A6PCIOUP.js";
import {
  span
} from "./chunk-CFW5GXZS.js";
import "./chunk-RALVZK37.js";
import "./chunk-U7GINGPK.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/compare/pairs.js
import { createHash } from "node:crypto";
function wordingOfSide({ text, quotations, speaker, date, outlet }) {
  return {
    text,
    ...quotations && { quotations: quotations.map(([start, end]) => span(start, end)) },
    ...speaker && { speakers: [speaker] },
    ...date && { date },
    ...outlet && { outlet }
  };
}
function comparePair({ id, left, right }) {
  const { verdict, edits } = compare(wordingOfSide(left), wordingOfSide(right));
  return { id, verdict, edits: edits.map(({ from, to, class: cls }) => ({ from, to, class: cls })) };
}
function asPair(value) {
  const pair = value;
  for (const side of ["left", "right"])
    if (typeof pair?.[side]?.text !== "string")
      throw new OnrecordError("malformed", `a pair needs ${side}.text`, {
        remedy: 'write {"id": \u2026, "left": {"text": \u2026}, "right": {"text": \u2026}} on each line'
      });
  return { ...pair, id: pair.id ?? null };
}
var isSetAside = (id) => createHash("sha256").update(String(id)).digest()[0] >= 128;
function scorePairs(pairs) {
  const given = pairs.map((pair) => comparePair(pair).verdict);
  const f1 = [...new Set(pairs.map(({ verdict }) => verdict))].map((verdict) => {
    const expected = pairs.filter((pair) => pair.verdict === verdict).length;
    const found = given.filter((v) => v === verdict).length;
    const right = pairs.filter((pair, i) => pair.verdict === verdict && given[i] === verdict).length;
    return 2 * right / (expected + found);
  });
  const errors = pairs.flatMap(({ id, verdict }, i) => given[i] === verdict ? [] : [{ id, expected: verdict, given: given[i] }]);
  return {
    pairs: pairs.length,
    accuracy: 1 - errors.length / pairs.length,
    macroF1: f1.reduce((sum, f) => sum + f, 0) / f1.length,
    errors
  };
}
export {
  asPair,
  comparePair,
  isSetAside,
  scorePairs
};
