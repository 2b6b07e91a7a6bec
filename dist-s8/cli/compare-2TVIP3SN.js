import {
  FORMATS,
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

// dist/cli/commands/compare.js
import { Option } from "commander";
function define(command) {
  filtersStore(command, STATEMENT_KINDS).option("--speaker <name>", "the same as --person").option("--between <names...>", "two speakers, governments or outlets, side by side; what both said is redlined").option("--over-time", "one speaker's or government's line, with shifts of act").option("--outlets", "how often each outlet prints word for word, alters, cuts").option("--pairs <file>", 'JSON Lines of {"id", "left", "right"}, each side {"text", "quotations"?, "speaker"?, "date"?}').option("--limit <n>", "how many clusters at most; 0 is all", wholeNumber, 20).addOption(new Option("--format <format>").choices([...FORMATS, "md"]).default("table")).option("--json", "the same as --format json").addHelpText("after", `
A cluster is one utterance in the wordings of several articles; the reference is the official document, else the earliest,
else the longest. With --db clusters are kept in the store, and only new articles are added to them.
Verdicts: meaning-flip, altered-quote, boundary (marks moved), marked-edit, trimmed, light-edit, verbatim, paraphrase.
${examples([
    ["how outlets printed what Aoki said", "onrecord compare --db news.db --speaker Aoki"],
    ["two governments on one topic", "onrecord compare --db news.db --between Japan China --about missiles"],
    ["a line over time", "onrecord compare --db news.db --country DPRK --over-time"],
    ["pairs that you have already", "onrecord compare --pairs pairs.jsonl > verdicts.jsonl"]
  ])}`).action(async (given, options) => {
    if (options.pairs !== void 0)
      return pairs(options.pairs);
    const [a, b, ...more] = options.between ?? [];
    if (options.between !== void 0 && b === void 0)
      throw new OnrecordError("usage", "--between wants two names", {
        remedy: "give two speakers, countries or outlets"
      });
    const store = await storeOf([...given, ...more], options);
    try {
      const format = options.json ? "json" : options.format;
      const { speaker, person = speaker, ...rest } = options;
      const filter = { ...rest, ...person !== void 0 && { person } };
      if (a !== void 0 && b !== void 0)
        await between(store, filter, [a, b], format);
      else
        await ofStore(store, filter, format);
    } finally {
      store.close();
    }
  });
}
async function pairs(file) {
  const { asPair, comparePair } = await import("./pairs-VVD7HHOC.js");
  const { inBatch } = await import("./batch-CNGX2CQH.js");
  await inBatch(file, (value) => comparePair(asPair(value)));
}
async function ofStore(store, options, format) {
  const { clusterRows, lineRows, outletRows, rowsByKey } = await import("./comparing-AAHBFP56.js");
  const { rows, notes } = rowsByKey(store, options);
  if (options.overTime)
    return show(lineRows(store, rows), format, LINE, notes);
  const clusters = clusterRows(store, rows);
  if (options.outlets)
    return show(outletRows(clusters), format, OUTLETS, notes);
  const shown = options.limit === 0 ? clusters : clusters.slice(0, options.limit);
  if (format === "json" || format === "jsonl")
    return show(shown, format, [], notes);
  const { redline } = await import("./redline-OIBNNVNS.js");
  await show(shown.flatMap(printings), format, variantColumns(redline), notes);
}
var printings = (cluster) => cluster.variants.map((variant) => ({ ...variant, cluster }));
async function between(store, options, names, format) {
  const { sidesOf } = await import("./sides-A2MR7ZRW.js");
  const { redline, shown } = await import("./redline-OIBNNVNS.js");
  const { rows, notes } = sidesOf(store, options, names);
  await show(rows, format, [
    { name: "day", value: ({ day }) => day, width: 12 },
    { name: "in common", value: ({ common }) => common && `${common.kind}: ${common.verdict}`, width: 26 },
    { name: names[0], value: ({ sides }) => sides[0].map(({ text }) => shown(text)).join(" / "), width: 40 },
    {
      name: names[1],
      value: ({ sides, common }) => sides[1].map(({ text }, i) => redline(text, i === 0 ? common?.edits ?? [] : [])).join(" / ")
    }
  ], notes);
}
async function show(rows, format, columns, notes) {
  if (rows.length === 0)
    note(notes.length > 0 ? notes.join("\n") : "nothing to compare: no statement with two wordings");
  if (format === "md") {
    const cell = (text) => String(text ?? "").replace(/\s+/g, " ").replace(/[|\\<>]/g, "\\$&");
    const lines = [
      columns.map(({ name }) => name),
      columns.map(() => "---"),
      ...rows.map((row) => columns.map(({ value }) => cell(value(row))))
    ];
    if (rows.length > 0)
      await print(`${lines.map((line) => `| ${line.join(" | ")} |`).join("\n")}
`);
    return;
  }
  const { printRows } = await import("./table-JOWGLADC.js");
  await printRows(rows, format, columns, columns);
}
var variantColumns = (redline) => [
  { name: "cluster", value: ({ cluster }) => cluster.reference, width: 24 },
  {
    name: "verdict",
    value: ({ verdict, statement, cluster }) => statement === cluster.reference ? `reference (${cluster.referenceBecause})` : verdict,
    width: 18
  },
  { name: "outlet", value: ({ outlet }) => outlet, width: 18 },
  { name: "day", value: ({ day }) => day, width: 12 },
  { name: "speaker", value: ({ speakers }) => speakers, width: 18 },
  { name: "words", value: ({ text, edits }) => redline(text, edits) }
];
var LINE = [
  { name: "day", value: ({ day }) => day, width: 12 },
  { name: "act", value: ({ act }) => act, width: 12 },
  { name: "shift", value: ({ shift }) => shift, width: 20 },
  { name: "repeated", value: ({ repeated }) => repeated ? "yes" : "", width: 10 },
  { name: "speaker", value: ({ speakers }) => speakers, width: 20 },
  { name: "words", value: ({ text }) => text }
];
var percent = (share) => `${Math.round(100 * share)}%`;
var OUTLETS = [
  { name: "outlet", value: ({ outlet }) => outlet, width: 30 },
  { name: "variants", value: ({ statements }) => statements, width: 10 },
  { name: "faithful", value: ({ faithful }) => percent(faithful), width: 10 },
  { name: "altered", value: ({ altered }) => percent(altered), width: 10 },
  { name: "cut", value: ({ cut }) => percent(cut), width: 10 },
  {
    name: "verdicts",
    value: ({ verdicts }) => Object.entries(verdicts).map(([verdict, n]) => `${verdict} ${n}`).join(", ")
  }
];
export {
  define
};
