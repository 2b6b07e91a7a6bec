import {
  wholeLines
} from "./chunk-5IBWAOJY.js";
import {
  LIMITS,
  isForeignType,
  kindOf,
  readWarc
} from "./chunk-JHM6TZN2.js";
import {
  localInputs
} from "./chunk-SFP65M75.js";
import "./chunk-LTRBJPQV.js";
import {
  ACCEPT_ENCODING,
  decodeBody,
  isGzip,
  mebibytes
} from "./chunk-2R7ER2LJ.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/scrape/scrape.js
import { setTimeout as sleep2 } from "node:timers/promises";

// dist/scrape/each.js
import PQueue from "p-queue";
async function forEach(items, atOnce, task) {
  const queue = new PQueue({ concurrency: atOnce });
  const failures = [];
  for await (const item of items) {
    if (failures.length > 0)
      break;
    void queue.add(() => task(item)).catch((error) => failures.push(error));
    await queue.onSizeLessThan(atOnce);
  }
  await queue.onIdle();
  if (failures.length > 0)
    throw failures[0];
}

// dist/scrape/pace.js
var PACE = { least: 5 * 60, most: 24 * 60 * 60, usual: 30 * 60 };
function pollDelay(pollSeconds, cacheControl, failures = 0, limits = PACE) {
  const wished = Math.max(pollSeconds ?? 0, maxAge(cacheControl) ?? 0);
  const seconds = wished === 0 ? limits.usual : wished;
  return Math.min(limits.most, Math.max(limits.least, seconds) * 2 ** Math.min(failures, 10));
}
function maxAge(cacheControl) {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? "")?.[1];
  return seconds === void 0 ? null : Number(seconds);
}

// dist/scrape/budget.js
var Budget = class {
  left;
  waiting = [];
  reserved = 0;
  constructor(left) {
    this.left = left;
  }
  get spent() {
    return this.left <= 0;
  }
  /** True when a page may be asked for; false when the budget is spent. Waits while others may still free theirs. */
  async reserve() {
    if (this.left <= 0)
      return false;
    if (this.reserved < this.left) {
      this.reserved += 1;
      return true;
    }
    return new Promise((resolve2) => this.waiting.push(resolve2));
  }
  /** Ends a reservation: `used` for a page, whether it came or failed. */
  settle(used) {
    this.reserved -= 1;
    if (used)
      this.left -= 1;
    while (this.waiting.length > 0 && (this.left <= 0 || this.reserved < this.left)) {
      if (this.left > 0)
        this.reserved += 1;
      this.waiting.shift()(this.left > 0);
    }
  }
};

// dist/scrape/identity.js
import { createHash } from "node:crypto";

// dist/lexicon/tracking.js
var TRACKING = [
  { name: "utm_*", example: "https://herald.example/a?utm_source=feed&utm_medium=rss" },
  { name: "at_*", example: "https://herald.example/a?at_medium=RSS&at_campaign=rss" },
  { name: "mtm_*", example: "https://herald.example/a?mtm_campaign=spring" },
  { name: "pk_*", example: "https://herald.example/a?pk_campaign=spring" },
  { name: "fbclid", example: "https://herald.example/a?fbclid=IwAR0" },
  { name: "gclid", example: "https://herald.example/a?gclid=Cj0K" },
  { name: "dclid", example: "https://herald.example/a?dclid=CPq" },
  { name: "msclkid", example: "https://herald.example/a?msclkid=1f" },
  { name: "twclid", example: "https://herald.example/a?twclid=2a" },
  { name: "yclid", example: "https://herald.example/a?yclid=33" },
  { name: "igshid", example: "https://herald.example/a?igshid=Yz" },
  { name: "mc_cid", example: "https://herald.example/a?mc_cid=9d" },
  { name: "mc_eid", example: "https://herald.example/a?mc_eid=7c" },
  { name: "_ga", example: "https://herald.example/a?_ga=2.1" },
  { name: "cmpid", example: "https://herald.example/a?cmpid=rss" },
  { name: "ref_src", example: "https://herald.example/a?ref_src=twsrc" },
  { name: "ito", example: "https://herald.example/a?ito=rss" },
  { name: "ftag", example: "https://herald.example/a?ftag=rss" },
  { name: "smid", example: "https://herald.example/a?smid=share" }
];

