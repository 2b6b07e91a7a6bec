import {
  boilerplateReason,
  classify,
  dateInText,
  findParagraphs,
  isProse,
  makeArticle,
  plain
} from "./chunk-PDLYQAS4.js";
import "./chunk-U7GINGPK.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/article/text.js
var PREAMBLE = 12;
var contentWords = (line) => plain(line).toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
function findHeadline(lines) {
  const first = lines.findIndex(isProse);
  if (first <= 0)
    return null;
  const body = new Set(lines.slice(first).filter(isProse).slice(0, 6).flatMap(contentWords));
  let best = null;
  let most = -1;
  for (const line of lines.slice(Math.max(0, first - PREAMBLE), first)) {
    if (line.length < 12 || line.length > 250 || boilerplateReason(line) !== null || !new RegExp("\\p{L}", "u").test(line))
      continue;
    const shared = contentWords(line).filter((word) => body.has(word)).length;
    if (shared > most || shared === most && shared > 0)
      [best, most] = [line, shared];
  }
  return best;
}
function findDate(lines) {
  for (const line of lines.slice(0, PREAMBLE)) {
    if (isProse(line) && line.length > 120)
      break;
    const date = line.length <= 80 ? dateInText(line) : null;
    if (date)
      return date.iso;
  }
  return null;
}
function articleFromText(raw, facts = {}) {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const paragraphs = findParagraphs(text);
  if (!new RegExp("\\p{L}", "u").test(text))
    throw new OnrecordError("no-article", "the text is empty", {
      file: facts.file ?? void 0,
      remedy: "give a text with words"
    });
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const title = facts.title ?? findHeadline(lines);
  const found = facts.published == null ? findDate(lines) : null;
  return makeArticle(text, classify(text, paragraphs, title), {
    ...facts,
    title: title === null ? null : title.replace(/\s+/g, " ").trim(),
    ...found === null ? {} : { published: found, publishedFrom: "text" }
  });
}
export {
  articleFromText
};
