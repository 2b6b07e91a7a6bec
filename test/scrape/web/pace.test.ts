import { expect, test } from 'vitest'
import { retryAfterSeconds } from '../../../src/scrape/web/host.js'
import { pollDelay } from '../../../src/scrape/web/pace.js'

test.each<[what: string, asks: number | null, cacheControl: string | null, failures: number, seconds: number]>([
  ['a feed that says nothing', null, null, 0, 1800],
  ['a ttl of an hour', 3600, null, 0, 3600],
  ['a ttl of a minute', 60, null, 0, 300],
  ['once a year', 365 * 86_400, null, 0, 86_400],
  ['an answer that stays fresh for two hours', null, 'public, max-age=7200', 0, 7200],
  ['the longer of the two', 3600, 'max-age=600', 0, 3600],
  ['no-cache', 3600, 'no-cache', 0, 3600],
  ['s-maxage is for others', null, 's-maxage=9000', 0, 1800],
  ['after two failures', 3600, null, 2, 14_400],
  ['after twenty', 3600, null, 20, 86_400],
])('%s', (_, asks, cacheControl, failures, seconds) => expect(pollDelay(asks, cacheControl, failures)).toBe(seconds))

test.each<[header: string | null, seconds: number | null]>([
  ['120', 120],
  [' 0 ', 0],
  ['Wed, 04 Mar 2026 05:07:07 GMT', 60],
  ['Wed, 04 Mar 2020 05:07:07 GMT', 0],
  ['soon', null],
  ['-5', null],
  [null, null],
])('Retry-After: %s', (header, seconds) => {
  expect(retryAfterSeconds(header, Date.parse('2026-03-04T05:06:07Z'))).toBe(seconds)
})
