// dist/cli/commands.js
var COMMANDS = [
  {
    name: "scrape",
    summary: "Feeds, sitemaps, web archives, addresses -> articles, politely",
    example: "onrecord scrape https://news.example/rss.xml -o corpus",
    load: () => import("./scrape-5JQN4ZOP.js")
  },
  {
    name: "read",
    summary: "Articles -> records, JSON Lines: who said what",
    example: "onrecord read news/ > records.jsonl",
    load: () => import("./read-F4FE53F3.js")
  },
  {
    name: "add",
    summary: "The same into a store that can be asked",
    example: "onrecord add news/ --db news.db",
    load: () => import("./add-3Z2CF25H.js")
  },
  {
    name: "quotes",
    summary: "Find statements by speaker, country, weapon, outlet, date and words",
    example: "onrecord quotes --db news.db --country DPRK --about Japan",
    load: () => import("./quotes-W5B63CCS.js")
  },
  {
    name: "entities",
    summary: "Find people, countries, organisations and weapons",
    example: "onrecord entities --db news.db --kind weapon",
    load: () => import("./entities-3OIXLPDI.js")
  },
  {
    name: "digest",
    summary: "What was said, what was changed, who repeats it: a page to read",
    example: "onrecord digest --db news.db --since 2026-03-01 --format html -o digest.html",
    load: () => import("./digest-HX3YTEOI.js")
  },
  {
    name: "export",
    summary: "Statements as W3C Web Annotations or schema.org Quotations",
    example: "onrecord export --db news.db --format annotations > annotations.jsonl",
    load: () => import("./export-IYFGRUNM.js")
  },
  {
    name: "compare",
    summary: "How each outlet printed the same statement: redlines and verdicts",
    example: "onrecord compare --db news.db --speaker Aoki",
    load: () => import("./compare-2TVIP3SN.js")
  },
  {
    name: "verify",
    summary: "Did they say this? Find a quotation in a transcript or the store",
    example: 'onrecord verify "a grave threat" --against transcript.txt',
    load: () => import("./verify-AFR4QXZS.js")
  },
  {
    name: "schema",
    summary: "Print the JSON Schema of a record",
    example: "onrecord schema > onrecord-1.schema.json",
    load: () => import("./schema-SYLTGRB2.js")
  },
  {
    name: "completion",
    summary: "Print a completion script for bash, zsh or fish",
    example: "source <(onrecord completion bash)",
    load: () => import("./completion-IHWMPCLY.js")
  }
];
function examples(rows) {
  return `
Examples:
${rows.map(([purpose, line]) => `  # ${purpose}
  ${line}`).join("\n")}`;
}

export {
  COMMANDS,
  examples
};
