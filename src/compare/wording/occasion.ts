import { remember } from '../words/remember.js'
import type { Prepared } from './prepare.js'

const DAY = 86_400_000
/** Printed within so many days of each other is one occasion. */
export const ONE_OCCASION = 3
const WEEKDAYS = ['@sunday', '@monday', '@tuesday', '@wednesday', '@thursday', '@friday', '@saturday']
const SPANS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

/** First and last day (days since 1970) on which a thing may have been said. */
type Days = readonly [first: number, last: number]

/**
 * First and last day of an ISO date, by the day as printed: those of the month or year where it tells no more; NaN where it is none.
 * A million statements are of a few thousand days: one pair of numbers for each.
 */
const daysOf = remember((date): Days => {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date)
  if (!parts) return [Number.NaN, Number.NaN]
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const first = Date.UTC(year, (month || 1) - 1, day || 1) / DAY
  if (day) return [first, first]
  return [first, (month ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31)) / DAY]
})

/**
 * When a wording was said: as its attribution tells ("said in March 2022", "said on Monday", "two months ago"), else the
 * date that came with it; null where neither is known.
 */
export function saidOn({ wording, frame }: Prepared): Days | null {
  const days = daysOf(wording.date ?? '')
  const [printed] = days
  const told = frame.dates
  for (const key of told) {
    const parts = /^@(\d{4})-(\d\d|\.\.)-(\d\d|\.\.)$/.exec(key)
    if (parts) {
      const [year, month, day] = [Number(parts[1]), parts[2]!, parts[3]!]
      if (month === '..') return [Date.UTC(year, 0, 1) / DAY, Date.UTC(year, 11, 31) / DAY]
      if (day === '..') return [Date.UTC(year, Number(month) - 1, 1) / DAY, Date.UTC(year, Number(month), 0) / DAY]
      const exact = Date.UTC(year, Number(month) - 1, Number(day)) / DAY
      return [exact, exact]
    }
    if (Number.isNaN(printed)) continue
    const weekday = WEEKDAYS.indexOf(key)
    if (weekday >= 0) {
      // The last such day up to the date of print; 1 January 1970 was a Thursday.
      const back = (((printed + 4 - weekday) % 7) + 7) % 7
      return [printed - back, printed - back]
    }
    const ago = /^(\d+) (day|week|month|year)$/.exec(key)
    if (ago) {
      const middle = printed - Number(ago[1]) * SPANS[ago[2]!]!
      const slack = Math.floor(SPANS[ago[2]!]! / 2)
      return [middle - slack, middle + slack]
    }
  }
  return Number.isNaN(printed) ? null : days
}

/** Days between two occasions, 0 where they touch; null where either is unknown. */
export function daysApart(a: Prepared, b: Prepared): number | null {
  const [x, y] = [saidOn(a), saidOn(b)]
  if (x === null || y === null) return null
  return Math.max(0, x[0] - y[1], y[0] - x[1])
}
