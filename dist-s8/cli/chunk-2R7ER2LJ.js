import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/scrape/decode.js
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
var zlibOptions = (maxOutputLength) => ({ maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
var gunzip = (bytes, max) => gunzipSync(bytes, zlibOptions(max));
var inflate = (bytes, max) => (bytes[0] & 15) === 8 && (bytes[0] << 8 | bytes[1]) % 31 === 0 ? inflateSync(bytes, zlibOptions(max)) : inflateRawSync(bytes, zlibOptions(max));
var unbrotli = (bytes, max) => brotliDecompressSync(bytes, { maxOutputLength: max, finishFlush: constants.BROTLI_OPERATION_FLUSH });
var DECODERS = {
  gzip: gunzip,
  "x-gzip": gunzip,
  deflate: inflate,
  br: unbrotli,
  identity: (bytes) => bytes
};
var ACCEPT_ENCODING = "gzip, deflate, br";
var MAX_LAYERS = 2;
var isGzip = (bytes) => bytes[0] === 31 && bytes[1] === 139;
var WHITE = /* @__PURE__ */ new Set([9, 10, 12, 13, 32, 239, 187, 191]);
function startsLikeMarkup(bytes) {
  let i = 0;
  while (i < bytes.length && i < 1024 && WHITE.has(bytes[i]))
    i++;
  return bytes[i] === 60;
}
function decodeBody(bytes, encoding, limit, file) {
  const layers = (encoding ?? "").toLowerCase().split(",").map((layer) => layer.trim()).filter((layer) => layer !== "");
  const where = { file: file ?? void 0 };
  if (layers.length > MAX_LAYERS)
    throw new OnrecordError("malformed", `a body compressed ${layers.length} times over`, where);
  let body = bytes;
  for (const layer of layers.reverse()) {
    const decoder = Object.hasOwn(DECODERS, layer) ? DECODERS[layer] : void 0;
    if (decoder === void 0)
      throw new OnrecordError("malformed", `unknown Content-Encoding ${JSON.stringify(layer.slice(0, 40))}`, where);
    if (body.length === 0)
      return body;
    try {
      body = decoder(body, limit);
    } catch (error) {
      if (startsLikeMarkup(body))
        continue;
      throw decodeError(error, layer, limit, where);
    }
  }
  return body;
}
function decodeError(error, layer, limit, where) {
  if (error.code === "ERR_BUFFER_TOO_LARGE")
    return new OnrecordError("too-large", `a body of more than ${mebibytes(limit)} once decompressed`, where);
  return new OnrecordError("malformed", `a damaged ${layer} body`, where, { cause: error });
}
var mebibytes = (bytes) => bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KiB` : `${Math.round(bytes / 1024 / 1024 * 10) / 10} MiB`;

export {
  ACCEPT_ENCODING,
  isGzip,
  startsLikeMarkup,
  decodeBody,
  mebibytes
};
