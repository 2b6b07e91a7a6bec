import { isAscii, isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'
import type { Page } from '../model/article.js'
import { OnrecordError } from '../model/errors.js'
import { LIMITS } from './limits.js'

/** Where a meta element is looked for: as the standard says, and, as browsers do in effect, beyond. */
const HEAD_BYTES = 1_024
const FAR_BYTES = 65_536

/** The charset of a Content-Type header, where it names one. */
function headerCharset(contentType: string | null): string | undefined {
  const m = contentType === null ? null : /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType.slice(0, 500))
  return m?.[1]
}

/** Loaded for pages in other charsets only: its tables of them take as long to load as the reader. */
const sniffer = () => createRequire(import.meta.url)('encoding-sniffer') as typeof import('encoding-sniffer')

/** UTF-16 and, by its escapes, ISO-2022-JP can look like ASCII. */
const ESCAPE = 0x1b
const isPlain = (bytes: Uint8Array): boolean => !bytes.includes(0) && !bytes.includes(ESCAPE)

/** As TextDecoder does, twice as fast. */
function utf8({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function decoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/**
 * Bytes -> text as browsers do it: byte order mark, Content-Type header, meta element, windows-1252; but bytes that are valid
 * UTF-8 are UTF-8 even where the page says otherwise (re-encoded pages keep their old meta element). `encoding` (a WHATWG
 * label) wins over all but the byte order mark. Throws OnrecordError `too-large` over LIMITS.bytes, `usage` for an unknown label.
 */
export function decode(page: Page, encoding?: string): string {
  const where = { file: page.file ?? page.url ?? undefined }
  if (page.bytes.byteLength > LIMITS.bytes) {
    const message = `page of ${page.bytes.byteLength} bytes is over the limit of ${LIMITS.bytes} bytes`
    throw new OnrecordError('too-large', message, { ...where, remedy: 'cut the page down to its article' })
  }
  if (encoding !== undefined && decoder(encoding) === null)
    throw new OnrecordError('usage', `unknown encoding "${encoding}"`, {
      remedy: 'give a WHATWG label such as utf-8 or windows-1252',
    })
  const header = headerCharset(page.contentType)
  // Valid UTF-8 with letters beyond ASCII looks like no other charset by chance; plain ASCII is the same in all.
  if (encoding === undefined && !/^utf-?16/i.test(header ?? '') && isUtf8(page.bytes))
    if (isPlain(page.bytes) || !isAscii(page.bytes)) return utf8(page.bytes)
  const sniff = (maxBytes: number) =>
    sniffer()
      .getEncoding(page.bytes, {
        maxBytes,
        ...(encoding === undefined ? {} : { userEncoding: encoding }),
        ...(header === undefined ? {} : { transportLayerEncodingLabel: header }),
      })
      .toLowerCase()
  let declared = sniff(HEAD_BYTES)
  if (encoding === undefined && !declared.startsWith('utf')) declared = sniff(FAR_BYTES)
  if (declared === 'utf-8') return utf8(page.bytes)
  return (decoder(declared) ?? decoder('windows-1252')!).decode(page.bytes)
}
