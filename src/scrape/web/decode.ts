import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { OnrecordError } from '../../model/errors.js'

type Decoder = (bytes: Uint8Array, maxOutputLength: number) => Uint8Array

// A body cut short still gives what was sent of it.
const zlibOptions = (maxOutputLength: number) => ({ maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })

const gunzip: Decoder = (bytes, max) => gunzipSync(bytes, zlibOptions(max))

/** "deflate" is zlib by the standard (RFC 9110) and raw deflate by many a server. */
const inflate: Decoder = (bytes, max) =>
  (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0
    ? inflateSync(bytes, zlibOptions(max))
    : inflateRawSync(bytes, zlibOptions(max))

const unbrotli: Decoder = (bytes, max) =>
  brotliDecompressSync(bytes, { maxOutputLength: max, finishFlush: constants.BROTLI_OPERATION_FLUSH })

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflate,
  br: unbrotli,
  identity: (bytes) => bytes,
}

/** What we can undo, as an Accept-Encoding header. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** More layers than two are an attack, not a saving. */
const MAX_LAYERS = 2

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const WHITE = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]) // and the byte order mark

/** True for bytes whose first printing character is `<`. */
export function startsLikeMarkup(bytes: Uint8Array): boolean {
  let i = 0
  while (i < bytes.length && i < 1024 && WHITE.has(bytes[i]!)) i++
  return bytes[i] === 0x3c
}

/**
 * Undoes a Content-Encoding. Never holds more than `limit` bytes of output, however small the input (gzip bombs).
 * A body that names an encoding and is plain markup is taken as it is: archives keep the header and store what it held.
 * Throws `too-large` over the limit, `malformed` for damaged or unknown encodings.
 */
export function decodeBody(bytes: Uint8Array, encoding: string | null, limit: number, file: string | null): Uint8Array {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '')
  const where = { file: file ?? undefined }
  if (layers.length > MAX_LAYERS)
    throw new OnrecordError('malformed', `a body compressed ${layers.length} times over`, where)
  let body = bytes
  for (const layer of layers.reverse()) {
    const decoder = Object.hasOwn(DECODERS, layer) ? DECODERS[layer] : undefined
    if (decoder === undefined)
      throw new OnrecordError('malformed', `unknown Content-Encoding ${JSON.stringify(layer.slice(0, 40))}`, where)
    if (body.length === 0) return body
    try {
      body = decoder(body, limit)
    } catch (error) {
      if (startsLikeMarkup(body)) continue
      throw decodeError(error, layer, limit, where)
    }
  }
  return body
}

function decodeError(error: unknown, layer: string, limit: number, where: { file: string | undefined }): OnrecordError {
  if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
    return new OnrecordError('too-large', `a body of more than ${mebibytes(limit)} once decompressed`, where)
  return new OnrecordError('malformed', `a damaged ${layer} body`, where, { cause: error })
}

export const mebibytes = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KiB` : `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`
