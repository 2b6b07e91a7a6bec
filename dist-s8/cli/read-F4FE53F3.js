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
  print
} from "./chunk-MPZG2Q6L.js";
import "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import "./chunk-2R7ER2LJ.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/commands/read.js
function define(command) {
  readsArticles(command).addHelpText("after", `
Prints one record (schema onrecord/1) a line for each article, in the order of the inputs; stdin when no input is given.
Directories are walked in byte order. A folder with article.json counts once: source.html and gold.json beside it are
not read. What cannot be read is named on stderr, the rest is done, and the exit status is 1.
${examples([
    ["one page", "onrecord read page.html"],
    ["a folder, on all cores", "onrecord read --jobs 0 corpus/ > records.jsonl"],
    [
      'articles as JSON Lines {"text", "title"?, "published"?, "outlet"?, "url"?}',
      "zcat news.jsonl.gz | onrecord read - | gzip > records.jsonl.gz"
    ],
    ["over many machines", "parallel --pipepart -a news.jsonl onrecord read - > records.jsonl"]
  ])}`).action(async (given, options) => {
    for await (const { records, problems } of readRecords(inputsOf(given), options, { signal: interruption() })) {
      problems.forEach(fail);
      for (const record of records)
        await print(`${record}
`);
    }
  });
}
export {
  define
};
