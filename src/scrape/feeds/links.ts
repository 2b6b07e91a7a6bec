import { Parser } from 'htmlparser2'
import { absoluteUrl } from '../web/address.js'

/** How far into a page its links to feeds stand. */
const HEAD = 256 * 1024
const FEED_TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json'])

/** The feeds that a page names in its head (`<link rel="alternate" type="application/rss+xml">`), in its order. */
export function feedLinks(bytes: Uint8Array, url: string): string[] {
  const feeds: string[] = []
  const parser = new Parser({
    onopentag(name, { rel, type, href }) {
      if (name === 'body') parser.pause()
      if (name !== 'link' || href === undefined || !/\balternate\b/i.test(rel ?? '')) return
      const feed = FEED_TYPES.has(type?.trim().toLowerCase() ?? '') ? absoluteUrl(href, url) : null
      if (feed !== null) feeds.push(feed)
    },
  })
  parser.end(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))
  return feeds
}
