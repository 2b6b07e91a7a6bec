import robotsParser from 'robots-parser'

// Its types describe a default export within the module that CommonJS gives as the module itself.
const parse = robotsParser as unknown as typeof robotsParser.default

/** Bytes of a robots.txt that are read (RFC 9309, 2.5: at least 500 KiB). */
export const ROBOTS_BYTES = 500 * 1024

/** The name that robots.txt files know us by (RFC 9309, 2.2.1). */
export const PRODUCT = 'onrecord'

/** What the robots.txt of one origin lets us do. */
export interface RobotsRules {
  allows(url: URL): boolean
  /** Seconds between requests, where the file asks for any. */
  readonly crawlDelay: number | undefined
}

/** Where there is no robots.txt (a 4xx answer), all is allowed (RFC 9309, 2.3.1.3). */
export const ALL_ALLOWED: RobotsRules = { allows: () => true, crawlDelay: undefined }

/** Reads a robots.txt; `bytes` may be cut anywhere after ROBOTS_BYTES. `origin` is the one it was asked for. */
export function parseRobots(origin: string, bytes: Uint8Array): RobotsRules {
  const whole = bytes.length < ROBOTS_BYTES
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, ROBOTS_BYTES))
  const lines = text.split(/\r\n|\r|\n/)
  if (!whole) lines.pop() // half a rule is worse than none
  const robots = parse(`${origin}/robots.txt`, lines.filter(isOfGroups).join('\n'))
  const delay = robots.getCrawlDelay(PRODUCT)
  return {
    allows: (url) => url.pathname === '/robots.txt' || allowed(robots, url),
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay >= 0 ? delay : undefined,
  }
}

/** Lines outside the groups (Sitemap, Host, unknown ones) do not end a run of User-agent lines (RFC 9309, 2.2.4). */
const isOfGroups = (line: string) => /^\s*(?:user-agent|allow|disallow|crawl-delay)\s*:/i.test(line)

const allowed = (robots: ReturnType<typeof parse>, url: URL) => robots.isAllowed(url.href, PRODUCT) !== false

/** Seconds between requests: our own delay, or what the host asks for up to a cap, whichever is longer. */
export const pauseSeconds = (own: number, asked: number | undefined, cap: number): number =>
  Math.max(own, Math.min(asked ?? 0, cap))
