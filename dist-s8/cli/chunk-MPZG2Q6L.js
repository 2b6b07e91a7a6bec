import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/cli/terminal.js
var UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g;
function visible(text) {
  return text.replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function jsonLine(value) {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
async function print(text) {
  if (!process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}
function note(message) {
  process.stderr.write(`${message.split("\n").map(visible).join("\n")}
`);
}
function fail(error) {
  if (error instanceof OnrecordError)
    note(`onrecord: ${error.toString()}`);
  else
    note(`onrecord: internal error, please report it
${error instanceof Error ? error.stack : String(error)}`);
  process.exitCode = error instanceof OnrecordError && error.code === "usage" ? 2 : 1;
}
function onBrokenPipe() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code === "EPIPE")
        process.exit();
      process.exitCode = 1;
      if (stream === process.stdout)
        note(`onrecord: cannot write the output: ${error.message}`);
      process.exit();
    });
  }
}
function interruption() {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      process.exitCode = signal === "SIGINT" ? 130 : 143;
      if (controller.signal.aborted)
        process.exit();
      controller.abort();
    });
  }
  return controller.signal;
}

export {
  visible,
  jsonLine,
  print,
  note,
  fail,
  onBrokenPipe,
  interruption
};
