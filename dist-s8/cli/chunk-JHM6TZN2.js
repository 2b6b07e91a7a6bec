import {
  decodeBody,
  isGzip,
  mebibytes,
  startsLikeMarkup
} from "./chunk-2R7ER2LJ.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/scrape/bytes.js
var ByteReader = class {
  chunks;
  held = Buffer.alloc(0);
  ended = false;
  seam = false;
  /** Bytes handed out or skipped so far. */
  position = 0;
  constructor(source) {
    this.chunks = source[Symbol.asyncIterator]();
  }
  /** Bytes up to and including the next line feed; null at the end; cut at `limit` where a line is longer. */
  async line(limit) {
    let searched = 0;
    for (; ; ) {
      const at = this.held.indexOf(10, searched);
      if (at !== -1 && at < limit)
        return this.hand(at + 1);
      if (this.held.length >= limit)
        return this.hand(limit);
      searched = this.held.length;
      if (!await this.more())
        return this.held.length === 0 ? null : this.hand(this.held.length);
    }
  }
  /** The next `count` bytes, fewer only at the end of the stream. */
  async take(count) {
    if (this.held.length >= count)
      return this.hand(count);
    const parts = [this.held];
    let length = this.held.length;
    this.held = Buffer.alloc(0);
    while (length < count && await this.more()) {
      const part = this.held.length > count - length ? this.held.subarray(0, count - length) : this.held;
      this.held = this.held.subarray(part.length);
      parts.push(part);
      length += part.length;
    }
    this.position += length;
    return Buffer.concat(parts, length);
  }
  /** Passes over `count` bytes without holding them; how many there were. */
  async skip(count) {
    let left = count;
    while (left > 0 && (this.held.length > 0 || await this.more())) {
      left -= this.hand(Math.min(left, this.held.length)).length;
    }
    return count - left;
  }
  get atSeam() {
    return this.seam;
  }
  /** True where reading stopped at a seam, and goes on behind it; false at the end of the stream. */
  pastSeam() {
    const was = this.seam;
    this.seam = false;
    return was;
  }
  /** Lets go of the stream before its end. */
  async close() {
    await this.chunks.return?.();
  }
  hand(count) {
    const out = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    this.position += count;
    return out;
  }
  async more() {
    if (this.ended || this.seam)
      return false;
    const { value, done } = await this.chunks.next();
    this.ended = done === true;
    this.seam = value?.length === 0;
    if (this.ended || this.seam)
      return false;
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    return true;
  }
};

// dist/scrape/gunzip.js
import { constants, createGunzip } from "node:zlib";
var SEAM = new Uint8Array(0);
var PIECE = 16 * 1024;
var OUT = 256 * 1024;
var TRIES = 8;
async function* decompressed(source) {
  let plain;
  let ready = Promise.resolve({ member: new Member(), out: [] });
  for await (const piece of pieces(source)) {
    plain ??= !isGzip(piece);
    if (plain) {
      yield piece;
      continue;
    }
    const { member: member2, out: out2 } = await ready;
    ready = step(member2, piece);
    yield* out2;
  }
  const { member, out } = await ready;
  yield* out;
  if (plain === false && member !== null)
    yield* await member.end();
}
async function step(member, piece) {
  if (member !== null) {
    const out = await member.write(piece);
    if (member.state !== "damaged")
      return { member: member.state === "open" ? member : null, out };
  }
  const seam = member === null ? [] : [SEAM];
  let at = -1;
  for (let i = 0; i < TRIES && (at = memberStart(piece, at + 1)) !== -1; i++) {
    const next = new Member();
    const out = await next.write(piece.subarray(at));
    if (next.state === "open")
      return { member: next, out: [...seam, ...out] };
  }
  return { member: null, out: seam };
}
async function* pieces(source) {
  let held = [];
  let length = 0;
  for await (const chunk of source) {
    held.push(chunk);
    length += chunk.length;
    if (length < PIECE)
      continue;
    const bytes = held.length === 1 ? chunk : Buffer.concat(held, length);
    const whole = length - length % PIECE;
    for (let at = 0; at < whole; at += PIECE)
      yield bytes.subarray(at, at + PIECE);
    held = whole === length ? [] : [bytes.subarray(whole)];
    length -= whole;
  }
  if (length > 0)
    yield Buffer.concat(held, length);
}
function memberStart(piece, from) {
  for (let i = from; i + 3 < piece.length; i++) {
    if (piece[i] === 31 && piece[i + 1] === 139 && piece[i + 2] === 8 && piece[i + 3] < 32)
      return i;
  }
  return -1;
}
var Member = class {
  /** `done`: zlib met padding after a member and reads no further. */
  state = "open";
  gunzip;
  out = [];
  settle = null;
  constructor() {
    this.gunzip = createGunzip({ chunkSize: OUT, finishFlush: constants.Z_SYNC_FLUSH });
    this.gunzip.on("data", (chunk) => this.out.push(chunk));
    this.gunzip.once("error", () => this.stop("damaged"));
    this.gunzip.once("end", () => this.stop("done"));
  }
  write(piece) {
    return this.until((done) => this.gunzip.write(piece, done));
  }
  end() {
    return this.until(() => this.gunzip.end());
  }
  until(start) {
    return new Promise((resolve) => {
      this.settle = () => {
        this.settle = null;
        const out = this.out;
        this.out = [];
        resolve(out);
      };
      start(() => this.settle?.());
    });
  }
  stop(state) {
    this.state = state;
    this.settle?.();
  }
};

