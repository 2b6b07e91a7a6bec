/** An HTTP response as archives store it: head and body in one run of bytes. */
export interface StoredResponse {
  readonly status: number
  /** Lower-case names; of a header given twice, the first. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

const HEAD_LIMIT = 256 * 1024

/** Parses a stored response (RFC 9112, with the lone line feeds that old crawlers wrote); null where it is none. */
export function parseResponse(bytes: Buffer): StoredResponse | null {
  const end = headEnd(bytes)
  const [statusLine, ...lines] = bytes.subarray(0, end.head).toString('latin1').split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(statusLine!)?.[1]
  if (status === undefined) return null
  const headers = parseHeaders(lines)
  const stored = bytes.subarray(end.body)
  const chunked = headers.get('transfer-encoding')?.toLowerCase().includes('chunked') === true
  return { status: Number(status), headers, body: chunked ? dechunk(stored) : stored }
}

function headEnd(bytes: Buffer): { head: number; body: number } {
  const crlf = bytes.subarray(0, HEAD_LIMIT).indexOf('\r\n\r\n')
  const lf = bytes.subarray(0, crlf === -1 ? HEAD_LIMIT : crlf).indexOf('\n\n')
  if (lf !== -1) return { head: lf, body: lf + 2 }
  return crlf === -1 ? { head: Math.min(bytes.length, HEAD_LIMIT), body: bytes.length } : { head: crlf, body: crlf + 4 }
}

/** `Name: value` lines, folded continuation lines joined. */
export function parseHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  let last: string | null = null
  for (const line of lines) {
    if (last !== null && /^[ \t]/.test(line)) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    last = line.slice(0, colon).trim().toLowerCase()
    if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim())
  }
  return headers
}

/**
 * Joins the chunks of a chunked body (RFC 9112, 7.1). Many archives keep the header and store the joined body: what
 * does not begin as a chunk is given back as it is, and what breaks off in the middle as far as it goes.
 */
function dechunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(0x0a, at)
    const size = lineEnd === -1 ? null : chunkSize(bytes.subarray(at, Math.min(lineEnd, at + 64)).toString('latin1'))
    if (size === null) return at === 0 ? bytes : Buffer.concat(parts)
    if (size === 0) break
    const start = lineEnd + 1
    const end = start + size
    if (at === 0 && end < bytes.length && bytes[end] !== 0x0d && bytes[end] !== 0x0a) return bytes
    parts.push(bytes.subarray(start, end))
    at = end + (bytes[end] === 0x0d ? 2 : 1)
  }
  return Buffer.concat(parts)
}

function chunkSize(line: string): number | null {
  const hex = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line)?.[1]
  return hex === undefined ? null : Number.parseInt(hex, 16)
}
