import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/model/names.js
import { distance } from "fastest-levenshtein";
function fold(name) {
  return name.normalize("NFKD").replace(/[\p{M}.'’]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function nearest(word, candidates) {
  const folded = fold(word);
  let best = null;
  let least = Math.floor(Math.max(folded.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - folded.length) >= least)
      continue;
    const edits = distance(folded, other);
    if (edits < least)
      [best, least] = [candidate, edits];
  }
  return best;
}
function expectOneOf(what, word, allowed) {
  const found = allowed.find((candidate) => fold(candidate) === fold(word));
  if (found !== void 0)
    return found;
  const close = nearest(word, allowed);
  const remedy = `${close === null ? "" : `did you mean "${close}"? `}There are: ${allowed.join(", ")}`;
  throw new OnrecordError("usage", `unknown ${what} "${word}"`, { remedy });
}

export {
  fold,
  nearest,
  expectOneOf
};