// dist/scrape/http.js
var HEAD_LIMIT = 256 * 1024;
function parseResponse(bytes) {
  const end = headEnd(bytes);
  const [statusLine, ...lines] = bytes.subarray(0, end.head).toString("latin1").split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(statusLine)?.[1];
  if (status === void 0)
    return null;
  const headers = parseHeaders(lines);
  const stored = bytes.subarray(end.body);
  const chunked = headers.get("transfer-encoding")?.toLowerCase().includes("chunked") === true;
  return { status: Number(status), headers, body: chunked ? dechunk(stored) : stored };
}
function headEnd(bytes) {
  const crlf = bytes.subarray(0, HEAD_LIMIT).indexOf("\r\n\r\n");
  const lf = bytes.subarray(0, crlf === -1 ? HEAD_LIMIT : crlf).indexOf("\n\n");
  if (lf !== -1)
    return { head: lf, body: lf + 2 };
  return crlf === -1 ? { head: Math.min(bytes.length, HEAD_LIMIT), body: bytes.length } : { head: crlf, body: crlf + 4 };
}
function parseHeaders(lines) {
  const headers = /* @__PURE__ */ new Map();
  let last = null;
  for (const line of lines) {
    if (last !== null && /^[ \t]/.test(line)) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0)
      continue;
    last = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(last))
      headers.set(last, line.slice(colon + 1).trim());
  }
  return headers;
}
function dechunk(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(10, at);
    const size = lineEnd === -1 ? null : chunkSize(bytes.subarray(at, Math.min(lineEnd, at + 64)).toString("latin1"));
    if (size === null)
      return at === 0 ? bytes : Buffer.concat(parts);
    if (size === 0)
      break;
    const start = lineEnd + 1;
    const end = start + size;
    if (at === 0 && end < bytes.length && bytes[end] !== 13 && bytes[end] !== 10)
      return bytes;
    parts.push(bytes.subarray(start, end));
    at = end + (bytes[end] === 13 ? 2 : 1);
  }
  return Buffer.concat(parts);
}
function chunkSize(line) {
  const hex = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line)?.[1];
  return hex === void 0 ? null : Number.parseInt(hex, 16);
}

// dist/scrape/kind.js
var isPageType = (contentType) => /^\s*(?:text\/html|application\/xhtml\+xml|application\/vnd\.wap\.xhtml\+xml)\b/i.test(contentType);
var isForeignType = (contentType) => /^\s*(?:image|audio|video|font|model)\/|^\s*application\/(?:pdf|zip|msword|vnd\.(?!wap)|javascript|wasm|x-tar)\b/i.test(contentType);
var ROOTS = {
  rss: "feed",
  feed: "feed",
  RDF: "feed",
  urlset: "sitemap",
  sitemapindex: "sitemap-index",
  html: "page"
};
var LOOK = 4096;
function kindOf(bytes, contentType) {
  const head = beginning(bytes);
  if (head.startsWith("WARC/"))
    return "warc";
  if (head.startsWith("{") && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org|"items"\s*:/.test(head))
    return "feed";
  if (/json/i.test(contentType ?? "") && head.startsWith("{"))
    return "feed";
  const root = rootName(head);
  if (root !== null && Object.hasOwn(ROOTS, root))
    return ROOTS[root];
  if (/^<!doctype html\b/i.test(head))
    return "page";
  if (isPageType(contentType ?? ""))
    return head.includes("\0") || head.startsWith("%PDF-") ? "other" : "page";
  const silent = contentType === null || /^\s*(?:application\/octet-stream|text\/plain)?\s*(?:;|$)/i.test(contentType);
  return silent && startsLikeMarkup(bytes) && /<(?:html|head|body|meta|title|article|div|p|h1)\b/i.test(head) ? "page" : "other";
}
function beginning(bytes) {
  const utf16 = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
  const head = bytes.subarray(0, LOOK);
  const text = utf16 === null ? Buffer.from(head).toString("latin1") : new TextDecoder(utf16).decode(head);
  return text.replace(/^(?:\xef\xbb\xbf|\ufeff)?\s*/, "");
}
function rootName(head) {
  let at = 0;
  for (; ; ) {
    at = head.indexOf("<", at);
    if (at === -1)
      return null;
    const skipTo = head.startsWith("<!--", at) ? "-->" : head[at + 1] === "?" || head[at + 1] === "!" ? ">" : null;
    if (skipTo === null)
      break;
    const end = head.indexOf(skipTo, at);
    if (end === -1)
      return null;
    at = end + skipTo.length;
  }
  return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(head.slice(at, at + 90))?.[1] ?? null;
}