// dist/scrape/identity.js
var NAMES = new Set(TRACKING.map(({ name }) => name).filter((name) => !name.endsWith("*")));
var PREFIXES = TRACKING.map(({ name }) => name).filter((name) => name.endsWith("*")).map((name) => name.slice(0, -1));
var isTracking = (name) => NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
function urlKey(address) {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase())).map(([k, v]) => `${k}=${v}`);
  return `${url.host}${url.pathname}${query.length === 0 ? "" : `?${query.sort().join("&")}`}`;
}
var siteOf = (address) => new URL(address).host.replace(/^(?:www|m|mobile|amp)\./, "");
var shortHash = (text, digits = 16) => createHash("sha256").update(text).digest("hex").slice(0, digits);
function slugOf(key) {
  const [host = "", ...path] = key.split("?")[0].split("/");
  const words = plain(path.filter((part) => part !== "").at(-1) ?? "").replace(/-(?:html?|php|aspx?)$/, "");
  return [plain(host).slice(0, 40), words.slice(0, 40), shortHash(key)].map((part) => part.replace(/^-+|-+$/g, "")).filter((part) => part !== "").join("-");
}
var plain = (text) => decoded(text).normalize("NFKD").toLowerCase().replace(new RegExp("\\p{M}+", "gu"), "").replace(/[^a-z0-9]+/g, "-");
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// dist/scrape/journal.js
import { closeSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { dirname } from "node:path";
var SYNC_EVERY = 64;
var Journal = class _Journal {
  path;
  file;
  pages = /* @__PURE__ */ new Map();
  lists = /* @__PURE__ */ new Map();
  failedOf = /* @__PURE__ */ new Map();
  unsynced = 0;
  /** Lines that could not be read, by number. */
  damaged = [];
  constructor(path, file) {
    this.path = path;
    this.file = file;
  }
  /**
   * Opens a journal, made where there is none; `null` keeps it in memory. `locked` runs when no other process has it,
   * before it is read; `visit` then sees each line about a page, and those it says no to are not believed (their files
   * are gone). Throws `store` where it is in use or cannot be opened.
   */
  static open(path, { locked = () => {
  }, visit = () => true } = {}) {
    if (path === null) {
      locked();
      return new _Journal(null, null);
    }
    try {
      mkdirSync(dirname(path), { recursive: true });
      lock(`${path}.lock`);
      locked();
      const journal = new _Journal(path, openSync(path, "a+"));
      journal.load(visit);
      return journal;
    } catch (error) {
      if (error instanceof OnrecordError)
        throw error;
      const remedy = "check the folder and its permissions";
      throw new OnrecordError("store", `cannot open: ${error.message}`, { file: path, remedy }, { cause: error });
    }
  }
  /** The last line about a page, or about a page that another one turned out to be. */
  page(key) {
    return this.pages.get(key);
  }
  list(url) {
    return this.lists.get(url);
  }
  /** Pages that were found in a list and failed, so that another try is due even if the list has not changed. */
  failed(list) {
    return [...this.failedOf.get(list) ?? []];
  }
  /** Takes down what a list was validated by, where that is something new. */
  remember(line) {
    const known = this.lists.get(line.list);
    const [etag, lastModified] = [line.etag ?? null, line.lastModified ?? null];
    if (etag === (known?.etag ?? null) && lastModified === (known?.lastModified ?? null))
      return;
    this.append(line);
  }
  append(line) {
    this.take(line);
    if (this.file === null)
      return;
    writeSync(this.file, `${JSON.stringify(line)}
`);
    this.unsynced += 1;
  }
  /** True when it is time to `sync`. */
  get due() {
    return this.unsynced >= SYNC_EVERY;
  }
  sync() {
    if (this.file !== null && this.unsynced > 0)
      fdatasyncSync(this.file);
    this.unsynced = 0;
  }
  close() {
    this.sync();
    if (this.file !== null)
      closeSync(this.file);
    if (this.path !== null)
      unlinkSync(`${this.path}.lock`);
  }
  load(visit) {
    let number = 0;
    const end = wholeLines(this.file, (text) => {
      number += 1;
      const line = parsed(text);
      if (line === null)
        this.damaged.push(number);
      else if ("list" in line || visit(line))
        this.take(line);
    });
    ftruncateSync(this.file, end);
  }
  take(line) {
    if ("list" in line) {
      this.lists.set(line.list, line);
      return;
    }
    const { sketch: _, ...light } = line;
    for (const key of [line.page, ...line.also ?? []]) {
      if (key === line.page || !this.pages.has(key))
        this.pages.set(key, light);
    }
    if (line.from === void 0 || line.url === null)
      return;
    const failed = this.failedOf.get(line.from) ?? /* @__PURE__ */ new Set();
    if (line.outcome === "failed")
      this.failedOf.set(line.from, failed.add(line.url));
    else
      failed.delete(line.url);
  }
};
function parsed(line) {
  try {
    const value = JSON.parse(line);
    if (value === null || typeof value !== "object")
      return null;
    const row = value;
    return typeof row.list === "string" || typeof row.page === "string" && typeof row.outcome === "string" ? row : null;
  } catch {
    return null;
  }
}
function lock(path) {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== "EEXIST")
        throw error;
    }
    const holder = Number(readFileSync(path, "utf8"));
    if (attempt > 0 || holder !== process.pid && isRunning(holder))
      throw new OnrecordError("store", `in use by process ${holder}`, {
        file: path,
        remedy: "wait for it to end, or delete this file if there is no such run"
      });
    unlinkSync(path);
  }
}
function isRunning(process_) {
  if (!Number.isInteger(process_) || process_ <= 0)
    return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// dist/scrape/copies.js
var PLACES = 128;
var BANDS = 32;
var ROWS = PLACES / BANDS;
var RUN = 3;
var MIN_RUNS = 30;
var COPY = 0.5;
function sketchOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_RUNS + RUN - 1)
    return null;
  const hashes = words.map(wordHash);
  const least = new Float64Array(PLACES).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < RUN; j++)
      hash = mix(Math.imul(hash, 31) + hashes[i + j]);
    const place = hash >>> 25;
    least[place] = Math.min(least[place], hash & 33554431);
  }
  return Uint16Array.from(least, (value, place) => mix(value === Number.POSITIVE_INFINITY ? borrowed(least, place) : value));
}
function borrowed(least, place) {
  for (let i = 1; ; i++) {
    const value = least[mix(place * 1009 + i) >>> 25];
    if (value !== Number.POSITIVE_INFINITY)
      return value;
  }
}
function wordHash(word) {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i++)
    hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash;
}
function mix(value) {
  let h = value | 0;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}
function similarity(a, b) {
  let equal = 0;
  for (let i = 0; i < PLACES; i++)
    if (a[i] === b[i])
      equal++;
  return equal / PLACES;
}
var sketchToText = (sketch) => Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString("base64");
function sketchFromText(text) {
  const bytes = Buffer.from(text, "base64");
  return bytes.length === PLACES * 2 ? new Uint16Array(new Uint8Array(bytes).buffer) : null;
}
var Copies = class {
  seen = [];
  bands = Array.from({ length: BANDS }, () => /* @__PURE__ */ new Map());
  add(sketch, of) {
    const at = this.seen.push({ sketch, of }) - 1;
    for (let band = 0; band < BANDS; band++) {
      const key = bandKey(sketch, band);
      const same = this.bands[band].get(key);
      if (same === void 0)
        this.bands[band].set(key, [at]);
      else if (same.length < MAX_SAME)
        same.push(at);
    }
  }
  /** The text most like this one, the first of equals; null where none is a copy. */
  find(sketch) {
    const candidates = /* @__PURE__ */ new Set();
    for (let band = 0; band < BANDS; band++) {
      for (const at of this.bands[band].get(bandKey(sketch, band)) ?? [])
        candidates.add(at);
    }
    let best = null;
    for (const at of candidates) {
      const share = similarity(sketch, this.seen[at].sketch);
      if (share < COPY || best !== null && (share < best.share || share === best.share && at > best.at))
        continue;
      best = { at, share };
    }
    return best === null ? null : this.seen[best.at].of;
  }
};
var MAX_SAME = 50;
function bandKey(sketch, band) {
  let key = band;
  for (let row = 0; row < ROWS; row++)
    key = mix(Math.imul(key, 31) + sketch[band * ROWS + row]);
  return key;
}

// dist/scrape/known.js
var Known = class {
  copies = new Copies();
  exact = /* @__PURE__ */ new Map();
  /** Takes up an article that an earlier run left in the journal. */
  recall(line) {
    if (line.outcome !== "article" || line.id === void 0)
      return;
    const sketch = line.sketch === void 0 ? null : sketchFromText(line.sketch);
    this.take({ id: line.id, site: line.site ?? null }, line.sha256 ?? "", sketch);
  }
  /** Compares an article with all before it and takes it up. `keys`: its address, where redirects led, its canonical. */
  meet(article, keys, journal) {
    const site = outletOf(article);
    const sketch = sketchOf(bodyOf(article));
    const same = this.exact.get(article.sha256) ?? [];
    const twin = same.find((print2) => print2.site === site);
    if (twin !== void 0)
      return { kinship: { kind: "duplicate", of: twin.id }, line: {} };
    const like = same[0] ?? (sketch === null ? null : this.copies.find(sketch));
    const moved = like !== null && keys.some((key) => journal.page(key)?.id === like.id);
    if (moved)
      return { kinship: { kind: "duplicate", of: like.id }, line: {} };
    const print = { id: idOf(article, same.length > 0 ? site : null), site };
    this.take(print, article.sha256, sketch);
    return {
      kinship: like === null ? { kind: "new" } : { kind: "copy", of: like.id },
      line: {
        id: print.id,
        sha256: article.sha256,
        ...site === null ? {} : { site },
        ...sketch === null ? {} : { sketch: sketchToText(sketch) }
      }
    };
  }
  take(print, sha256, sketch) {
    const same = this.exact.get(sha256);
    if (same === void 0)
      this.exact.set(sha256, [print]);
    else
      same.push(print);
    if (sketch !== null)
      this.copies.add(sketch, print);
  }
};
function idOf({ id, url }, outlet) {
  if (url !== null)
    return shortHash(urlKey(url));
  return outlet === null ? id : `${id}-${shortHash(outlet, 8)}`;
}
function outletOf({ url, canonical, outlet }) {
  const address = url ?? canonical;
  return address !== null && URL.canParse(address) ? siteOf(address) : outlet;
}
var bodyOf = ({ text, blocks }) => blocks.filter(({ kind }) => kind !== "boilerplate").map(({ start, end }) => text.slice(start, end)).join("\n");

