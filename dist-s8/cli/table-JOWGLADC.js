import {
  colours
} from "./chunk-CFJ2BCK6.js";
import {
  csvLine
} from "./chunk-7RK5AEJA.js";
import "./chunk-63KN27NY.js";
import "./chunk-SUSAWGST.js";
import {
  jsonLine,
  print,
  visible
} from "./chunk-MPZG2Q6L.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/table.js
import Table from "cli-table3";
var NARROWEST = 20;
var GAP = 2;
async function printRows(rows, format, columns, fields) {
  if (format === "table")
    return table([...rows], columns);
  let count = 0;
  if (format === "csv")
    await print(csvLine(fields.map(({ name }) => name)));
  for (const row of rows) {
    if (format === "csv")
      await print(csvLine(fields.map(({ value }) => value(row) ?? "")));
    else if (format === "jsonl")
      await print(`${jsonLine(row)}
`);
    else
      await print(`${count === 0 ? "[" : ","}
  ${jsonLine(row)}`);
    count += 1;
  }
  if (format === "json")
    await print(count === 0 ? "[]\n" : "\n]\n");
  return count;
}
async function table(rows, columns) {
  if (rows.length === 0)
    return 0;
  const fixed = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const rest = Math.max(NARROWEST, (process.stdout.columns || 120) - fixed - GAP);
  const grid = new Table({
    head: columns.map(({ name }) => colours.bold(name)),
    colWidths: columns.map(({ width }) => width ?? rest),
    chars: Object.fromEntries("top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle".split(" ").map((part) => [part, ""])),
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    wordWrap: true
  });
  for (const row of rows)
    grid.push(columns.map(({ value }) => visible(String(value(row) ?? "").replace(/\s+/g, " "))));
  await print(`${grid.toString().replace(/[^\S\n]+$/gm, "")}
`);
  return rows.length;
}
export {
  printRows
};
