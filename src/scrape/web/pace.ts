/** A feed is polled no more often than this, whatever it asks for, and no less. In seconds. */
export interface PaceLimits {
  readonly least: number
  readonly most: number
  /** For a feed that does not say. */
  readonly usual: number
}

export const PACE: PaceLimits = { least: 5 * 60, most: 24 * 60 * 60, usual: 30 * 60 }

/**
 * Seconds until the next poll of a feed: what the feed asks for (ttl, sy:updatePeriod) or how long its answer stays
 * fresh (Cache-Control: max-age, RFC 9111), the longer of the two, within the limits. After `failures` polls in vain
 * twice as long each time.
 */
export function pollDelay(
  pollSeconds: number | null,
  cacheControl: string | null,
  failures = 0,
  limits: PaceLimits = PACE,
): number {
  const wished = Math.max(pollSeconds ?? 0, maxAge(cacheControl) ?? 0)
  const seconds = wished === 0 ? limits.usual : wished
  return Math.min(limits.most, Math.max(limits.least, seconds) * 2 ** Math.min(failures, 10))
}

function maxAge(cacheControl: string | null): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds)
}