// dist/scrape/links.js
import { Parser } from "htmlparser2";

// dist/scrape/address.js
import ipaddr from "ipaddr.js";
var CLOUD_INTERNAL = /* @__PURE__ */ new Set(["168.63.129.16"]);
function isPublicAddress(address) {
  if (!ipaddr.isValid(address))
    return false;
  const ip = ipaddr.process(address);
  if (ip.kind() === "ipv4")
    return ip.range() === "unicast" && !CLOUD_INTERNAL.has(ip.toString());
  const bytes = ip.toByteArray();
  if (NAT64.every((byte, i) => bytes[i] === byte))
    return isPublicAddress(bytes.slice(12).join("."));
  return ip.range() === "unicast" && (bytes[0] & 224) === 32;
}
var NAT64 = [0, 100, 255, 155, 0, 0, 0, 0, 0, 0, 0, 0];
function checkedUrl(address, rules, base) {
  const shown = printable(address);
  const refuse = (why, remedy) => new OnrecordError("refused", why, { file: shown, remedy });
  if (!URL.canParse(address, base))
    throw new OnrecordError("usage", "not a web address", { file: shown });
  const url = new URL(address, base);
  if (url.href.length > rules.urlLength)
    throw refuse(`an address of ${url.href.length} characters; the limit is ${rules.urlLength}`);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refuse(`${url.protocol} addresses are not fetched`, "only http and https");
  if (url.username !== "" || url.password !== "")
    throw refuse("an address with a user name or password is not fetched", "take them out");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !rules.reachable(host))
    throw privateAddress(url.href, host);
  url.hash = "";
  return url;
}
var printable = (address) => (address.length > 200 ? `${address.slice(0, 200)}\u2026` : address).replace(/\/\/[^/@]*@/, "//\u2026@");
function absoluteUrl(address, base) {
  const from = URL.canParse(base) ? base : void 0;
  return URL.canParse(address.trim(), from) ? new URL(address.trim(), from).href : null;
}
var privateAddress = (url, address) => new OnrecordError("refused", `${address} is a private or reserved address`, {
  file: url,
  remedy: "--allow-private if that is your own network"
});

// dist/scrape/links.js
var HEAD = 256 * 1024;
var FEED_TYPES = /* @__PURE__ */ new Set(["application/rss+xml", "application/atom+xml", "application/feed+json"]);
function feedLinks(bytes, url) {
  const feeds = [];
  const parser = new Parser({
    onopentag(name, { rel, type, href }) {
      if (name === "body")
        parser.pause();
      if (name !== "link" || href === void 0 || !/\balternate\b/i.test(rel ?? ""))
        return;
      const feed = FEED_TYPES.has(type?.trim().toLowerCase() ?? "") ? absoluteUrl(href, url) : null;
      if (feed !== null)
        feeds.push(feed);
    }
  });
  parser.end(Buffer.from(bytes.subarray(0, HEAD)).toString("latin1"));
  return feeds;
}

// dist/scrape/request.js
import { request } from "undici";
var Transient = class extends Error {
  failure;
  how;
  constructor(failure, how = {}) {
    super(failure.message);
    this.failure = failure;
    this.how = how;
  }
  /** The failure for those who do not try again, marked so that `transient` finds this in it. */
  asFailure() {
    const { code, message, file, remedy } = this.failure;
    return new OnrecordError(code, message, { file, remedy }, { cause: this });
  }
};
var transient = (error) => error instanceof Error && error.cause instanceof Transient ? error.cause : null;
async function requestOnce(url, options) {
  const { limits } = options;
  const deadline = AbortSignal.timeout(limits.requestSeconds * 1e3);
  const signal = AbortSignal.any([deadline, options.signal]);
  let answered = false;
  try {
    const { statusCode, headers: raw, body } = await request(url, {
      dispatcher: options.dispatcher,
      headers: options.headers,
      signal,
      headersTimeout: 0,
      bodyTimeout: 0
    });
    answered = true;
    const headers = flat(raw);
    body.on("error", () => {
    });
    const refusal = statusCode === 200 ? options.refuse?.(headers) ?? tooLarge(url, headers, options) : null;
    if (refusal !== null) {
      body.destroy();
      throw refusal;
    }
    return { status: statusCode, headers, bytes: await collect(url, body, statusCode, options) };
  } catch (error) {
    throw named(url, error, { deadline, answered, limits, stopped: options.signal });
  }
}
function flat(raw) {
  const headers = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(raw)) {
    if (value !== void 0)
      headers.set(name.toLowerCase(), Array.isArray(value) ? value[0] : value);
  }
  return headers;
}
function tooLarge(url, headers, { limits, cutAt }) {
  const length = Number(headers.get("content-length") ?? 0);
  return cutAt === void 0 && length > limits.wireBytes ? overLimit(url, limits) : null;
}
var overLimit = (url, limits) => new OnrecordError("too-large", `a body of more than ${mebibytes(limits.wireBytes)}`, {
  file: url.href,
  remedy: /\.warc(?:\.gz)?$/.test(url.pathname) ? "download the archive and give the file" : void 0
});
async function collect(url, body, status, { limits, cutAt }) {
  const cut = status === 200 ? cutAt : 64 * 1024;
  const parts = [];
  let length = 0;
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    if (length <= (cut ?? limits.wireBytes))
      continue;
    body.destroy();
    if (cut === void 0)
      throw overLimit(url, limits);
    break;
  }
  return Buffer.concat(parts).subarray(0, cut);
}
var LASTING = /^(ENOTFOUND|CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_SSL)/;
function named(url, error, at) {
  const chain = [error, error.cause, ...error.errors ?? []];
  const own = chain.find((e) => e instanceof OnrecordError);
  if (own !== void 0)
    return new OnrecordError(own.code, own.message, { file: url.href, remedy: own.remedy });
  const fail = (code2, message, remedy) => new OnrecordError(code2, message, { file: url.href, remedy }, { cause: error });
  if (at.stopped.aborted)
    return fail("network", "not fetched: the run was stopped", "run again to go on");
  if (at.deadline.aborted) {
    const seconds = `${at.limits.requestSeconds} s`;
    if (at.answered)
      return new Transient(fail("too-large", `the body was not complete after ${seconds}`));
    return new Transient(fail("network", `no answer within ${seconds}`), { again: true });
  }
  const code = String(chain.map((e) => e?.code).find((c) => c !== void 0) ?? "");
  if (code === "UND_ERR_HEADERS_OVERFLOW")
    return fail("too-large", `headers of more than ${mebibytes(at.limits.headerBytes)}`);
  const failure = fail("network", `no answer: ${reason(code, error)}`);
  return new Transient(failure, { again: !LASTING.test(code) });
}
var REASONS = {
  ENOTFOUND: "no such host",
  ECONNREFUSED: "the host refuses connections",
  ECONNRESET: "the host broke off the connection",
  UND_ERR_SOCKET: "the host broke off the connection",
  UND_ERR_CONNECT_TIMEOUT: "the host cannot be reached",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  EAI_AGAIN: "its name cannot be looked up just now"
};
var reason = (code, error) => REASONS[code] ?? (error instanceof Error && error.message !== "" ? error.message : code);

