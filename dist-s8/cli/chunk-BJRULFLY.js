import {
  SCHEMA
} from "./chunk-34BZBZIY.js";
import {
  jsonLine
} from "./chunk-MPZG2Q6L.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/cli/task.js
async function perform(input, options) {
  const records = [];
  const problems = [];
  const attempt = async (make) => {
    try {
      records.push(jsonLine(await make()));
    } catch (error) {
      problems.push(problemOf(error, input));
    }
  };
  if (input.format !== "json")
    await attempt(async () => readArticle(await articleOf(input, options), options));
  else {
    let value;
    try {
      value = parse(input, options);
    } catch (error) {
      problems.push(problemOf(error, input));
    }
    for (const element of Array.isArray(value) ? value : value === void 0 ? [] : [value])
      await attempt(() => documentOf(element, input, options));
  }
  return { records, problems };
}
async function readArticle(article, { lexicon }) {
  const { parseLexicon, read } = await import("./read-7R7YR6GG.js");
  if (lexicon && parsed?.from !== lexicon)
    parsed = { from: lexicon, lexicon: parseLexicon(lexicon.csv, lexicon.file) };
  return read(article, lexicon ? parsed?.lexicon : void 0);
}
var parsed;
async function articleOf(input, options) {
  if (input.format === "html")
    return (await import("./extract-3ZOUQ4B5.js")).extractArticle(input.page, options);
  const { decode } = await import("./decode-26DBTLQQ.js");
  const { articleFromText } = await import("./text-NYLSKOHF.js");
  return articleFromText(decode(input.page, options.encoding), { file: input.page.file });
}
async function documentOf(value, input, options) {
  const isRecord = value !== null && typeof value === "object" && "schema" in value && value.schema === SCHEMA;
  const where = { file: nameOf(input), line: input.line };
  if (isRecord && options.keepRecords)
    return (await import("./schema-G7BZDXRJ.js")).parseRecord(value, where);
  const { articleFromJson } = await import("./json-4BBMVRCX.js");
  return readArticle(articleFromJson(isRecord ? value.article : value, { ...where, file: input.page.file }), options);
}
var nameOf = (input) => input.page.file ?? "(stdin)";
function parse(input, { encoding }) {
  const where = { file: nameOf(input), line: input.line };
  let text;
  try {
    text = new TextDecoder(encoding ?? "utf-8", { fatal: true }).decode(input.page.bytes);
  } catch {
    throw new OnrecordError("malformed", `not ${encoding ?? "UTF-8"}`, {
      ...where,
      remedy: "name its charset with --encoding"
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const remedy = input.line === void 0 ? "give one article as a JSON object" : "give one JSON object a line";
    throw new OnrecordError("malformed", `not JSON: ${error.message}`, { ...where, remedy });
  }
}
function problemOf(error, input) {
  const place = { file: input.page.url ?? nameOf(input), line: input.line };
  if (error instanceof OnrecordError) {
    const { code, message: message2, file, line, remedy } = error;
    return { code, message: message2, remedy, file: file ?? place.file, line: line ?? place.line };
  }
  const message = `internal error: ${error instanceof Error ? error.message : String(error)}`;
  return { code: "unreadable", message, ...place, remedy: "please report it with this article" };
}
var errorOf = ({ code, message, ...where }) => new OnrecordError(code, message, where);

export {
  perform,
  problemOf,
  errorOf
};
