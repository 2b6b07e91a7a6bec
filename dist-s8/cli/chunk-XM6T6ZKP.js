import {
  wholeNumber
} from "./chunk-SLVX73AT.js";
import {
  errorOf,
  perform,
  problemOf
} from "./chunk-BJRULFLY.js";
import {
  localInputs
} from "./chunk-SFP65M75.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/cli/reading.js
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";

// dist/cli/pool.js
import { Worker } from "node:worker_threads";
var QUEUE = 2;
var Pool = class {
  /** How many inputs are worth handing in at once. */
  width;
  options;
  queues = /* @__PURE__ */ new Map();
  constructor(jobs, options) {
    this.width = jobs * QUEUE;
    this.options = options;
    for (let i = 0; i < jobs; i++)
      this.start([]);
  }
  /** Never rejects. */
  run({ page, ...rest }) {
    const input = { ...rest, page: { ...page, bytes: page.bytes.slice() } };
    const [worker, queue] = [...this.queues].reduce((a, b) => b[1].length < a[1].length ? b : a);
    return new Promise((resolve) => {
      queue.push({ input, resolve });
      worker.postMessage(input);
    });
  }
  async close() {
    const workers = [...this.queues.keys()];
    this.queues.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  start(queue) {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: this.options });
    this.queues.set(worker, queue);
    worker.on("message", (done) => queue.shift()?.resolve(done));
    worker.on("error", (error) => {
      this.queues.delete(worker);
      const job = queue.shift();
      job?.resolve({ records: [], problems: [problemOf(isMemory(error) ? tooLarge : error, job.input)] });
      this.start(queue);
    });
    for (const { input } of queue)
      worker.postMessage(input);
  }
};
var isMemory = (error) => error.code === "ERR_WORKER_OUT_OF_MEMORY";
var tooLarge = new OnrecordError("too-large", "not enough memory to read it", {
  remedy: "split it, or give Node more: NODE_OPTIONS=--max-old-space-size=8192"
});
async function* inOrder(inputs, run, width) {
  const running = [];
  for await (const input of inputs) {
    running.push(run(input));
    if (running.length >= width)
      yield await running.shift();
  }
  while (running.length > 0)
    yield await running.shift();
}

// dist/cli/reading.js
function readsArticles(command) {
  return command.argument("[inputs...]", "files (.html .txt .json .jsonl .warc, each also .gz), directories, or - for stdin").option("-j, --jobs <n>", "worker threads; 0 is one a core", wholeNumber, 1).option("--encoding <name>", "charset of the inputs, over what they say of themselves").option("--lexicon <file>", "CSV of your own people, organisations and places (kind,name,aliases,country,title,from,to)");
}
function inputsOf(given) {
  if (given.length > 0)
    return given;
  if (process.stdin.isTTY)
    throw new OnrecordError("usage", "no input", { remedy: "give files, directories, or - to read stdin" });
  return ["-"];
}
async function lexiconAt(file) {
  let csv;
  try {
    csv = await readFile(file, "utf8");
  } catch (error) {
    throw new OnrecordError("unreadable", "the lexicon cannot be read", { file, remedy: "give the path of a CSV file" }, { cause: error });
  }
  const { parseLexicon } = await import("./read-7R7YR6GG.js");
  parseLexicon(csv, file);
  return { file, csv };
}
async function* readRecords(paths, options, { signal, skip, onBytes } = {}) {
  const { encoding, keepRecords = false } = options;
  const lexicon = options.lexicon === void 0 ? void 0 : await lexiconAt(options.lexicon);
  const task = { encoding, keepRecords, lexicon };
  const jobs = options.jobs === 0 ? availableParallelism() : options.jobs;
  const pool = jobs > 1 ? new Pool(jobs, task) : null;
  const run = async (input) => {
    if (input instanceof OnrecordError)
      return { input: null, records: [], problems: [input], skipped: false };
    if (skip?.(input))
      return { input, records: [], problems: [], skipped: true };
    const { records, problems } = await (pool ? pool.run(input) : perform(input, task));
    return { input, records, problems: problems.map(errorOf), skipped: false };
  };
  signal?.addEventListener("abort", () => process.stdin.destroy());
  try {
    for await (const outcome of inOrder(localInputs(paths, { onBytes }), run, pool?.width ?? 1)) {
      if (signal?.aborted)
        return;
      yield outcome;
    }
  } finally {
    await pool?.close();
  }
}

export {
  readsArticles,
  inputsOf,
  readRecords
};