// dist/scrape/run.js
var MAX_TRIES = 3;
var BUSY = /* @__PURE__ */ new Set([429, 502, 503, 504]);
var Run = class {
  web;
  options;
  signal;
  tally = {
    articles: 0,
    copies: 0,
    duplicates: 0,
    known: 0,
    unchanged: 0,
    failed: 0,
    postponed: 0,
    stopped: null
  };
  budget;
  journal;
  known = new Known();
  inFlight = /* @__PURE__ */ new Map();
  claimed = /* @__PURE__ */ new Set();
  troubled = /* @__PURE__ */ new Set();
  constructor(web, options, signal) {
    this.web = web;
    this.options = options;
    this.signal = signal;
    this.budget = new Budget(options.maxPages ?? Number.POSITIVE_INFINITY);
    const { output } = options;
    this.journal = Journal.open(output.journal, {
      locked: () => output.open(),
      visit: (line) => {
        const held = output.holds(line);
        if (held)
          this.known.recall(line);
        return held;
      }
    });
    for (const line of this.journal.damaged)
      this.problem(new OnrecordError("malformed", "a damaged line of the journal, passed over", {
        file: output.journal ?? void 0,
        line
      }));
  }
  count(what) {
    this.tally = { ...this.tally, [what]: this.tally[what] + 1 };
    this.options.onProgress?.(this.tally);
  }
  stop(why) {
    this.tally = { ...this.tally, stopped: this.tally.stopped ?? why };
  }
  /** Reports a failure; what many pages of a host in trouble share, once. */
  problem(error) {
    if (transient(error)?.how.postponed === true) {
      this.count("postponed");
      if (this.troubled.has(error.file))
        return;
      this.troubled.add(error.file);
    } else
      this.count("failed");
    this.options.onProblem?.(error);
  }
  get over() {
    return this.signal.aborted || this.budget.spent;
  }
  /** True where an earlier run, or this one, has done with a page. */
  isSettled(key) {
    const line = this.journal.page(key);
    return line !== void 0 && (line.outcome !== "failed" || (line.tries ?? 0) >= MAX_TRIES);
  }
  /** Fetches a page and keeps its article. False where it should be asked for again in another run. */
  pageAt(url, from) {
    const key = urlKey(url);
    if (this.isSettled(key)) {
      this.count("known");
      return Promise.resolve(true);
    }
    const going = this.inFlight.get(key);
    if (going !== void 0)
      return going;
    const settled = this.fetchPage(url, key, from).finally(() => this.inFlight.delete(key));
    this.inFlight.set(key, settled);
    return settled;
  }
  async fetchPage(url, key, from) {
    if (this.signal.aborted)
      return false;
    if (!await this.budget.reserve()) {
      this.stop("max-pages");
      return false;
    }
    try {
      return await this.keep(pageOf(await this.web.get(url)), key, from);
    } catch (error) {
      return this.failed(error, key, url, from);
    } finally {
      this.budget.settle(true);
    }
  }
  /** Extracts a page, compares it with what we have, puts it out. Never rejects but when the output cannot be written. */
  async keep(page, key, from) {
    const base = { page: key, url: page.url, ...from === void 0 ? {} : { from } };
    try {
      if (kindOf(page.bytes, page.contentType) !== "page")
        throw new OnrecordError("malformed", "not a web page", { file: page.url ?? page.file ?? void 0 });
      const arrived = page.url === null ? key : urlKey(page.url);
      const before = this.journal.page(arrived);
      if (arrived !== key && before?.outcome === "article" && before.id !== void 0)
        return this.duplicate({ ...base, of: before.id });
      if (this.claimed.has(arrived))
        return this.duplicate(base);
      const article = this.options.extract(page);
      const canonical = article.canonical !== null && URL.canParse(article.canonical) ? urlKey(article.canonical) : key;
      const keys = [.../* @__PURE__ */ new Set([key, arrived, canonical])];
      const { kinship, line } = this.known.meet(article, keys, this.journal);
      if (kinship.kind === "duplicate")
        return this.duplicate({ ...base, of: kinship.of });
      this.claimed.add(arrived);
      const name = slugOf(arrived);
      const also = keys.slice(1);
      await this.put({ ...article, id: line.id ?? article.id, ...kinship.kind === "copy" ? { copyOf: kinship.of } : {} }, page, name, { ...base, outcome: "article", ...line, ...also.length > 0 ? { also } : {}, folder: name });
      if (kinship.kind === "copy")
        this.tally = { ...this.tally, copies: this.tally.copies + 1 };
      this.count("articles");
      return true;
    } catch (error) {
      return this.failed(from === void 0 ? withFeed(error, page) : error, key, page.url, from);
    }
  }
  async put(article, page, name, line) {
    const { output } = this.options;
    if (output.journalled === "before")
      this.append(line);
    await output.put(article, page, name);
    if (output.journalled === "after")
      this.append(line);
  }
  duplicate(line) {
    this.append({ ...line, outcome: "duplicate" });
    this.count("duplicates");
    return true;
  }
  append(line) {
    this.journal.append(line);
    if (this.journal.due)
      this.sync();
  }
  /** Waits for the disk: first what was put out, then the journal that tells of it. */
  sync() {
    this.options.output.sync();
    this.journal.sync();
  }
  close() {
    this.options.output.close();
    this.journal.close();
  }
  /** Journals and reports a failure; true where another run would fare no better. */
  failed(cause, key, url, from) {
    if (this.signal.aborted)
      return false;
    if (cause instanceof OnrecordError && cause.code === "store")
      throw cause;
    const error = cause instanceof OnrecordError ? cause : new OnrecordError("malformed", `internal error: ${String(cause)}`, { file: url ?? key, remedy: "please report it" }, { cause });
    const place = { page: key, url, ...from === void 0 ? {} : { from }, error: error.toString() };
    const why = transient(error);
    if (why?.how.postponed === true) {
    } else if (why !== null) {
      const { status } = why.how;
      const counts = status !== void 0 && !BUSY.has(status);
      this.append({ ...place, outcome: "failed", tries: (this.journal.page(key)?.tries ?? 0) + (counts ? 1 : 0) });
    } else if (error.code === "no-article")
      this.append({ ...place, outcome: "empty" });
    else if (error.code !== "refused" && error.code !== "usage")
      this.append({ ...place, outcome: "gone" });
    this.problem(error);
    return why === null;
  }
};
var pageOf = ({ url, bytes, contentType }) => ({ file: null, url, bytes, contentType });
function withFeed(error, { url, bytes }) {
  if (url === null || !(error instanceof OnrecordError) || error.code !== "no-article")
    return error;
  const feed = feedLinks(bytes, url)[0];
  if (feed === void 0)
    return error;
  const { code, message, file } = error;
  return new OnrecordError(code, message, { file, remedy: `its feed is ${feed}` }, { cause: error });
}

// dist/scrape/sources.js
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// dist/scrape/feeds.js
import { parseFeed } from "feedsmith";

