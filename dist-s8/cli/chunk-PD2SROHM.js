import {
  note
} from "./chunk-MPZG2Q6L.js";

// dist/cli/progress.js
var EVERY = { terminal: 200, log: 1e4 };
var grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
function clock(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return (parts[0] === 0 ? parts.slice(1) : parts).map((n, i) => i === 0 ? n : String(n).padStart(2, "0")).join(":");
}
var Progress = class {
  started = performance.now();
  terminal = process.stderr.isTTY === true;
  shown = this.started;
  bytes = 0;
  totalBytes;
  /** `totalBytes` is null where nobody knows: then there is no time left to tell. */
  constructor(totalBytes) {
    this.totalBytes = totalBytes;
  }
  onBytes = (count) => {
    this.bytes += count;
  };
  /** Shows the counts, with rate and time left, if it is time to. */
  update(done, counts) {
    const now = performance.now();
    if (now - this.shown < (this.terminal ? EVERY.terminal : EVERY.log))
      return;
    this.shown = now;
    const seconds = (now - this.started) / 1e3;
    const rate = done / seconds;
    const share = this.totalBytes ? Math.min(1, this.bytes / this.totalBytes) : 0;
    const left = share > 0 ? `, ${Math.floor(share * 100)}%, ${clock(seconds / share * (1 - share))} left` : "";
    this.show(`${counts}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left}`);
  }
  show(line) {
    if (this.terminal)
      process.stderr.write(`\r\x1B[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    else
      note(line);
  }
  /** Takes the changing line off the terminal, so that what is written next stands alone. */
  clear() {
    if (this.terminal)
      process.stderr.write("\r\x1B[K");
  }
};

export {
  grouped,
  Progress
};
