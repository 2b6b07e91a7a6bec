import {
  fail,
  jsonLine,
  print
} from "./chunk-MPZG2Q6L.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/cli/batch.js
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
async function inBatch(file, perform) {
  const input = file === "-" ? process.stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (text.trim() === "")
        continue;
      try {
        await print(`${jsonLine(perform(parse(text)))}
`);
      } catch (error) {
        if (!(error instanceof OnrecordError))
          throw error;
        const { code, message, remedy } = error;
        fail(new OnrecordError(code, message, { file, line, remedy }));
      }
    }
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause) || cause instanceof OnrecordError)
      throw cause;
    throw new OnrecordError("unreadable", "cannot be read", { file, remedy: "check the path" }, { cause });
  }
}
function parse(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new OnrecordError("malformed", "no JSON", { remedy: "write one object on each line" }, { cause });
  }
}
export {
  inBatch
};