// dist/scrape/xml.js
import { TextDecoder as TextDecoder2 } from "node:util";
import { Parser as Parser2 } from "htmlparser2";
function walkXml(text, where, limits, most, events = {}) {
  let depth = 0;
  let parts = 0;
  const count = () => {
    if (++parts > most)
      throw new OnrecordError("too-large", `XML of more than ${most} elements and attributes`, { file: where });
  };
  const parser = new Parser2({
    onopentagname(name) {
      if (++depth > limits.xmlDepth)
        throw new OnrecordError("too-large", `XML nested more than ${limits.xmlDepth} deep`, { file: where });
      count();
      events.open?.(localName(name));
    },
    onclosetag(name) {
      depth--;
      events.close?.(localName(name));
    },
    onattribute: count,
    ontext: (data) => events.text?.(data),
    onprocessinginstruction(name, data) {
      if (/^!(?:doctype|entity)$/i.test(name) && /\[|!entity/i.test(data))
        throw new OnrecordError("malformed", "XML that declares entities is not read", { file: where });
    }
  }, { xmlMode: true, decodeEntities: true });
  parser.end(text);
}
var localName = (name) => name.slice(name.indexOf(":") + 1);
function xmlText(bytes, contentType) {
  const declared = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1] ?? /^[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(Buffer.from(bytes.subarray(0, 200)).toString("latin1"))?.[1];
  return decoder(byMark(bytes) ?? declared).decode(bytes);
}
function byMark(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187)
    return "utf-8";
  if (bytes[0] === 255 && bytes[1] === 254)
    return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
}
function decoder(label) {
  try {
    return new TextDecoder2(label ?? "utf-8");
  } catch {
    return new TextDecoder2("utf-8");
  }
}

// dist/scrape/feeds.js
function timeOf(date) {
  const zoneless = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s*$/.test(date.slice(-40));
  return Date.parse(zoneless ? `${date.trim()}${/^\s*\d{4}-/.test(date) ? "Z" : " UTC"}` : date);
}
var FEED_BYTES = 10 * 1024 * 1024;
var FEED_PARTS = 3e5;
function readFeed(bytes, contentType, where, limits) {
  if (bytes.length > FEED_BYTES)
    throw new OnrecordError("too-large", `a feed of more than ${mebibytes(FEED_BYTES)}`, { file: where });
  const text = xmlText(bytes, contentType);
  if (!/^\s*\{/.test(text))
    walkXml(text, where, limits, FEED_PARTS);
  const { found, pollSeconds } = parse(text, where);
  const seen = /* @__PURE__ */ new Set();
  const entries = [];
  for (const { url, date } of found) {
    const absolute = url === void 0 ? null : absoluteUrl(url, where);
    if (absolute === null || seen.has(absolute))
      continue;
    seen.add(absolute);
    entries.push({ url: absolute, date: date ?? null });
  }
  return { entries, pollSeconds };
}
function parse(text, where) {
  try {
    const { format, feed } = parseFeed(text);
    if (format === "rss") {
      const found2 = (feed.items ?? []).map((item) => {
        const permalink = item.guid?.isPermaLink === false ? void 0 : item.guid?.value;
        return { url: item.link ?? alternate(item.atom?.links) ?? permalink, date: item.pubDate ?? item.dc?.dates?.[0] };
      });
      const ttl = feed.ttl !== void 0 && feed.ttl > 0 ? feed.ttl * 60 : null;
      return { found: found2, pollSeconds: ttl ?? period(feed.sy) };
    }
    if (format === "rdf") {
      const found2 = (feed.items ?? []).map((item) => ({ url: item.link, date: item.dc?.dates?.[0] }));
      return { found: found2, pollSeconds: period(feed.sy) };
    }
    if (format === "atom") {
      const found2 = (feed.entries ?? []).map((entry) => ({
        url: alternate(entry.links),
        date: entry.published ?? entry.updated
      }));
      return { found: found2, pollSeconds: period(feed.sy) };
    }
    const found = (feed.items ?? []).map((item) => ({
      url: item.url ?? item.external_url,
      date: item.date_published ?? item.date_modified
    }));
    return { found, pollSeconds: null };
  } catch (error) {
    throw new OnrecordError("malformed", "neither RSS, Atom nor JSON Feed", { file: where }, { cause: error });
  }
}
var alternate = (links) => links?.find(({ rel, type }) => (rel ?? "alternate") === "alternate" && !/atom|rss|json/.test(type ?? ""))?.href;
var PERIODS = {
  hourly: 3600,
  daily: 86400,
  weekly: 7 * 86400,
  monthly: 30 * 86400,
  yearly: 365 * 86400
};
function period(sy) {
  const length = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ""];
  if (length === void 0)
    return null;
  return Math.round(length / Math.max(1, sy?.updateFrequency ?? 1));
}

// dist/scrape/sitemaps.js
var SITEMAP_URLS = 5e4;
var SITEMAP_PARTS = 1e7;
function readSitemap(bytes, contentType, where, limits) {
  const entries = [];
  const path = [];
  let loc = "";
  let date = "";
  let text = "";
  walkXml(xmlText(bytes, contentType), where, limits, SITEMAP_PARTS, {
    open(name) {
      path.push(name);
      text = "";
      if (name === "url" || name === "sitemap")
        loc = date = "";
    },
    text: (data) => {
      if (text.length < limits.urlLength)
        text += data;
    },
    close(name) {
      const parent = path[path.length - 2];
      path.pop();
      if (name === "loc" && (parent === "url" || parent === "sitemap"))
        loc = text.trim();
      else if (name === "publication_date" || name === "lastmod" && date === "")
        date = text.trim();
      else if ((name === "url" || name === "sitemap") && loc !== "") {
        if (entries.length === SITEMAP_URLS)
          throw new OnrecordError("too-large", `a sitemap of more than ${SITEMAP_URLS} addresses`, { file: where });
        const url = absoluteUrl(loc, where);
        if (url !== null)
          entries.push({ url, date: date === "" ? null : date });
      }
      text = "";
    }
  });
  if (entries.length === 0)
    throw new OnrecordError("malformed", "a sitemap without a single address", { file: where });
  return entries;
}

