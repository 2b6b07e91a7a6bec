// dist/scrape/tail.js
import { readSync } from "node:fs";
function wholeLines(file, take) {
  const chunk = Buffer.alloc(1 << 20);
  let held = [];
  let end = 0;
  for (let position = 0, length; (length = readSync(file, chunk, 0, chunk.length, position)) > 0; position += length) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1 && at < length; at = chunk.indexOf(10, from)) {
      take(Buffer.concat([...held, chunk.subarray(from, at)]).toString("utf8"));
      held = [];
      from = at + 1;
      end = position + from;
    }
    if (from < length)
      held.push(Buffer.from(chunk.subarray(from, length)));
  }
  return end;
}

export {
  wholeLines
};
