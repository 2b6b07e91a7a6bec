import {
  examples
} from "./chunk-P3G7XVUU.js";
import {
  jsonLine,
  note,
  print,
  visible
} from "./chunk-MPZG2Q6L.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/cli/commands/verify.js
function define(command) {
  command.argument("[words]", "the words that somebody is said to have said").option("--speaker <name>", "who is said to have said them").option("--date <date>", "when (ISO 8601); words said more than three days off are of another occasion").option("--against <file...>", 'transcripts ("SPEAKER: words"), communiqu\xE9s, pages: text or HTML').option("--db <file>", "the statements of a store made by `onrecord add`").option("--batch <file>", 'JSON Lines of {"id", "quote", "speaker"?, "date"?, "reference": {"text", "date"?}}; - is stdin').option("--json", "print the answer as JSON").addHelpText("after", `
Verdicts: verbatim, light-edit, trimmed, marked-edit, altered-quote, meaning-flip, other-speaker, other-occasion,
not-comparable (another language), not-found (then the three nearest passages). Offsets count UTF-16 code units.
${examples([
    ["against a transcript", 'onrecord verify "a grave threat to the region" --speaker Aoki --against briefing.txt'],
    ["against all statements of a store", 'onrecord verify "We will answer" --db news.db'],
    ["many at once", "onrecord verify --batch claims.jsonl > verdicts.jsonl"]
  ])}`).action(async (words, options) => {
    if (options.batch !== void 0)
      return batch(options.batch);
    if (words === void 0 || words.trim() === "")
      throw new OnrecordError("usage", "no words to verify", { remedy: "give them as one argument, or --batch FILE" });
    if (options.against === void 0 === (options.db === void 0))
      throw new OnrecordError("usage", "verify wants --against FILE or --db FILE", { remedy: "give one of the two" });
    const { verify } = await import("./verify-77TVYO3T.js");
    const references = options.db === void 0 ? await texts(options.against) : await statements(options.db, words);
    const { speaker, date } = options;
    const claim = {
      text: words,
      ...speaker !== void 0 && { speakers: [speaker] },
      ...date !== void 0 && { date }
    };
    const answer = verify(claim, references);
    if (options.json)
      await print(`${jsonLine(answer)}
`);
    else
      await tell(answer, words);
  });
}
async function batch(file) {
  const { asClaim, verifyClaim } = await import("./claims-VB3ORH6H.js");
  const { inBatch } = await import("./batch-CNGX2CQH.js");
  await inBatch(file, (value) => verifyClaim(asClaim(value)));
}
async function texts(files) {
  const { readFile } = await import("node:fs/promises");
  return Promise.all(files.map(async (file) => {
    let bytes;
    try {
      bytes = await readFile(file);
    } catch (cause) {
      throw new OnrecordError("unreadable", "cannot be read", { file, remedy: "check the path" }, { cause });
    }
    const text = new TextDecoder().decode(bytes);
    if (!/\.x?html?$/i.test(file) && !/^\s*(?:<!doctype html|<html)/i.test(text))
      return { text, key: file };
    const { extractArticle } = await import("./extract-3ZOUQ4B5.js");
    const article = extractArticle({ file, url: null, bytes, contentType: null });
    return { text: article.text, key: file, ...article.published !== null && { date: article.published } };
  }));
}
async function statements(path, words) {
  const { storeOf } = await import("./querying-2UPEGIMK.js");
  const { findQuotes } = await import("./quotes-6GWRVHK4.js");
  const { namesOf } = await import("./comparing-AAHBFP56.js");
  const { isFunctionWord } = await import("./units-4P3LW6VO.js");
  const store = await storeOf([], { db: path, jobs: 1 });
  try {
    const telling = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isFunctionWord(word));
    const text = (telling.length > 0 ? telling : [words]).join(" OR ");
    const { rows } = findQuotes(store, { text, limit: MOST });
    return [...rows].map((row) => ({
      text: row.text,
      key: row.statement,
      ...namesOf(row) !== "" && { speakers: [namesOf(row)] },
      ...row.day !== null && { date: row.day }
    }));
  } finally {
    store.close();
  }
}
var MOST = 2e3;
async function tell({ verdict, found, nearest }, words) {
  const { redline, shown } = await import("./redline-OIBNNVNS.js");
  if (found === null) {
    await print("not-found\n");
    if (nearest.length > 0)
      note("nearest:");
    for (const passage of nearest)
      note(`  ${where(passage)}: ${shown(passage.words)}`);
    return;
  }
  const lines = [
    verdict,
    `  claimed   ${redline(words, found.edits)}`,
    `  on record ${shown(found.words)}`,
    `  ${where(found)}`,
    ...found.why.map((why) => `  ${visible(why)}`)
  ];
  await print(`${lines.join("\n")}
`);
}
var where = ({ speaker, date, key, start, end }) => visible([speaker, date, key && `${key}:${start}-${end}`].filter((part) => part != null).join(", "));
export {
  define
};
