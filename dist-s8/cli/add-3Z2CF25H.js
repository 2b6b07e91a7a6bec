import {
  Progress,
  grouped
} from "./chunk-PD2SROHM.js";
import {
  inputsOf,
  readRecords,
  readsArticles
} from "./chunk-XM6T6ZKP.js";
import "./chunk-SLVX73AT.js";
import {
  examples
} from "./chunk-P3G7XVUU.js";
import "./chunk-BJRULFLY.js";
import "./chunk-34BZBZIY.js";
import {
  fail,
  interruption,
  note
} from "./chunk-MPZG2Q6L.js";
import "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import "./chunk-2R7ER2LJ.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/commands/add.js
import { createHash } from "node:crypto";
var BATCH = 100;
var BATCH_BYTES = 16 * 1024 * 1024;
function define(command) {
  readsArticles(command).requiredOption("--db <file>", "the store; made where there is none").addHelpText("after", `
Reads articles as \`onrecord read\` does and keeps their records in an SQLite store for entities, quotes, compare and
digest. What is there already is passed over: a run that was stopped, even killed, goes on when it is started again.
${examples([
    ["a folder, on all cores", "onrecord add --jobs 0 corpus/ --db news.db"],
    ["what was scraped today", "onrecord add today.jsonl.gz --db news.db"]
  ])}`).action(add);
}
async function add(given, options) {
  const { Store } = await import("./store-RLIAKPVE.js");
  const { totalBytes } = await import("./files-TUDFZW3G.js");
  const paths = inputsOf(given);
  const store = new Store(options.db);
  const progress = new Progress(await totalBytes(paths));
  const signal = interruption();
  let [added, known, failed, done] = [0, 0, 0, 0];
  let batch = [];
  let bytes = 0;
  const flush = () => {
    store.transaction(() => {
      for (const { input, records, problems } of batch) {
        for (const record of records)
          store.add(JSON.parse(record)) ? added++ : known++;
        if (input && problems.length === 0)
          store.addInput(inputHash(input, options));
      }
    });
    batch = [];
    bytes = 0;
  };
  const skip = (input) => store.hasInput(inputHash(input, options));
  try {
    for await (const outcome of readRecords(paths, { ...options, keepRecords: true }, { signal, skip, onBytes: progress.onBytes })) {
      done += 1;
      if (outcome.problems.length > 0)
        progress.clear();
      for (const problem of outcome.problems)
        fail(problem);
      failed += outcome.problems.length;
      if (outcome.skipped)
        known += 1;
      else {
        batch.push(outcome);
        for (const record of outcome.records)
          bytes += record.length;
      }
      if (batch.length >= BATCH || bytes >= BATCH_BYTES)
        flush();
      progress.update(done, `${grouped(done)} articles read, ${grouped(known)} known`);
    }
    flush();
    progress.clear();
    const { articles, statements } = store.counts();
    const total = `${options.db}: ${grouped(articles)} articles, ${grouped(statements)} statements`;
    note(`${grouped(added)} added, ${grouped(known)} there already, ${grouped(failed)} failed; ${total}`);
    if (signal.aborted)
      note("stopped; the same command goes on from here");
  } finally {
    store.close();
  }
}
function inputHash({ page, format }, { encoding, lexicon }) {
  const how = JSON.stringify([
    format,
    page.url,
    page.contentType,
    encoding ?? null,
    ...lexicon === void 0 ? [] : [lexicon]
  ]);
  return createHash("sha256").update(how).update("\n").update(page.bytes).digest();
}
export {
  define
};
