import {
  wholeLines
} from "./chunk-5IBWAOJY.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/scrape/output.js
import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
var FILES = ["source.html", "article.json"];
var MAKING = ".making-";
var FolderOutput = class {
  folder;
  journal;
  journalled = "after";
  unsynced = [];
  constructor(folder) {
    this.folder = folder;
    this.journal = join(folder, ".scrape.jsonl");
  }
  open() {
    for (const name of readdirSync(this.folder)) {
      if (name.startsWith(MAKING))
        rmSync(join(this.folder, name), { recursive: true });
    }
  }
  holds(line) {
    if (line.folder === void 0)
      return true;
    const sizes = FILES.map((name) => statSync(join(this.folder, line.folder, name), { throwIfNoEntry: false })?.size ?? 0);
    return sizes.every((size) => size > 0);
  }
  async put(article, page, name) {
    const final = join(this.folder, name);
    const making = join(this.folder, MAKING + name);
    attempt(final, () => {
      mkdirSync(making);
      writeFileSync(join(making, "source.html"), page.bytes);
      writeFileSync(join(making, "article.json"), `${JSON.stringify(article, null, 2)}
`);
      rmSync(final, { recursive: true, force: true });
      renameSync(making, final);
    });
    this.unsynced.push(final);
  }
  sync() {
    for (const folder of this.unsynced.splice(0)) {
      for (const path of [...FILES.map((name) => join(folder, name)), folder]) {
        const file = openSync(path, "r");
        fsyncSync(file);
        closeSync(file);
      }
    }
  }
  close() {
    this.sync();
  }
};
var LinesOutput = class {
  path;
  journal;
  journalled = "before";
  file = -1;
  ids = /* @__PURE__ */ new Set();
  constructor(path) {
    this.path = path;
    this.journal = `${path}.journal`;
  }
  open() {
    const { path } = this;
    this.file = attempt(path, () => {
      const file = openSync(path, "a+");
      const end = wholeLines(file, (line) => this.ids.add(idOf(line)));
      if (existsSync(this.journal))
        ftruncateSync(file, end);
      else if (end < fstatSync(file).size)
        writeSync(file, "\n");
      return file;
    });
  }
  holds(line) {
    return line.outcome !== "article" || line.id !== void 0 && this.ids.has(line.id);
  }
  async put(article) {
    attempt(this.path, () => writeSync(this.file, `${JSON.stringify(article)}
`));
  }
  sync() {
    fsyncSync(this.file);
  }
  close() {
    this.sync();
    closeSync(this.file);
  }
};
var idOf = (line) => /^\{"id":"([^"]{1,200})"/.exec(line)?.[1] ?? "";
function attempt(path, write) {
  try {
    return write();
  } catch (error) {
    const remedy = "check the folder, its permissions and the space on the disk";
    throw new OnrecordError("store", `cannot write: ${error.message}`, { file: path, remedy }, { cause: error });
  }
}
export {
  FolderOutput,
  LinesOutput
};
