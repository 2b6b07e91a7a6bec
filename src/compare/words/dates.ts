import { MONTHS } from '../../lexicon/months.js'

const months = new Map(
  MONTHS.find(({ language }) => language === 'en')!.months.flatMap((names, i) =>
    names.map((name) => [name, i + 1] as const),
  ),
)
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const days = new Map(
  DAYS.flatMap((day, i) => [[day, i] as const, [day.slice(0, 3), i] as const]).concat([
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
    ['weds', 3],
  ]),
)

/** A date in words: year, month, day of month and weekday, as far as they are told. */
export interface Day {
  readonly length: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}

const yearOf = (key: string | undefined) => (key !== undefined && /^(?:19|20)\d\d$/.test(key) ? Number(key) : undefined)
const dayOf = (key: string | undefined) =>
  key !== undefined && /^\d{1,2}$/.test(key) && Number(key) >= 1 && Number(key) <= 31 ? Number(key) : undefined
const isEnding = (key: string | undefined) => key === 'st' || key === 'nd' || key === 'rd' || key === 'th'

/** False for keys that begin no date. */
export const beginsDay = (key: string): boolean => days.has(key) || months.has(key) || /^\d/.test(key)

/**
 * The date that begins at a token: "March 3, 2024", "3rd of March", "March 2024", "Tuesday", "2024-03-03"; or null.
 * @param capital tells whether a token is printed with a capital: "may", "march" and "sun" are words too.
 */
export function dayAt(keys: readonly string[], at: number, capital: (i: number) => boolean): Day | null {
  const first = keys[at]!
  const weekday = days.get(first)
  if (weekday !== undefined && capital(at) && (first.length > 4 || first !== 'sun')) return { length: 1, weekday }
  const month = capital(at) ? months.get(first) : undefined
  if (month !== undefined) {
    const day = dayOf(keys[at + 1])
    if (day !== undefined) {
      const end = at + 2 + (isEnding(keys[at + 2]) ? 1 : 0)
      const year = yearOf(keys[end])
      return { length: end - at + (year === undefined ? 0 : 1), month, day, ...(year !== undefined && { year }) }
    }
    const year = yearOf(keys[at + 1])
    if (year !== undefined) return { length: 2, month, year }
    return { length: 1, month }
  }
  const day = dayOf(first)
  if (day === undefined) {
    const year = yearOf(first)
    const m = dayOf(keys[at + 1])
    const d = dayOf(keys[at + 2])
    const iso = /^\d\d$/.test(keys[at + 1] ?? '') && /^\d\d$/.test(keys[at + 2] ?? '')
    return year !== undefined && iso && m !== undefined && m <= 12 && d !== undefined
      ? { length: 3, year, month: m, day: d }
      : null
  }
  let i = at + 1
  if (isEnding(keys[i])) i++
  if (keys[i] === 'of') i++
  const named = months.get(keys[i] ?? '')
  if (named === undefined || !capital(i)) return null
  const year = yearOf(keys[i + 1])
  return { length: i + 1 - at + (year === undefined ? 0 : 1), month: named, day, ...(year !== undefined && { year }) }
}

/** One string for a date, unknown parts as dots: "@2024-03-03", "@....-03-03", "@tuesday". */
export function dayKey({ year, month, day, weekday }: Day): string {
  if (weekday !== undefined) return `@${DAYS[weekday]}`
  const two = (n: number | undefined) => (n === undefined ? '..' : String(n).padStart(2, '0'))
  return `@${year ?? '....'}-${two(month)}-${two(day)}`
}

/** True where no part that both tell differs: "3 March" and "March 3, 2024". */
export function sameDay(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length !== 11 || b.length !== 11) return false
  for (let i = 0; i < 11; i++) if (a[i] !== b[i] && a[i] !== '.' && b[i] !== '.') return false
  return true
}
