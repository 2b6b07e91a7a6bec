import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/article/decode.js
import { getEncoding } from "encoding-sniffer";

// dist/article/limits.js
var LIMITS = {
  /** Size of a page in bytes. */
  bytes: 16 * 1024 * 1024,
  /** Tags in a page. */
  tags: 4e5,
  /** Elements within one another; the parser's work grows with tags times depth. */
  depth: 1e3
};

// dist/article/decode.js
var HEAD_BYTES = 1024;
var FAR_BYTES = 65536;
function headerCharset(contentType) {
  const m = contentType === null ? null : /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType.slice(0, 500));
  return m?.[1];
}
function asUtf8(bytes) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.length < bytes.byteLength ? text : null;
  } catch {
    return null;
  }
}
function utf8({ buffer, byteOffset, byteLength }) {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
  return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
function decoder(label) {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
function decode(page, encoding) {
  const where = { file: page.file ?? page.url ?? void 0 };
  if (page.bytes.byteLength > LIMITS.bytes) {
    const message = `page of ${page.bytes.byteLength} bytes is over the limit of ${LIMITS.bytes} bytes`;
    throw new OnrecordError("too-large", message, { ...where, remedy: "cut the page down to its article" });
  }
  if (encoding !== void 0 && decoder(encoding) === null)
    throw new OnrecordError("usage", `unknown encoding "${encoding}"`, {
      remedy: "give a WHATWG label such as utf-8 or windows-1252"
    });
  const header = headerCharset(page.contentType);
  const sniff = (maxBytes) => getEncoding(page.bytes, {
    maxBytes,
    ...encoding === void 0 ? {} : { userEncoding: encoding },
    ...header === void 0 ? {} : { transportLayerEncodingLabel: header }
  }).toLowerCase();
  let declared = sniff(HEAD_BYTES);
  if (encoding === void 0 && !declared.startsWith("utf")) {
    const text = asUtf8(page.bytes);
    if (text !== null)
      return text;
    declared = sniff(FAR_BYTES);
  }
  if (declared === "utf-8")
    return utf8(page.bytes);
  return (decoder(declared) ?? decoder("windows-1252")).decode(page.bytes);
}

export {
  LIMITS,
  decode
};