// dist/scrape/sources.js
var PAGES_AT_ONCE = 64;
var Sources = class {
  run;
  web;
  signal;
  since;
  constructor(run, web, signal, since) {
    this.run = run;
    this.web = web;
    this.signal = signal;
    this.since = since === void 0 ? Number.NEGATIVE_INFINITY : timeOf(since);
  }
  /** One source as the user gave it. Gives the list that it is, or may be once it answers, for polling; else null. */
  async take(source) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
      await this.local(source);
      return null;
    }
    const list = { url: source, pollSeconds: null, cacheControl: null };
    const next = await this.look(list);
    return next === "failed" ? list : next;
  }
  /** Asks for what may be a list or a page, and takes it in. Null where there is nothing to poll. */
  async look(last) {
    const { run, web } = this;
    const { url } = last;
    try {
      const key = URL.canParse(url) ? urlKey(url) : url;
      if (run.isSettled(key)) {
        run.count("known");
        return null;
      }
      if (!await run.budget.reserve()) {
        run.stop("max-pages");
        return null;
      }
      let isPage = false;
      let answer;
      try {
        answer = await web.get(url, { validators: run.journal.list(url) ?? {}, priority: 5 });
        isPage = answer.status === 200 && kindOf(contentOf(answer, web), answer.contentType) === "page";
        if (isPage)
          await run.keep(pageOf(answer), key);
      } finally {
        run.budget.settle(isPage);
      }
      return isPage ? null : await this.list(last, answer);
    } catch (error) {
      this.failed(error);
      return error.code === "network" || transient(error) !== null ? "failed" : null;
    }
  }
  /** The pages of a feed, sitemap, index or archive that an address gave. */
  async list(last, answer) {
    const { run, web } = this;
    const { url } = last;
    const cacheControl = answer.headers.get("cache-control") ?? null;
    if (answer.status === 304) {
      run.count("unchanged");
      await this.pages([], url);
      return { ...last, cacheControl };
    }
    const bytes = contentOf(answer, web);
    const kind = kindOf(bytes, answer.contentType);
    if (kind === "feed") {
      const { entries, pollSeconds } = readFeed(bytes, answer.contentType, answer.url, web.limits);
      await this.pages(entries, url, validatorsOf(answer));
      return { url, pollSeconds, cacheControl };
    }
    if (kind === "sitemap") {
      await this.pages(readSitemap(bytes, answer.contentType, answer.url, web.limits), url, validatorsOf(answer));
      return { url, pollSeconds: null, cacheControl };
    }
    if (kind === "sitemap-index") {
      await this.index(url, readSitemap(bytes, answer.contentType, answer.url, web.limits), /* @__PURE__ */ new Set([urlKey(url)]), 1);
      return { url, pollSeconds: null, cacheControl };
    }
    if (kind !== "warc")
      throw unknownKind(url);
    for await (const page of readWarc(once(bytes), { file: url, onProblem: (problem) => run.problem(problem) }))
      await this.archived(page, url);
    return null;
  }
  /** The sitemaps of an index, one after the other. Loops and floods of them end in an error; the rest goes on. */
  async index(from, children, seen, depth) {
    const { limits } = this.web;
    for (const { url, date } of children) {
      if (this.run.over)
        return;
      if (date !== null && timeOf(date) < this.since)
        continue;
      const key = urlKey(url);
      if (seen.has(key))
        continue;
      if (seen.size > limits.sitemaps) {
        const message = `more than ${limits.sitemaps} sitemaps in one index`;
        return this.failed(new OnrecordError("too-large", message, { file: from, remedy: "give them one by one" }));
      }
      seen.add(key);
      try {
        const answer = await this.web.get(url, { validators: this.run.journal.list(url) ?? {}, priority: 5 });
        if (answer.status === 304) {
          await this.list({ url, pollSeconds: null, cacheControl: null }, answer);
          continue;
        }
        const bytes = contentOf(answer, this.web);
        const kind = kindOf(bytes, answer.contentType);
        if (kind !== "sitemap" && kind !== "sitemap-index")
          throw unknownKind(url);
        const entries = readSitemap(bytes, answer.contentType, answer.url, limits);
        if (kind === "sitemap")
          await this.pages(entries, url, validatorsOf(answer));
        else if (depth < limits.sitemapDepth)
          await this.index(url, entries, seen, depth + 1);
        else
          throw new OnrecordError("too-large", `indexes nested more than ${limits.sitemapDepth} deep`, { file: url });
      } catch (error) {
        this.failed(error);
      }
    }
  }
  /**
   * The pages that a list names, and those it named before that failed. When all are settled, the list is next asked
   * for only if it has changed.
   */
  async pages(entries, from, validators = {}) {
    const wanted = entries.filter(({ date }) => !(date !== null && timeOf(date) < this.since)).map(({ url }) => url);
    let settled = wanted.length === entries.length;
    await forEach(/* @__PURE__ */ new Set([...wanted, ...this.run.journal.failed(from)]), PAGES_AT_ONCE, async (url) => {
      const ok = await this.run.pageAt(url, from);
      settled &&= ok || this.run.journal.page(urlKey(url))?.outcome === "failed";
    });
    if (settled)
      this.run.journal.remember({ list: from, ...validators });
  }
  /** A file or folder. */
  async local(path) {
    for await (const input of localInputs([path])) {
      if (this.run.over)
        return this.run.budget.spent ? this.run.stop("max-pages") : void 0;
      if (input instanceof OnrecordError) {
        this.run.problem(input);
        continue;
      }
      try {
        await this.localInput(input);
      } catch (error) {
        this.failed(error);
      }
    }
  }
  async localInput({ page, format, line }) {
    const { run, web } = this;
    if (page.url !== null)
      return this.archived(page, page.file ?? void 0);
    const where = page.file ?? "(stdin)";
    const kind = line === void 0 && format !== "text" ? kindOf(page.bytes, format === "html" ? "text/html" : null) : "other";
    if (kind === "feed")
      await this.pages(readFeed(page.bytes, null, where, web.limits).entries, where);
    else if (kind === "sitemap")
      await this.pages(readSitemap(page.bytes, null, where, web.limits), where);
    else if (kind === "sitemap-index")
      await this.index(where, readSitemap(page.bytes, null, where, web.limits), /* @__PURE__ */ new Set(), 1);
    else if (kind !== "page")
      throw unknownKind(where, "`onrecord read` takes articles as text and JSON as they are");
    else {
      const key = await fileKey(where);
      if (run.isSettled(key))
        run.count("known");
      else
        await this.within(() => run.keep(page, key));
    }
  }
  /** A page out of an archive. */
  async archived(page, from) {
    const key = urlKey(page.url);
    if (this.run.isSettled(key))
      this.run.count("known");
    else
      await this.within(() => this.run.keep(page, key, from));
  }
  async within(keep) {
    if (!await this.run.budget.reserve())
      return this.run.stop("max-pages");
    await keep();
    this.run.budget.settle(true);
  }
  failed(error) {
    if (!(error instanceof OnrecordError) || error.code === "store")
      throw error;
    if (!this.signal.aborted)
      this.run.problem(error);
  }
};
var unknownKind = (file, remedy) => new OnrecordError("malformed", "neither a web page, a feed, a sitemap nor a web archive", { file, remedy });
var contentOf = ({ bytes, url }, { limits }) => isGzip(bytes) ? decodeBody(bytes, "gzip", limits.bodyBytes, url) : bytes;
var validatorsOf = ({ headers }) => ({
  etag: headers.get("etag") ?? null,
  lastModified: headers.get("last-modified") ?? null
});
async function* once(bytes) {
  yield bytes;
}
async function fileKey(path) {
  const { size, mtimeMs } = await stat(path);
  return `file/${resolve(path)}?${size}-${mtimeMs}`;
}

// dist/scrape/web.js
import { isUtf8 } from "node:buffer";
import PQueue3 from "p-queue";

// dist/scrape/agent.js
import { readFileSync as readFileSync2 } from "node:fs";

