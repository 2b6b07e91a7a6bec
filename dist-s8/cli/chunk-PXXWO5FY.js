import {
  Progress,
  grouped
} from "./chunk-PD2SROHM.js";
import {
  inputsOf,
  readRecords,
  readsArticles
} from "./chunk-XM6T6ZKP.js";
import {
  wholeNumber
} from "./chunk-SLVX73AT.js";
import {
  expectOneOf
} from "./chunk-5ORJJWBU.js";
import {
  fail,
  note
} from "./chunk-MPZG2Q6L.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/cli/querying.js
import { Option } from "commander";
var FORMATS = ["table", "json", "jsonl", "csv"];
var choice = (flags, what, values, description = "") => Object.assign(new Option(flags, description).argParser((value) => expectOneOf(what, value, values)), {
  argChoices: [...values]
});
var choices = (flags, what, values, description) => choice(flags, what, values, description).argParser((value, before = []) => [
  ...before,
  ...value.split(",").map((one) => expectOneOf(what, one, values))
]);
function filtersStore(command, kinds) {
  return readsArticles(command).option("--db <file>", "ask a store made by `onrecord add`; without it, the inputs").addOption(choices("--kind <kind>", "kind", kinds, "one or several, separated by commas")).option("--country <name>", 'by name, alias, demonym or code: "DPRK", "north korean", KP').option("--person <name>", "by surname or full name; of statements, who speaks, organisations too").option("--weapon <name>", 'by name, alias, kind or class: "Hwasong-17", ICBM, missile').option("--about <name>", "a country, person or weapon that statements are about").option("--outlet <name>", "by name or part of it").option("--since <date>", "day, month or year (ISO 8601), inclusive").option("--until <date>", "likewise").option("--text <words>", 'all of these words; "a phrase", begin*, -not, OR').option("--title <words>", "likewise, in the title of the article");
}
function asksStore(command, kinds, sorts) {
  return filtersStore(command, kinds).addOption(choice("--sort <order>", "sort", sorts)).option("--limit <n>", "how many at most; 0 is all", wholeNumber, 50).addOption(new Option("--format <format>").choices(FORMATS).default("table")).option("--json", "the same as --format json");
}
async function storeOf(given, options) {
  const { Store } = await import("./store-RLIAKPVE.js");
  if (options.db !== void 0) {
    if (given.length > 0)
      throw new OnrecordError("usage", "both --db and inputs", {
        remedy: "give one of the two; onrecord add puts inputs into a store"
      });
    const { existsSync } = await import("node:fs");
    if (!existsSync(options.db))
      throw new OnrecordError("store", "no such store", { file: options.db, remedy: "make it with onrecord add" });
    return new Store(options.db);
  }
  const { checkFilter } = await import("./filter-FMJI76KS.js");
  checkFilter(options);
  const store = new Store(":memory:");
  const paths = inputsOf(given);
  const { totalBytes } = await import("./files-TUDFZW3G.js");
  const progress = new Progress(await totalBytes(paths));
  let done = 0;
  store.begin();
  const reading = { ...options, keepRecords: true };
  for await (const { records, problems } of readRecords(paths, reading, { onBytes: progress.onBytes })) {
    if (problems.length > 0)
      progress.clear();
    problems.forEach(fail);
    for (const record of records)
      store.add(JSON.parse(record));
    progress.update(++done, `${grouped(done)} articles read`);
  }
  store.commit();
  progress.clear();
  return store;
}
function tellEmpty({ notes }, what) {
  note(notes.length > 0 ? notes.join("\n") : `no ${what} found`);
}

export {
  FORMATS,
  filtersStore,
  asksStore,
  storeOf,
  tellEmpty
};
