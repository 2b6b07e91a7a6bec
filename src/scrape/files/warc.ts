import type { Page } from '../../model/article.js'
import { OnrecordError } from '../../model/errors.js'
import { decodeBody, mebibytes } from '../web/decode.js'
import { isPageType } from '../web/kind.js'
import { LIMITS } from '../web/limits.js'
import { ByteReader } from './bytes.js'
import { decompressed } from './gunzip.js'
import { parseHeaders, parseResponse } from './http.js'

export interface WarcOptions {
  /** Path or address of the archive, as the user gave it: `Page.file`, and the place in errors. */
  readonly file: string | null
  /** Asked before a record's body is decoded; false passes over it. */
  readonly wanted?: (url: string) => boolean
  /** Told of each damaged or oversized record; the reader goes on with the next. Without it the first one throws. */
  readonly onProblem?: (problem: OnrecordError) => void
  readonly bodyBytes?: number
}

const LINE_LIMIT = 64 * 1024
const HEADER_LINES = 200

/**
 * The web pages in a web archive (ISO 28500; WARC 0.17 to 1.1), one after the other, in the order of the file.
 * In: the bytes of a .warc or .warc.gz (a gzip member a record, or one for all). Out: HTML of `response` records with
 * status 200 and of `resource` records, chunks joined and decompressed. Request, revisit, metadata and warcinfo records
 * hold no page and are passed over. Memory holds one record, whatever the size of the file.
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>, options: WarcOptions): AsyncGenerator<Page> {
  const limit = options.bodyBytes ?? LIMITS.bodyBytes
  const reader = new ByteReader(decompressed(source))
  const problem = (code: 'unreadable' | 'malformed' | 'too-large', message: string, remedy?: string) => {
    const error = new OnrecordError(code, message, { file: options.file ?? undefined, remedy })
    if (options.onProblem === undefined) throw error
    options.onProblem(error)
  }
  const cut = (url: string | null) => {
    if (reader.atSeam) return // reported when reading goes on
    const what = url === null ? 'a record' : `the record of ${url}`
    problem('unreadable', `the archive ends within ${what}`, 'all before it was read; download it again for the rest')
  }
  try {
    for (;;) {
      const at = reader.position
      const head = await recordHead(reader, () => problem('malformed', `no WARC record at byte ${reader.position}`))
      if (head === null) {
        if (reader.pastSeam()) problem('malformed', 'damaged gzip data; reading went on with the next whole record')
        else return
        continue
      }
      const length = Number(head.get('content-length') ?? Number.NaN)
      if (!Number.isSafeInteger(length) || length < 0) {
        problem('malformed', `a WARC record without a length, at byte ${at}`)
        continue
      }
      const url = pageUrl(head)
      if (url === null || options.wanted?.(url) === false || length > limit) {
        if (url !== null && length > limit) problem('too-large', `${url}: a record of ${mebibytes(length)}`)
        if ((await reader.skip(length)) < length) cut(url)
        continue
      }
      const content = await reader.take(length)
      const page = content.length < length ? null : pageOf(head, content, url, limit, options.file, problem)
      if (content.length < length) cut(url)
      else if (page !== null) yield page
    }
  } finally {
    await reader.close()
  }
}

/** The named fields of the next record; null at the end of the archive. */
async function recordHead(reader: ByteReader, onGarbage: () => void): Promise<Map<string, string> | null> {
  let reported = false
  for (;;) {
    const line = await reader.line(LINE_LIMIT)
    if (line === null) return null
    if (line.subarray(0, 5).toString('latin1') === 'WARC/') break
    if (!reported && line.some((byte) => byte !== 0x0d && byte !== 0x0a)) {
      reported = true
      onGarbage()
    }
  }
  const lines: string[] = []
  for (let i = 0; i < HEADER_LINES; i++) {
    const line = (await reader.line(LINE_LIMIT))?.toString('utf8').replace(/\r?\n$/, '')
    if (line === undefined || line === '') break
    lines.push(line)
  }
  return parseHeaders(lines)
}

/** The address of a record that may hold a page; null for all other records. */
function pageUrl(head: ReadonlyMap<string, string>): string | null {
  const type = head.get('warc-type')?.toLowerCase()
  const contentType = head.get('content-type') ?? ''
  const mayHold =
    type === 'response' ? /^application\/http\b/i.test(contentType) : type === 'resource' && isPageType(contentType)
  const url = head.get('warc-target-uri')?.replace(/^<|>$/g, '')
  return mayHold && url !== undefined && /^https?:/i.test(url) ? url : null
}

function pageOf(
  head: ReadonlyMap<string, string>,
  content: Buffer,
  url: string,
  limit: number,
  file: string | null,
  problem: (code: 'malformed' | 'too-large', message: string) => void,
): Page | null {
  if (head.get('warc-type')?.toLowerCase() === 'resource')
    return { file, url, bytes: content, contentType: head.get('content-type') ?? null }
  const response = parseResponse(content)
  if (response === null) {
    problem('malformed', `${url}: a response without an HTTP status line`)
    return null
  }
  const contentType = response.headers.get('content-type') ?? null
  if (response.status !== 200 || !isPageType(contentType ?? head.get('warc-identified-payload-type') ?? '')) return null
  try {
    const bytes = decodeBody(response.body, response.headers.get('content-encoding') ?? null, limit, url)
    return bytes.length === 0 ? null : { file, url, bytes, contentType }
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    problem(error.code as 'malformed' | 'too-large', `${url}: ${error.message}`)
    return null
  }
}