// dist/scrape/robots.js
import robotsParser from "robots-parser";
var parse2 = robotsParser;
var ROBOTS_BYTES = 500 * 1024;
var PRODUCT = "onrecord";
var ALL_ALLOWED = { allows: () => true, crawlDelay: void 0 };
function parseRobots(origin, bytes) {
  const whole = bytes.length < ROBOTS_BYTES;
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, ROBOTS_BYTES));
  const lines = text.split(/\r\n|\r|\n/);
  if (!whole)
    lines.pop();
  const robots = parse2(`${origin}/robots.txt`, lines.filter(isOfGroups).join("\n"));
  const delay = robots.getCrawlDelay(PRODUCT);
  return {
    allows: (url) => url.pathname === "/robots.txt" || allowed(robots, url),
    crawlDelay: delay !== void 0 && Number.isFinite(delay) && delay >= 0 ? delay : void 0
  };
}
var isOfGroups = (line) => /^\s*(?:user-agent|allow|disallow|crawl-delay)\s*:/i.test(line);
var allowed = (robots, url) => robots.isAllowed(url.href, PRODUCT) !== false;
var pauseSeconds = (own, asked, cap) => Math.max(own, Math.min(asked ?? 0, cap));

// dist/scrape/agent.js
var { version, homepage } = JSON.parse(readFileSync2(new URL("../../package.json", import.meta.url), "utf8"));
function introduction(contact) {
  if (contact !== null && !/^[\x21-\x7e]{3,200}$/.test(contact))
    throw new OnrecordError("usage", `not a contact: ${JSON.stringify(contact.slice(0, 200))}`, {
      remedy: "a mail address or a web page, in ASCII without spaces"
    });
  const about = [homepage === void 0 ? null : `+${homepage}`, contact].filter((part) => part !== null).join("; ");
  return {
    "user-agent": `${PRODUCT}/${version}${about === "" ? "" : ` (${about})`}`,
    ...contact?.includes("@") === true && !contact.includes("/") ? { from: contact } : {},
    accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
    "accept-encoding": ACCEPT_ENCODING
  };
}

// dist/scrape/connect.js
import { lookup as systemLookup } from "node:dns/promises";
import { Agent } from "undici";
var bySystem = (hostname) => systemLookup(hostname, { all: true });
function guardedAgent(rules, limits, resolve2 = bySystem) {
  const lookup = (hostname, options, callback) => {
    resolve2(hostname).then((addresses) => {
      const hidden = addresses.find(({ address }) => !rules.reachable(address));
      const first = addresses[0];
      if (hidden !== void 0)
        callback(privateAddress(hostname, hidden.address), "", 0);
      else if (first === void 0)
        callback(new Error(`${hostname} has no address`), "", 0);
      else if (options.all === true)
        callback(null, [...addresses]);
      else
        callback(null, first.address, first.family);
    }, (error) => callback(error, "", 0));
  };
  return new Agent({
    connect: { lookup, timeout: limits.requestSeconds * 1e3 },
    connections: 1,
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: 1e4,
    keepAliveMaxTimeout: 3e4
  });
}

// dist/scrape/host.js
import { setTimeout as sleep } from "node:timers/promises";
import PQueue2 from "p-queue";
var GIVEN_UP_SECONDS = 60 * 60;
var Host = class {
  name;
  limits;
  signal;
  turns = new PQueue2({ concurrency: 1 });
  notBefore = 0;
  failures = 0;
  /** Its robots.txt, by origin, and until when that is good. */
  robots = /* @__PURE__ */ new Map();
  constructor(name, limits, signal) {
    this.name = name;
    this.limits = limits;
    this.signal = signal;
  }
  /** Runs a task when it is this host's turn for it; the higher priority first, then in order. */
  turn(task, priority) {
    return this.turns.add(task, { priority });
  }
  get idle() {
    return this.turns.size === 0 && this.turns.pending === 0;
  }
  /**
   * Asks until there is an answer, `limits.tries` times at most. Between tries it waits what the host asks for by
   * Retry-After, else twice as long each time. A host that asks for more than the cap is left alone that long, and one
   * that failed `limits.hostFailures` requests in a row for an hour: its requests fail at once. Call it within a turn.
   */
  async patiently(ask, pause) {
    for (let attempt = 1; ; attempt++) {
      await this.wait();
      try {
        const answer = await ask();
        this.failures = 0;
        this.notBefore = Date.now() + pause * 1e3;
        return answer;
      } catch (error) {
        this.notBefore = Date.now() + pause * 1e3;
        if (!(error instanceof Transient))
          throw error;
        const asked = retryAfterSeconds(error.how.retryAfter ?? null);
        const backoff = Math.min(this.limits.backoffSeconds * 2 ** (attempt - 1), this.limits.backoffCapSeconds);
        this.notBefore = Date.now() + Math.max(pause, asked ?? backoff) * 1e3;
        const patient = (asked ?? 0) <= this.limits.backoffCapSeconds;
        if (error.how.again === true && patient && attempt < this.limits.tries)
          continue;
        this.failures += 1;
        if (this.failures >= this.limits.hostFailures)
          this.notBefore = Date.now() + GIVEN_UP_SECONDS * 1e3;
        throw error.asFailure();
      }
    }
  }
  async wait() {
    const seconds = (this.notBefore - Date.now()) / 1e3;
    if (seconds > Math.max(this.limits.backoffCapSeconds, this.limits.crawlDelayCapSeconds)) {
      const why = this.failures >= this.limits.hostFailures ? "did not answer again and again" : "asked us to wait";
      throw this.trouble(`${this.name} ${why}; left alone for ${Math.ceil(seconds / 60)} min`);
    }
    if (seconds > 0)
      await sleep(seconds * 1e3, void 0, { signal: this.signal }).catch(() => {
      });
    if (this.signal.aborted)
      throw this.trouble("not fetched: the run was stopped");
  }
  trouble(message) {
    const failure = new OnrecordError("network", message, { file: this.name, remedy: "run again later to go on" });
    return new Transient(failure, { postponed: true }).asFailure();
  }
};
function retryAfterSeconds(header, now = Date.now()) {
  if (header === null)
    return null;
  if (/^\s*\d{1,9}\s*$/.test(header))
    return Number(header);
  const date = /^\s*[a-z]{3}/i.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1e3);
}

