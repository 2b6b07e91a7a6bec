/** How much a stranger may hand us. Sizes in bytes, times in seconds. */
export interface Limits {
  /** Of one body as sent. */
  readonly wireBytes: number
  /** Of one body after decompression. */
  readonly bodyBytes: number
  /** Of all response headers together. */
  readonly headerBytes: number
  /** Of one request, from connecting to the last byte: a total, so that a slow drip ends too. */
  readonly requestSeconds: number
  readonly redirects: number
  readonly urlLength: number
  /** Of elements within elements, in feeds and sitemaps. */
  readonly xmlDepth: number
  /** Of sitemap files under one sitemap index, and of indexes within indexes. */
  readonly sitemaps: number
  readonly sitemapDepth: number
  /** Tries of one request before it counts as failed, the first included. */
  readonly tries: number
  /** Back-off before the second try; doubles with each try up to the cap, which also bounds Retry-After. */
  readonly backoffSeconds: number
  readonly backoffCapSeconds: number
  /** The longest Crawl-delay of a robots.txt that is obeyed in full. */
  readonly crawlDelayCapSeconds: number
  /** Requests without an answer, one after the other, until a host counts as down for the rest of the run. */
  readonly hostFailures: number
}

const MiB = 1024 * 1024

export const LIMITS: Limits = {
  wireBytes: 20 * MiB,
  bodyBytes: 50 * MiB, // what the sitemap protocol allows one file; pages are far smaller
  headerBytes: 64 * 1024,
  requestSeconds: 60,
  redirects: 5,
  urlLength: 2048, // as in the sitemap protocol
  xmlDepth: 100,
  sitemaps: 2000,
  sitemapDepth: 3,
  tries: 4,
  backoffSeconds: 2,
  backoffCapSeconds: 120,
  crawlDelayCapSeconds: 60,
  hostFailures: 5,
}
