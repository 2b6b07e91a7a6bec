import {
  asksStore,
  storeOf,
  tellEmpty
} from "./chunk-PXXWO5FY.js";
import "./chunk-PD2SROHM.js";
import {
  ENTITY_KINDS
} from "./chunk-VXUGAWVI.js";
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

// dist/cli/commands/entities.js
function define(command) {
  asksStore(command, ENTITY_KINDS, ["statements", "mentions", "articles", "name"]).option("--local", "also those without a name: anonymous officials, unnamed documents").addHelpText("after", `
Kinds: ${ENTITY_KINDS.join(", ")}. --country is whose; --about counts who makes statements about it; --text takes
words of the name, the last of which may be cut short.
${examples([
    ["who makes statements, most first", "onrecord entities --db news.db --kind person"],
    [
      "which ballistic missiles are in the news",
      'onrecord entities --db news.db --weapon "ballistic missile" --since 2026'
    ],
    ["who speaks about North Korea", "onrecord entities corpus/articles --about DPRK --json"]
  ])}`).action(async (given, options) => {
    const { findEntities } = await import("./entities-AQI7EP37.js");
    const { printRows } = await import("./table-JOWGLADC.js");
    const store = await storeOf(given, options);
    try {
      const result = findEntities(store, options);
      const count = await printRows(result.rows, options.json ? "json" : options.format, COLUMNS, FIELDS);
      if (count === 0)
        tellEmpty(result, "entities");
    } finally {
      store.close();
    }
  });
}
var roles = ({ roles: roles2 }) => roles2.map(({ title, country, status }) => [status === "current" ? "" : status, country, title].filter(Boolean).join(" "));
var about = (row) => [row.class, ...roles(row), row.kind === "country" ? null : row.country].find(Boolean) ?? row.aliases.join(", ");
var COLUMNS = [
  { name: "kind", value: ({ kind }) => kind, width: 14 },
  { name: "name", value: ({ name }) => name, width: 32 },
  { name: "statements", value: ({ statements }) => statements, width: 12 },
  { name: "mentions", value: ({ mentions }) => mentions, width: 10 },
  { name: "articles", value: ({ articles }) => articles, width: 10 },
  { name: "about it", value: about }
];
var FIELDS = [
  { name: "id", value: ({ id }) => id },
  { name: "kind", value: ({ kind }) => kind },
  { name: "name", value: ({ name }) => name },
  { name: "aliases", value: ({ aliases }) => aliases.join("; ") },
  { name: "country", value: ({ country }) => country },
  { name: "class", value: (row) => row.class },
  { name: "roles", value: (row) => roles(row).join("; ") },
  { name: "statements", value: ({ statements }) => statements },
  { name: "mentions", value: ({ mentions }) => mentions },
  { name: "articles", value: ({ articles }) => articles }
];
export {
  define
};
