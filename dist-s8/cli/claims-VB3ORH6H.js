import {
  verify
} from "./chunk-EJOMDFGL.js";
import "./chunk-TD2MMPDI.js";
import "./chunk-WDYZPZTL.js";
import "./chunk-HSBVK4IK.js";
import "./chunk-6XYDYWVM.js";
import "./chunk-A6PCIOUP.js";
import "./chunk-CFW5GXZS.js";
import "./chunk-RALVZK37.js";
import "./chunk-U7GINGPK.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/compare/claims.js
function verifyClaim({ id, quote, speaker, date, reference }) {
  const { verdict, found } = verify({ text: quote, ...speaker && { speakers: [speaker] }, ...date && { date } }, {
    text: reference.text,
    ...reference.speaker && { speakers: [reference.speaker] },
    ...reference.date && { date: reference.date }
  });
  return {
    id,
    verdict,
    speaker: found?.speaker ?? null,
    start: found?.start ?? null,
    end: found?.end ?? null,
    edits: (found?.edits ?? []).map(({ from, to, class: cls }) => ({ from, to, class: cls }))
  };
}
function asClaim(value) {
  const claim = value;
  if (typeof claim?.quote !== "string" || typeof claim.reference?.text !== "string")
    throw new OnrecordError("malformed", `a claim needs ${typeof claim?.quote === "string" ? "reference.text" : "quote"}`, {
      remedy: 'write {"id": \u2026, "quote": \u2026, "reference": {"text": \u2026}} on each line'
    });
  return { ...claim, id: claim.id ?? null };
}
export {
  asClaim,
  verifyClaim
};
