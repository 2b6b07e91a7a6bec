import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OnrecordError } from '../../../src/model/errors.js'
import { readWarc, type WarcOptions } from '../../../src/scrape/files/warc.js'
import { chunked, gzipped, record, request, response, revisit, warcinfo } from '../archive.js'

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

async function read(bytes: Buffer, options: Partial<WarcOptions> = {}, size = 1000) {
  const problems: OnrecordError[] = []
  const pages: [url: string | null, html: string][] = []
  const onProblem = (problem: OnrecordError) => problems.push(problem)
  for await (const page of readWarc(inPieces(bytes, size), { file: 'news.warc.gz', onProblem, ...options })) {
    pages.push([page.url, Buffer.from(page.bytes).toString()])
  }
  return { pages, problems: problems.map((p) => [p.code, p.message]) }
}

const A = 'https://herald.example/a'
const B = 'https://herald.example/b'
const C = 'https://herald.example/c'
const html = '<html><body><p>Åse Berg said no.</p></body></html>'

const whole: [name: string, records: Buffer[], urls: string[]][] = [
  ['requests, revisits and warcinfo hold no page', [warcinfo(), request(A), response(A, html), revisit(B)], [A]],
  ['a resource record is the page itself', [record('resource', A, 'text/html', html)], [A]],
  ['a chunked body is joined', [response(A, chunked(html), { 'Transfer-Encoding': 'chunked' })], [A]],
  ['a header that says chunked over a joined body', [response(A, html, { 'Transfer-Encoding': 'chunked' })], [A]],
  ['gzip', [response(A, gzipSync(html), { 'Content-Encoding': 'gzip' })], [A]],
  [
    'gzip within chunks',
    [response(A, chunked(gzipSync(html)), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' })],
    [A],
  ],
  ['a header that says gzip over a plain body', [response(A, html, { 'Content-Encoding': 'gzip' })], [A]],
  ['brotli', [response(A, brotliCompressSync(html), { 'Content-Encoding': 'br' })], [A]],
  ['deflate as zlib', [response(A, deflateSync(html), { 'Content-Encoding': 'deflate' })], [A]],
  ['deflate without its wrapper', [response(A, deflateRawSync(html), { 'content-encoding': 'deflate' })], [A]],
  ['addresses in angle brackets', [response(`<${A}>`, html)], [A]],
  ['pages that were not there', [response(A, html, {}, '404 Not Found'), response(B, html, {}, '301 Moved')], []],
  ['pictures', [response(A, 'GIF89a', { 'Content-Type': 'image/gif' }), response(B, html)], [B]],
  ['empty bodies', [response(A, ''), response(B, html)], [B]],
]

describe('pages of an archive', () => {
  test.each(whole)('%s', async (_, records, urls) => {
    for (const archive of [Buffer.concat(records), gzipped(records), gzipSync(Buffer.concat(records))]) {
      const { pages, problems } = await read(archive)
      expect(pages).toEqual(urls.map((url) => [url, html]))
      expect(problems).toEqual([])
    }
  })

  test('bytes may arrive in pieces of any size', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), fc.boolean(), async (size, compressed) => {
        const records = [warcinfo(), response(A, chunked(html), { 'Transfer-Encoding': 'chunked' }), response(B, html)]
        const archive = compressed ? gzipped(records) : Buffer.concat(records)
        expect((await read(archive, {}, size)).pages.map(([url]) => url)).toEqual([A, B])
      }),
      { numRuns: 50 },
    ))

  test('the Content-Type goes on to the extraction, with its charset', async () => {
    const archive = response(A, 'x', { 'Content-Type': 'text/html; charset=iso-8859-1' })
    for await (const page of readWarc(inPieces(archive, 100), { file: 'a.warc' })) {
      expect(page).toMatchObject({ file: 'a.warc', url: A, contentType: 'text/html; charset=iso-8859-1' })
    }
  })

  test('pages that are known already are passed over before their body is decoded', async () => {
    const damaged = response(A, 'nothing compressed', { 'Content-Encoding': 'br' })
    const { pages, problems } = await read(Buffer.concat([damaged, response(B, html)]), { wanted: (url) => url !== A })
    expect({ urls: pages.map(([url]) => url), problems }).toEqual({ urls: [B], problems: [] })
  })
})

describe('damaged archives give what can be read, and say what cannot', () => {
  test('a file that breaks off', async () => {
    const archive = gzipped([response(A, html), response(B, html)])
    const { pages, problems } = await read(archive.subarray(0, -60))
    expect(pages.map(([url]) => url)).toEqual([A])
    expect(problems).toEqual([['unreadable', `the archive ends within the record of ${B}`]])
  })

  test('wherever it breaks off, whole records before are read and nothing is thrown', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(100_000), fc.boolean(), async (cut, compressed) => {
        const first = compressed ? gzipSync(response(A, html)) : response(A, html)
        const archive = Buffer.concat([first, compressed ? gzipSync(response(B, html)) : response(B, html)])
        const at = first.length + (cut % (archive.length - first.length))
        const { pages } = await read(archive.subarray(0, at))
        expect([A, B].slice(0, Math.max(1, pages.length))).toEqual(pages.map(([url]) => url))
      }),
      { numRuns: 50 },
    ))

  test('damaged gzip costs the records around it, not the rest', async () => {
    let seed = 1
    const noise = Buffer.from(Array.from({ length: 60_000 }, () => (seed = (seed * 48271) % 2147483647) & 0xff))
    const bad = gzipSync(response(B, noise))
    bad.fill(0xff, 20_000, 20_400)
    const { pages, problems } = await read(
      Buffer.concat([gzipSync(response(A, html)), bad, gzipSync(response(C, html))]),
    )
    expect(pages.map(([url]) => url)).toEqual([A, C])
    expect(problems.map(([code]) => code)).toEqual(['malformed'])
  })

  test('a bomb of 100 MB in 100 KB is named and the next page read', async () => {
    const bomb = response(A, gzipSync(Buffer.alloc(100_000_000)), { 'Content-Encoding': 'gzip' })
    const { pages, problems } = await read(Buffer.concat([bomb, response(B, html)]))
    expect(pages.map(([url]) => url)).toEqual([B])
    expect(problems).toEqual([['too-large', `${A}: a body of more than 50 MiB once decompressed`]])
  })

  test.each<[string, Buffer, string, string]>([
    ['a record over the limit', response(A, 'x'.repeat(3000)), 'too-large', `${A}: a record of 3 KiB`],
    [
      'a record without a length',
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'),
      'malformed',
      'a WARC record without a length, at byte 0',
    ],
    ['something else before', Buffer.from('<html>\n<p>\n'), 'malformed', 'no WARC record at byte 7'],
    [
      'a response that is none',
      record('response', A, 'application/http', 'Hello'),
      'malformed',
      `${A}: a response without an HTTP status line`,
    ],
    [
      'an unknown encoding',
      response(A, html.slice(1), { 'Content-Encoding': 'rot13' }),
      'malformed',
      `${A}: unknown Content-Encoding "rot13"`,
    ],
  ])('%s', async (_, bad, code, message) => {
    const { pages, problems } = await read(Buffer.concat([bad, response(B, html)]), { bodyBytes: 2000 })
    expect(pages.map(([url]) => url)).toEqual([B])
    expect(problems).toEqual([[code, message]])
  })

  test('without a listener the first problem is thrown', async () => {
    await expect(read(Buffer.from('not an archive'), { onProblem: undefined as never })).rejects.toMatchObject({
      name: 'OnrecordError',
      code: 'malformed',
      file: 'news.warc.gz',
    })
  })
})
