import {
  printingRows
} from "./chunk-63KN27NY.js";
import "./chunk-SUSAWGST.js";

// dist/report/parquet.js
import { parquetWriteBuffer } from "hyparquet-writer";
function parquet(digest, proof) {
  const rows = [...printingRows(digest, proof)];
  const column = (name) => ({
    name,
    data: rows.map((row) => row[name]),
    type: ["outlets", "wordings", "start", "end"].includes(name) ? "INT32" : "STRING"
  });
  const names = rows.length > 0 ? Object.keys(rows[0]) : ["cluster"];
  return new Uint8Array(parquetWriteBuffer({ columnData: names.map(column) }));
}
export {
  parquet
};
