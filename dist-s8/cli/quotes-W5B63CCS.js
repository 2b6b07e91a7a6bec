import {
  asksStore,
  storeOf,
  tellEmpty
} from "./chunk-PXXWO5FY.js";
import "./chunk-PD2SROHM.js";
import {
  STATEMENT_KINDS
} from "./chunk-BEGQF6M2.js";
import "./chunk-XM6T6ZKP.js";
import "./chunk-SLVX73AT.js";
import "./chunk-5ORJJWBU.js";
import {
  examples
} from "./chunk-P3G7XVUU.js";
import "./chunk-BJRULFLY.js";
import "./chunk-34BZBZIY.js";
import "./chunk-MPZG2Q6L.js";
import "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import "./chunk-2R7ER2LJ.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/commands/quotes.js
function define(command) {
  asksStore(command, STATEMENT_KINDS, ["newest", "oldest", "outlet", "speaker"]).addHelpText("after", `
Kinds: ${STATEMENT_KINDS.join(", ")}. A day is when a thing was said where the text tells, else when it was printed.
--country is who the speaker speaks for. CSV follows RFC 4180; a cell that a spreadsheet would run as a formula begins
with an apostrophe.
${examples([
    ["what North Korea said in March", "onrecord quotes --db news.db --country DPRK --since 2026-03 --until 2026-03"],
    [
      "who spoke of ballistic missiles, as a spreadsheet",
      'onrecord quotes --db news.db --weapon "ballistic missile" --limit 0 --format csv'
    ],
    ["the words of a folder of pages", 'onrecord quotes corpus/articles --text "grave threat"']
  ])}`).action(async (given, options) => {
    const { findQuotes } = await import("./quotes-6GWRVHK4.js");
    const { printRows } = await import("./table-JOWGLADC.js");
    const store = await storeOf(given, options);
    try {
      const result = findQuotes(store, options);
      const count = await printRows(result.rows, options.json ? "json" : options.format, COLUMNS, FIELDS);
      if (count === 0)
        tellEmpty(result, "statements");
    } finally {
      store.close();
    }
  });
}
var speakers = ({ speakers: speakers2, speaker, mode }) => speakers2.map(({ name }) => name).join(", ") || (speaker === null ? "" : mode === null ? speaker : `(${speaker})`);
var COLUMNS = [
  { name: "day", value: ({ day }) => day, width: 12 },
  { name: "outlet", value: ({ article }) => article.outlet, width: 18 },
  { name: "speaker", value: speakers, width: 24 },
  { name: "statement", value: ({ text }) => text }
];
var FIELDS = [
  { name: "statement", value: ({ statement }) => statement },
  { name: "day", value: ({ day }) => day },
  { name: "outlet", value: ({ article }) => article.outlet },
  { name: "speakers", value: ({ speakers: speakers2 }) => speakers2.map(({ name }) => name).join("; ") },
  { name: "roles", value: ({ speakers: speakers2 }) => speakers2.map(({ role }) => role ?? "").join("; ") },
  { name: "speakerCountries", value: ({ speakers: speakers2 }) => speakers2.map(({ country }) => country ?? "").join("; ") },
  { name: "mode", value: ({ mode }) => mode },
  { name: "kind", value: ({ kind }) => kind },
  { name: "act", value: ({ act }) => act },
  { name: "polarity", value: ({ polarity }) => polarity },
  { name: "text", value: ({ text }) => text },
  { name: "quotations", value: ({ quotations }) => quotations.join(" \u2026 ") },
  { name: "countries", value: ({ about }) => about.countries.join("; ") },
  { name: "weapons", value: ({ about }) => about.weapons.join("; ") },
  { name: "people", value: ({ about }) => about.people.join("; ") },
  { name: "title", value: ({ article }) => article.title },
  { name: "published", value: ({ article }) => article.published },
  { name: "url", value: ({ article }) => article.url },
  { name: "start", value: ({ content }) => content[0]?.start ?? null },
  { name: "end", value: ({ content }) => content.at(-1)?.end ?? null }
];
export {
  define
};
