import {
  printingRows
} from "./chunk-63KN27NY.js";

// dist/report/csv.js
var FORMULA = /^[=+\-@\t\r]/;
var cell = (value) => {
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
var csvLine = (cells) => `${cells.map(cell).join(",")}\r
`;
var COLUMNS = [
  "cluster",
  "status",
  "day",
  "speakers",
  "speakerCountries",
  "kind",
  "act",
  "polarity",
  "words",
  "occasion",
  "countries",
  "weapons",
  "outlets",
  "wordings",
  "outlet",
  "published",
  "verdict",
  "why",
  "url",
  "statement",
  "start",
  "end"
];
function csv(digest, proof) {
  let text = csvLine(COLUMNS);
  for (const row of printingRows(digest, proof))
    text += csvLine(COLUMNS.map((column) => row[column]));
  return text;
}

export {
  csvLine,
  csv
};
