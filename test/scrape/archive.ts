import { gzipSync } from 'node:zlib'

/** Builders of web archives, as crawlers write them. */
export function record(type: string, url: string | null, contentType: string, content: Buffer | string): Buffer {
  const body = Buffer.from(content)
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    'WARC-Date: 2026-03-04T05:06:07Z',
    ...(url === null ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${contentType}`,
    `Content-Length: ${body.length}`,
  ].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body, Buffer.from('\r\n\r\n')])
}

export const warcinfo = (): Buffer => record('warcinfo', null, 'application/warc-fields', 'software: test\r\n')

export const request = (url: string): Buffer =>
  record('request', url, 'application/http; msgtype=request', `GET ${new URL(url).pathname} HTTP/1.1\r\n\r\n`)

export function response(
  url: string,
  body: Buffer | string,
  headers: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(([k, v]) => `${k}: ${v}`)
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
  return record('response', url, 'application/http; msgtype=response', http)
}

export const revisit = (url: string): Buffer =>
  record('revisit', url, 'application/http; msgtype=response', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n')

/** As CC-NEWS does: a gzip member a record. */
export const gzipped = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((r) => gzipSync(r)))

export function chunked(body: Buffer | string, size = 7): Buffer {
  const bytes = Buffer.from(body)
  const parts: Buffer[] = []
  for (let i = 0; i < bytes.length; i += size) {
    const part = bytes.subarray(i, i + size)
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}
