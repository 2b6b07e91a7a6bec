import { getEncoding } from 'encoding-sniffer'
import type { Page } from '../model/article.js'
import { OnrecordError } from '../model/errors.js'
import { LIMITS } from './limits.js'

/** The charset of a Content-Type header, where it names one. */
function headerCharset(contentType: string | null): string | undefined {
  const m = contentType === null ? null : /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType.slice(0, 500))
  return m?.[1]
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/**
 * Bytes -> text as browsers do it: byte order mark, Content-Type header, meta element, and for pages that say nothing
 * UTF-8 where the bytes are valid UTF-8, else windows-1252. `encoding` (a WHATWG label) wins over all but the byte order mark.
 * Throws OnrecordError `too-large` over LIMITS.bytes and `usage` for an unknown label.
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
  const label = getEncoding(page.bytes, {
    maxBytes: 4096,
    defaultEncoding: 'x-unknown',
    ...(encoding === undefined ? {} : { userEncoding: encoding }),
    ...(header === undefined ? {} : { transportLayerEncodingLabel: header }),
  })
  const known = label === 'x-unknown' ? null : decoder(label)
  return (known ?? decoder(isUtf8(page.bytes) ? 'utf-8' : 'windows-1252')!).decode(page.bytes)
}