// dist/scrape/limits.js
var MiB = 1024 * 1024;
var LIMITS = {
  wireBytes: 20 * MiB,
  bodyBytes: 50 * MiB,
  // what the sitemap protocol allows one file; pages are far smaller
  headerBytes: 64 * 1024,
  requestSeconds: 60,
  redirects: 5,
  urlLength: 2048,
  // as in the sitemap protocol
  xmlDepth: 100,
  sitemaps: 2e3,
  sitemapDepth: 3,
  tries: 4,
  backoffSeconds: 2,
  backoffCapSeconds: 120,
  crawlDelayCapSeconds: 60,
  hostFailures: 5
};

// dist/scrape/warc.js
var LINE_LIMIT = 64 * 1024;
var HEADER_LINES = 200;
async function* readWarc(source, options) {
  const limit = options.bodyBytes ?? LIMITS.bodyBytes;
  const reader = new ByteReader(decompressed(source));
  const problem = (code, message, remedy) => {
    const error = new OnrecordError(code, message, { file: options.file ?? void 0, remedy });
    if (options.onProblem === void 0)
      throw error;
    options.onProblem(error);
  };
  const cut = (url) => {
    if (reader.atSeam)
      return;
    const what = url === null ? "a record" : `the record of ${url}`;
    problem("unreadable", `the archive ends within ${what}`, "all before it was read; download it again for the rest");
  };
  try {
    for (; ; ) {
      const at = reader.position;
      const head = await recordHead(reader, () => problem("malformed", `no WARC record at byte ${reader.position}`));
      if (head === null) {
        if (reader.pastSeam())
          problem("malformed", "damaged gzip data; reading went on with the next whole record");
        else
          return;
        continue;
      }
      const length = Number(head.get("content-length") ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) {
        problem("malformed", `a WARC record without a length, at byte ${at}`);
        continue;
      }
      const url = pageUrl(head);
      if (url === null || options.wanted?.(url) === false || length > limit) {
        if (url !== null && length > limit)
          problem("too-large", `${url}: a record of ${mebibytes(length)}`);
        if (await reader.skip(length) < length)
          cut(url);
        continue;
      }
      const content = await reader.take(length);
      const page = content.length < length ? null : pageOf(head, content, url, limit, options.file, problem);
      if (content.length < length)
        cut(url);
      else if (page !== null)
        yield page;
    }
  } finally {
    await reader.close();
  }
}
async function recordHead(reader, onGarbage) {
  let reported = false;
  for (; ; ) {
    const line = await reader.line(LINE_LIMIT);
    if (line === null)
      return null;
    if (line.subarray(0, 5).toString("latin1") === "WARC/")
      break;
    if (!reported && line.some((byte) => byte !== 13 && byte !== 10)) {
      reported = true;
      onGarbage();
    }
  }
  const lines = [];
  for (let i = 0; i < HEADER_LINES; i++) {
    const line = (await reader.line(LINE_LIMIT))?.toString("utf8").replace(/\r?\n$/, "");
    if (line === void 0 || line === "")
      break;
    lines.push(line);
  }
  return parseHeaders(lines);
}
function pageUrl(head) {
  const type = head.get("warc-type")?.toLowerCase();
  const contentType = head.get("content-type") ?? "";
  const mayHold = type === "response" ? /^application\/http\b/i.test(contentType) : type === "resource" && isPageType(contentType);
  const url = head.get("warc-target-uri")?.replace(/^<|>$/g, "");
  return mayHold && url !== void 0 && /^https?:/i.test(url) ? url : null;
}
function pageOf(head, content, url, limit, file, problem) {
  if (head.get("warc-type")?.toLowerCase() === "resource")
    return { file, url, bytes: content, contentType: head.get("content-type") ?? null };
  const response = parseResponse(content);
  if (response === null) {
    problem("malformed", `${url}: a response without an HTTP status line`);
    return null;
  }
  const contentType = response.headers.get("content-type") ?? null;
  if (response.status !== 200 || !isPageType(contentType ?? head.get("warc-identified-payload-type") ?? ""))
    return null;
  try {
    const bytes = decodeBody(response.body, response.headers.get("content-encoding") ?? null, limit, url);
    return bytes.length === 0 ? null : { file, url, bytes, contentType };
  } catch (error) {
    if (!(error instanceof OnrecordError))
      throw error;
    problem(error.code, `${url}: ${error.message}`);
    return null;
  }
}

export {
  isForeignType,
  kindOf,
  LIMITS,
  readWarc
};
