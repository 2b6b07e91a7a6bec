import { parseFeed } from 'feedsmith'
import { OnrecordError } from '../../model/errors.js'
import { absoluteUrl } from '../web/address.js'
import { mebibytes } from '../web/decode.js'
import type { Limits } from '../web/limits.js'
import { walkXml, xmlText } from './xml.js'

/** An address that a feed or sitemap lists. */
export interface Entry {
  readonly url: string
  /** When it was published or changed, as the list puts it; null where it does not say. */
  readonly date: string | null
}

/** The time of an entry in milliseconds; UTC where it names no zone (never the zone of this machine); NaN for none. */
export function timeOf(date: string): number {
  const zoneless = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s*$/.test(date.slice(-40))
  return Date.parse(zoneless ? `${date.trim()}${/^\s*\d{4}-/.test(date) ? 'Z' : ' UTC'}` : date)
}

export interface Feed {
  readonly entries: readonly Entry[]
  /** How often the feed asks to be polled, in seconds: its ttl (RSS) or sy:updatePeriod; null where it does not say. */
  readonly pollSeconds: number | null
}

const FEED_BYTES = 10 * 1024 * 1024
const FEED_PARTS = 300_000

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom or JSON Feed. Relative addresses are taken from `where`. Throws `malformed` for
 * what is none of these or declares entities, `too-large` over a limit.
 */
export function readFeed(bytes: Uint8Array, contentType: string | null, where: string, limits: Limits): Feed {
  if (bytes.length > FEED_BYTES)
    throw new OnrecordError('too-large', `a feed of more than ${mebibytes(FEED_BYTES)}`, { file: where })
  const text = xmlText(bytes, contentType)
  if (!/^\s*\{/.test(text)) walkXml(text, where, limits, FEED_PARTS)
  const { found, pollSeconds } = parse(text, where)
  const seen = new Set<string>()
  const entries: Entry[] = []
  for (const { url, date } of found) {
    const absolute = url === undefined ? null : absoluteUrl(url, where)
    if (absolute === null || seen.has(absolute)) continue
    seen.add(absolute)
    entries.push({ url: absolute, date: date ?? null })
  }
  return { entries, pollSeconds }
}

interface Parsed {
  readonly found: readonly { url: string | undefined; date: string | undefined }[]
  readonly pollSeconds: number | null
}

function parse(text: string, where: string): Parsed {
  try {
    const { format, feed } = parseFeed(text)
    if (format === 'rss') {
      const found = (feed.items ?? []).map((item) => {
        const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value
        return { url: item.link ?? alternate(item.atom?.links) ?? permalink, date: item.pubDate ?? item.dc?.dates?.[0] }
      })
      const ttl = feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl * 60 : null
      return { found, pollSeconds: ttl ?? period(feed.sy) }
    }
    if (format === 'rdf') {
      const found = (feed.items ?? []).map((item) => ({ url: item.link, date: item.dc?.dates?.[0] }))
      return { found, pollSeconds: period(feed.sy) }
    }
    if (format === 'atom') {
      const found = (feed.entries ?? []).map((entry) => ({
        url: alternate(entry.links),
        date: entry.published ?? entry.updated,
      }))
      return { found, pollSeconds: period(feed.sy) }
    }
    const found = (feed.items ?? []).map((item) => ({
      url: item.url ?? item.external_url,
      date: item.date_published ?? item.date_modified,
    }))
    return { found, pollSeconds: null }
  } catch (error) {
    throw new OnrecordError('malformed', 'neither RSS, Atom nor JSON Feed', { file: where }, { cause: error })
  }
}

const alternate = (links: readonly { href?: string; rel?: string; type?: string }[] | undefined) =>
  links?.find(({ rel, type }) => (rel ?? 'alternate') === 'alternate' && !/atom|rss|json/.test(type ?? ''))?.href

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 7 * 86_400,
  monthly: 30 * 86_400,
  yearly: 365 * 86_400,
}

/** RSS syndication module: so many times (once, if it does not say) in each period. */
function period(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null {
  const length = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  if (length === undefined) return null
  return Math.round(length / Math.max(1, sy?.updateFrequency ?? 1))
}
