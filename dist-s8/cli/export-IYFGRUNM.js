import {
  filtersStore,
  storeOf,
  tellEmpty
} from "./chunk-PXXWO5FY.js";
import "./chunk-PD2SROHM.js";
import {
  STATEMENT_KINDS
} from "./chunk-BEGQF6M2.js";
import "./chunk-XM6T6ZKP.js";
import "./chunk-SLVX73AT.js";
import {
  statementKey
} from "./chunk-B7SHYDG2.js";
import "./chunk-5ORJJWBU.js";
import "./chunk-CFW5GXZS.js";
import {
  examples
} from "./chunk-P3G7XVUU.js";
import "./chunk-BJRULFLY.js";
import "./chunk-34BZBZIY.js";
import {
  jsonLine,
  print
} from "./chunk-MPZG2Q6L.js";
import "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import "./chunk-2R7ER2LJ.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/commands/export.js
import { Option } from "commander";
var FORMATS = {
  annotations: async () => (await import("./annotations-5QPTLIDM.js")).annotations,
  jsonld: async () => (await import("./annotations-5QPTLIDM.js")).quotationJsonLd
};
function define(command) {
  filtersStore(command, STATEMENT_KINDS).addOption(new Option("--format <format>").choices(Object.keys(FORMATS)).default("annotations")).addHelpText("after", `
annotations: W3C Web Annotations with TextQuoteSelector and TextPositionSelector (offsets in code points).
jsonld: schema.org Quotations, the words inside the marks alone. One JSON object a line. For CSV and Parquet see
\`onrecord digest --format\`, for records as they are \`onrecord read\`.
${examples([
    ["what Japan said, as annotations", "onrecord export --db news.db --country Japan > annotations.jsonl"],
    ["quotations of a folder of pages", "onrecord export corpus/articles --format jsonld"]
  ])}`).action(async (given, options) => {
    const store = await storeOf(given, options);
    try {
      const { findQuotes } = await import("./quotes-6GWRVHK4.js");
      const exporter = await FORMATS[options.format]();
      const { rows, notes } = findQuotes(store, { ...options, limit: 0 });
      const kept = /* @__PURE__ */ new Set();
      for (const { statement } of rows)
        kept.add(statement);
      for (const { document } of store.documents()) {
        const statements = document.statements.filter((s) => kept.has(statementKey(document.article, s)));
        for (const row of exporter({ ...document, statements }))
          await print(`${jsonLine(row)}
`);
      }
      if (kept.size === 0)
        tellEmpty({ rows: [], notes }, "statements");
    } finally {
      store.close();
    }
  });
}
export {
  define
};
