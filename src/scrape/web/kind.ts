import { startsLikeMarkup } from './decode.js'

/** What bytes are, whatever their name or header says. */
export type Kind = 'page' | 'feed' | 'sitemap' | 'sitemap-index' | 'warc' | 'other'

/** True for the media types of web pages. An empty type is no page type: `kindOf` looks at the bytes. */
export const isPageType = (contentType: string): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml|application\/vnd\.wap\.xhtml\+xml)\b/i.test(contentType)

/** Media types that can hold neither a page nor a list of pages, so that their bodies need not be fetched. */
export const isForeignType = (contentType: string): boolean =>
  /^\s*(?:image|audio|video|font|model)\/|^\s*application\/(?:pdf|zip|msword|vnd\.(?!wap)|javascript|wasm|x-tar)\b/i.test(
    contentType,
  )

const ROOTS: Readonly<Record<string, Kind>> = {
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
  html: 'page',
}

/** How far into a file its kind must show. */
const LOOK = 4096

export function kindOf(bytes: Uint8Array, contentType: string | null): Kind {
  const head = beginning(bytes)
  if (head.startsWith('WARC/')) return 'warc'
  if (head.startsWith('{') && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org|"items"\s*:/.test(head))
    return 'feed'
  if (/json/i.test(contentType ?? '') && head.startsWith('{')) return 'feed'
  const root = rootName(head)
  if (root !== null && Object.hasOwn(ROOTS, root)) return ROOTS[root]!
  if (/^<!doctype html\b/i.test(head)) return 'page'
  if (isPageType(contentType ?? '')) return head.includes('\0') || head.startsWith('%PDF-') ? 'other' : 'page'
  const silent = contentType === null || /^\s*(?:application\/octet-stream|text\/plain)?\s*(?:;|$)/i.test(contentType)
  return silent && startsLikeMarkup(bytes) && /<(?:html|head|body|meta|title|article|div|p|h1)\b/i.test(head)
    ? 'page'
    : 'other'
}

/** The first characters, from UTF-16 where a byte order mark says so; else byte by byte, which does for markup. */
function beginning(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const head = bytes.subarray(0, LOOK)
  const text = utf16 === null ? Buffer.from(head).toString('latin1') : new TextDecoder(utf16).decode(head)
  return text.replace(/^(?:\xef\xbb\xbf|\ufeff)?\s*/, '')
}

/** Local name of the first element, behind declarations, comments and white space. */
function rootName(head: string): string | null {
  let at = 0
  for (;;) {
    at = head.indexOf('<', at)
    if (at === -1) return null
    const skipTo = head.startsWith('<!--', at) ? '-->' : head[at + 1] === '?' || head[at + 1] === '!' ? '>' : null
    if (skipTo === null) break
    const end = head.indexOf(skipTo, at)
    if (end === -1) return null
    at = end + skipTo.length
  }
  return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(head.slice(at, at + 90))?.[1] ?? null
}
