import {
  DIGEST_ORDERS
} from "./chunk-YWDXGVG5.js";
import {
  filtersStore,
  storeOf
} from "./chunk-PXXWO5FY.js";
import "./chunk-PD2SROHM.js";
import {
  STATEMENT_KINDS
} from "./chunk-BEGQF6M2.js";
import "./chunk-XM6T6ZKP.js";
import {
  wholeNumber
} from "./chunk-SLVX73AT.js";
import "./chunk-5ORJJWBU.js";
import {
  examples
} from "./chunk-P3G7XVUU.js";
import "./chunk-BJRULFLY.js";
import "./chunk-34BZBZIY.js";
import {
  note,
  print
} from "./chunk-MPZG2Q6L.js";
import "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import "./chunk-2R7ER2LJ.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/cli/commands/digest.js
import { Option } from "commander";

// dist/cli/save.js
import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
async function save(file, content) {
  const beside = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    const remedy = "name a file in a folder that you may write to";
    throw new OnrecordError("unreadable", `cannot write: ${error.message}`, { file, remedy }, { cause: error });
  }
}

// dist/cli/commands/digest.js
var FORMATS = {
  md: async () => (await import("./markdown-FBR2SNG6.js")).markdown,
  html: async () => (await import("./html-MUIA5FKZ.js")).html,
  json: async () => (await import("./json-QFOBMDBA.js")).json,
  csv: async () => (await import("./csv-GOZ7KXWK.js")).csv,
  atom: async () => (await import("./feeds-ZMBOWGDW.js")).atom,
  jsonfeed: async () => (await import("./feeds-ZMBOWGDW.js")).jsonFeed,
  parquet: async () => (await import("./parquet-CKBKFTKN.js")).parquet
};
function define(command) {
  filtersStore(command, STATEMENT_KINDS).addOption(new Option("--by <order>", "how items are grouped").choices(DIGEST_ORDERS)).option("--limit <n>", "items a section; 0 is all", wholeNumber, 12).addOption(new Option("--format <format>").choices(Object.keys(FORMATS)).default("md")).option("--json", "the same as --format json").option("-o, --output <file>", "write there instead of to stdout").addHelpText("after", `
Sections: new (first printed in the window; without --since, on the last day), changed wording (redlined), said again, the
rest by country and speaker, who spoke about whom, weapons by day, and what needs a human. Every printed word of a
statement is sliced out of the stored article again while the digest is written; a mismatch ends it with an error.
${examples([
    ["the sample corpus", "onrecord digest corpus/articles"],
    ["a week as a page", "onrecord digest --db news.db --since 2026-03-02 --until 2026-03-08 --format html -o week.html"],
    ["what Japan said, by weapon", "onrecord digest --db news.db --country Japan --by weapon"],
    ["a feed", "onrecord digest --db news.db --since 2026-03 --format atom -o digest.xml"]
  ])}`).action(async (given, options) => {
    const store = await storeOf(given, options);
    try {
      const { bound } = await import("./filter-FMJI76KS.js");
      const { findQuotes } = await import("./quotes-6GWRVHK4.js");
      const { digest } = await import("./digest-2X7EALY6.js");
      const { proofAgainst } = await import("./proof-MPBIW25O.js");
      const { clustersOf } = await import("./clustering-VAO5QHAJ.js");
      const write = await FORMATS[options.json ? "json" : options.format]();
      const documents = [...store.documents()].map(({ document }) => document);
      const { since, until, ...filter } = options;
      if (since !== void 0)
        bound("since", since);
      if (until !== void 0)
        bound("until", until);
      const kept = /* @__PURE__ */ new Set();
      for (const { statement } of findQuotes(store, { ...filter, limit: 0 }).rows)
        kept.add(statement);
      const made = digest(documents, [...clustersOf(store)], {
        since,
        until,
        by: options.by,
        limit: options.limit,
        keep: (key) => kept.has(key)
      });
      const text = write(made, proofAgainst((id) => store.document(id)?.article ?? null));
      if (options.output === void 0)
        await print(text);
      else
        await save(options.output, text);
      if (made.sections.length === 0)
        note("no statement with a speaker in the window");
    } finally {
      store.close();
    }
  });
}
export {
  define
};
