import {
  perform
} from "./chunk-BJRULFLY.js";
import "./chunk-34BZBZIY.js";
import "./chunk-MPZG2Q6L.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/worker.js
import { parentPort, workerData } from "node:worker_threads";
var last = Promise.resolve();
parentPort.on("message", (input) => {
  last = last.then(async () => parentPort.postMessage(await perform(input, workerData)));
});