// dist/scrape/web.js
var HOSTS_AT_ONCE = 8;
var ROBOTS_SECONDS = 24 * 60 * 60;
var ROBOTS_FAILED_SECONDS = 10 * 60;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var LASTING2 = /* @__PURE__ */ new Set([404, 410, 451]);
var TRANSIENT = /* @__PURE__ */ new Set([429, 500, 502, 503, 504]);
var Web = class {
  limits;
  rules;
  agent;
  slots = new PQueue3({ concurrency: HOSTS_AT_ONCE });
  hosts = /* @__PURE__ */ new Map();
  signal;
  delay;
  headers;
  constructor(options = {}) {
    this.limits = { ...LIMITS, ...options.limits };
    const reachable = options.reachable ?? (options.allowPrivate === true ? () => true : isPublicAddress);
    this.rules = { reachable, urlLength: this.limits.urlLength };
    this.agent = guardedAgent(this.rules, this.limits, options.resolve);
    this.signal = options.signal ?? new AbortController().signal;
    this.delay = options.delay ?? 1;
    this.headers = introduction(options.contact ?? null);
  }
  /**
   * Fetches an address in its host's turn, as its robots.txt allows, following redirects; each hop is checked like the
   * first. With `validators` the request is conditional and the answer may be 304. Requests of a higher `priority`
   * overtake others to the same host.
   * Throws OnrecordError: `refused` (address, robots.txt), `too-large`, `malformed` (encoding, foreign media type),
   * `network` (no answer, an error status, too many redirects).
   */
  async get(address, { validators, priority = 0 } = {}) {
    let url = checkedUrl(address, this.rules);
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const target = url;
      const raw = await this.hostOf(url).turn(() => this.ask(target, conditional(validators)), hop > 0 ? 9 : priority);
      const location = locationOf(raw);
      if (location === null)
        return this.answer(url, raw);
      url = this.next(location, url, address);
    }
    throw new OnrecordError("network", `more than ${this.limits.redirects} redirects`, { file: address });
  }
  /** Closes all connections. */
  async close() {
    await this.agent.destroy();
  }
  hostOf(url) {
    let host = this.hosts.get(url.host);
    if (host === void 0) {
      if (this.hosts.size > 5e3) {
        for (const [name, h] of this.hosts)
          if (h.idle)
            this.hosts.delete(name);
      }
      host = new Host(url.host, this.limits, this.signal);
      this.hosts.set(url.host, host);
    }
    return host;
  }
  async ask(url, headers) {
    const host = this.hostOf(url);
    const robots = await this.robotsOf(host, url.origin);
    if (!robots.allows(url))
      throw new OnrecordError("refused", `the robots.txt of ${url.host} does not allow it`, { file: url.href });
    const pause = pauseSeconds(this.delay, robots.crawlDelay, this.limits.crawlDelayCapSeconds);
    return host.patiently(() => this.once(url, headers), pause);
  }
  once(url, headers, cutAt) {
    return this.slots.add(async () => {
      const answer = await requestOnce(url, {
        dispatcher: this.agent,
        headers: { ...this.headers, ...headers },
        limits: this.limits,
        signal: this.signal,
        ...cutAt === void 0 ? { refuse: (h) => foreign(url, h.get("content-type") ?? "") } : { cutAt }
      });
      const { status } = answer;
      const retryAfter = answer.headers.get("retry-after") ?? null;
      if (TRANSIENT.has(status))
        throw new Transient(badStatus(url, answer), { again: true, status, retryAfter });
      return answer;
    });
  }
  robotsOf(host, origin) {
    const known = host.robots.get(origin);
    if (known !== void 0 && known.until > Date.now())
      return known.rules;
    const rules = this.fetchRobots(host, origin).catch((error) => {
      const why = transient(error);
      throw why === null ? error : new Transient(why.failure, { postponed: true }).asFailure();
    });
    const remember = (seconds) => host.robots.set(origin, { rules, until: Date.now() + seconds * 1e3 });
    remember(ROBOTS_SECONDS);
    rules.catch(() => remember(ROBOTS_FAILED_SECONDS));
    return rules;
  }
  /** RFC 9309, 2.3.1: redirects to anywhere count, 4xx means no rules, no answer or 5xx means all is forbidden. */
  async fetchRobots(host, origin) {
    let url = checkedUrl("/robots.txt", this.rules, origin);
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const target = url;
      const raw = await host.patiently(() => this.once(target, {}, ROBOTS_BYTES), 0);
      const location = locationOf(raw);
      if (location === null) {
        if (raw.status !== 200)
          return ALL_ALLOWED;
        const encoding = raw.headers.get("content-encoding") ?? null;
        return parseRobots(origin, decodeBody(raw.bytes, encoding, this.limits.wireBytes, url.href));
      }
      url = this.next(location, url, `${origin}/robots.txt`);
    }
    return ALL_ALLOWED;
  }
  /** Where a redirect leads, checked like any address; the error names the address that was asked for. */
  next(location, from, asked) {
    try {
      return checkedUrl(location, this.rules, from.href);
    } catch (error) {
      if (!(error instanceof OnrecordError))
        throw error;
      const target = printable(absoluteUrl(location, from.href) ?? location);
      throw new OnrecordError(error.code, `leads to ${target}: ${error.message}`, { file: asked, remedy: error.remedy });
    }
  }
  answer(url, raw) {
    if (raw.status !== 200 && raw.status !== 304)
      throw LASTING2.has(raw.status) ? badStatus(url, raw) : new Transient(badStatus(url, raw), { status: raw.status }).asFailure();
    const contentType = raw.headers.get("content-type") ?? null;
    const encoding = raw.headers.get("content-encoding") ?? null;
    const bytes = raw.status === 304 ? new Uint8Array() : decodeBody(raw.bytes, encoding, this.limits.bodyBytes, url.href);
    return { url: url.href, status: raw.status, bytes, contentType, headers: raw.headers };
  }
};
function locationOf({ status, headers }) {
  const location = REDIRECTS.has(status) ? headers.get("location") : void 0;
  if (location === void 0)
    return null;
  const bytes = Buffer.from(location, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : location;
}
function conditional({ etag, lastModified } = {}) {
  return {
    ...etag == null ? {} : { "if-none-match": etag },
    ...lastModified == null ? {} : { "if-modified-since": lastModified }
  };
}
function badStatus(url, { status }) {
  const whole = url.pathname === "/robots.txt" ? "robots.txt could not be read, so the host is left alone: " : "";
  return new OnrecordError("network", `${whole}answered ${status}${MEANING[status] ?? ""}`, { file: url.href });
}
var MEANING = {
  401: ", asks for a login",
  403: ", forbidden",
  404: ", not found",
  410: ", gone",
  429: ", too many requests",
  451: ", blocked for legal reasons",
  503: ", not available"
};
var foreign = (url, contentType) => isForeignType(contentType) ? new OnrecordError("malformed", `${contentType.split(";")[0].slice(0, 80)}, not a web page`, { file: url.href }) : null;

// dist/scrape/scrape.js
var SOURCES_AT_ONCE = 64;
async function scrape(sources, options) {
  const stop = new AbortController();
  const signal = options.signal === void 0 ? stop.signal : AbortSignal.any([stop.signal, options.signal]);
  const web = new Web({ ...options, signal });
  const run = new Run(web, options, signal);
  const endOfTime = () => {
    run.stop("max-time");
    stop.abort();
  };
  const timer = options.maxSeconds === void 0 ? void 0 : setTimeout(endOfTime, Math.min(options.maxSeconds * 1e3, 2 ** 31 - 1));
  const lists = [];
  try {
    const work = new Sources(run, web, signal, options.since);
    await forEach(sources, SOURCES_AT_ONCE, async (source) => {
      if (run.over)
        return run.stop(options.signal?.aborted === true ? "interrupted" : "max-pages");
      const list = await work.take(source);
      if (list !== null)
        lists.push(list);
    });
    run.sync();
    if (options.watch === true && !run.over) {
      options.onWatch?.(lists.length);
      await Promise.all(lists.map((list) => watch(list, work, run, signal, options.pace ?? PACE)));
    }
  } finally {
    clearTimeout(timer);
    if (options.signal?.aborted === true)
      run.stop("interrupted");
    await web.close();
    run.close();
  }
  return run.tally;
}
async function watch(list, work, run, signal, pace) {
  let last = list;
  for (let failures = 0; ; ) {
    await sleep2(pollDelay(last.pollSeconds, last.cacheControl, failures, pace) * 1e3, void 0, { signal }).catch(() => {
    });
    if (run.over)
      return;
    const next = await work.look(last);
    run.sync();
    if (next === null)
      return;
    failures = next === "failed" ? failures + 1 : 0;
    if (next !== "failed")
      last = next;
  }
}
export {
  scrape
};
