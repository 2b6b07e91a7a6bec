import {
  classify,
  findParagraphs,
  isoDate,
  makeArticle
} from "./chunk-PDLYQAS4.js";
import "./chunk-U7GINGPK.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/article/json.js
var KINDS = [
  "headline",
  "subheading",
  "paragraph",
  "quote",
  "list",
  "boilerplate"
];
function articleFromJson(value, where = {}) {
  const place = { file: where.file ?? void 0, line: where.line };
  const malformed = (message, remedy) => new OnrecordError("malformed", message, { ...place, remedy });
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw malformed("not a JSON object", 'give one object {"text": \u2026, "title": \u2026} an article');
  const row = value;
  const string = (field) => {
    const given = row[field];
    if (given === void 0 || given === null || given === "")
      return null;
    if (typeof given === "number" && field === "id")
      return String(given);
    if (typeof given !== "string")
      throw malformed(`"${field}" is not a string`, `write "${field}" as a string or leave it out`);
    return given;
  };
  const text = row.text;
  if (typeof text !== "string" || text.trim() === "")
    throw malformed(text === void 0 ? '"text" is missing' : '"text" is not a string with words', 'give the article in "text"');
  const title = string("title");
  const published = string("published");
  const modified = string("modified");
  const facts = {
    file: string("file") ?? where.file ?? null,
    url: string("url"),
    canonical: string("canonical"),
    outlet: string("outlet") ?? string("publisher"),
    title,
    byline: names(row.byline ?? row.authors, malformed),
    published: published === null ? null : isoDate(published),
    publishedFrom: string("publishedFrom") ?? "given",
    modified: modified === null ? null : isoDate(modified),
    language: string("language"),
    section: string("section"),
    isAccessibleForFree: typeof row.isAccessibleForFree === "boolean" ? row.isAccessibleForFree : null
  };
  const id = string("id");
  const copyOf = string("copyOf");
  const blocks = Array.isArray(row.blocks) ? givenBlocks(row.blocks, text, malformed) : classify(text, findParagraphs(text), title);
  return makeArticle(text, blocks, { ...facts, ...id === null ? {} : { id }, ...copyOf === null ? {} : { copyOf } });
}
function names(given, malformed) {
  if (given === void 0 || given === null || given === "")
    return [];
  const list = Array.isArray(given) ? given : [given];
  if (!list.every((name) => typeof name === "string"))
    throw malformed('"byline" is not a list of names', 'write "byline" as ["Name", \u2026]');
  return list;
}
function givenBlocks(list, text, malformed) {
  let last = 0;
  return list.map((given, i) => {
    const { kind, start, end, why, published } = given ?? {};
    const sound = typeof kind === "string" && KINDS.includes(kind) && Number.isInteger(start) && Number.isInteger(end) && start >= last && end > start && end <= text.length;
    if (!sound)
      throw malformed(`"blocks" ${i} is not a block of this text`, 'leave "blocks" out, or give kind, start and end in text order');
    last = end;
    return {
      kind,
      start,
      end,
      ...typeof why === "string" ? { why } : {},
      ...typeof published === "string" ? { published } : {}
    };
  });
}
export {
  articleFromJson
};
