import { createRequire } from 'node:module'
import type { Said } from '../../model/statement.js'
import type { Scene } from '../speakers/scene.js'
import { WEEKDAYS } from '../syntax/grammar.js'

/** Words without which a phrase tells no date. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTHS_SHORT = 'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ')
const SHORT = [...MONTHS_SHORT, ...'mon tue tues wed thu thurs fri sat'.split(' ')]
const WORDS = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...SHORT,
  'today',
  'yesterday',
  'week',
  'month',
  'year',
  'days',
  'weeks',
  'months',
  'years',
  'overnight',
  'tonight',
  'weekend',
])
/** A phrase that begins so is a deadline or a stretch of time, not a day of speech. */
const NOT_WHEN = new Set('before until till by since for within next after through from than'.split(' '))
const LONGEST = 7

type Chrono = {
  readonly casual: {
    parse(text: string, reference: { instant: Date; timezone: number }): readonly Parsed[]
  }
}
interface Parsed {
  readonly text: string
  readonly index: number
  readonly start: { get(part: 'year' | 'month' | 'day'): number | null; isCertain(part: string): boolean }
}

let chrono: Chrono | undefined
/** Loaded when an article first has a date beside a cue: most have none. */
const load = (): Chrono => (chrono ??= createRequire(import.meta.url)('chrono-node/en') as Chrono)

/** When it was said, told by the words around the cue (`free` as for occasions), counted back from the day of publication. */
export function saidOf(scene: Scene, free: readonly number[]): Said | undefined {
  const { published } = scene.article
  if (!published || !/^\d{4}-\d\d-\d\d/.test(published)) return undefined
  for (let at = 0; at < free.length; at++) {
    if (!isDateWord(scene, free[at]!)) continue
    const said = dateAround(scene, free, at, published.slice(0, 10))
    if (said) return said
  }
  return undefined
}

/** Words in the names of papers that begin with a day. */
const PAPERS = new Set(
  'times post telegraph mail express mirror herald tribune star sun people observer magazine'.split(' '),
)

const BROADCASTS = /^(?:programmes?|programs?|show|newspaper)$/

function isDateWord(scene: Scene, i: number): boolean {
  const word = scene.lower(i)
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  if (/^(?:19|20)\d\d$/.test(word))
    return /^(?:in|of|,)$/.test(scene.lower(i - 1)) || MONTHS.includes(scene.lower(i - 1))
  if (!WORDS.has(bare)) return false
  const printed = scene.layers.tokens.words[i]!
  // "The BBC's Today programme".
  if (/^Today|^Tonight/.test(printed) && BROADCASTS.test(scene.lower(i + 1))) return false
  // "The Sunday Times".
  if (PAPERS.has(scene.lower(i + 1)) && /^\p{Lu}/u.test(scene.layers.tokens.words[i + 1]!)) return false
  // "may" and "march" are verbs, "sun" shines: names of days and months are capitalised.
  return !(WEEKDAYS.includes(bare) || MONTHS.includes(bare) || SHORT.includes(bare)) || /^\p{Lu}/u.test(printed)
}

function dateAround(scene: Scene, free: readonly number[], at: number, day: string): Said | undefined {
  const { start, end } = scene.layers.tokens
  const joins = (k: number) => free[k] === free[k - 1]! + 1 && !/^(?:``|''|:|\.|V|MD)/.test(scene.tag(free[k]!))
  let from = at
  while (from > 0 && at - from < LONGEST && free[from - 1] === free[from]! - 1 && isDatePart(scene, free[from - 1]!))
    from--
  let to = at + 1
  while (to < free.length && to - at < LONGEST && joins(to) && isDatePart(scene, free[to]!)) to++
  if (NOT_WHEN.has(scene.lower(free[from]! - 1)) || NOT_WHEN.has(scene.lower(free[from]!))) return undefined
  const words = scene.article.text.slice(start[free[from]!]!, end[free[to - 1]!]!)
  return read(words, day)
}

const PARTS = new Set(
  'on in late early earlier last this past the of a an ago before morning afternoon evening night day noon and'.split(
    ' ',
  ),
)
const isDatePart = (scene: Scene, i: number): boolean =>
  PARTS.has(scene.lower(i)) ||
  isDateWord(scene, i) ||
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(scene.lower(i)) ||
  (scene.lower(i) === ',' && /^\d{4}$/.test(scene.lower(i + 1))) ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(scene.lower(i))

/** What each phrase came to on one day: an outlet writes "on Tuesday" all through an article. */
const known = new Map<string, Said | undefined>()

function read(words: string, day: string): Said | undefined {
  const key = `${day} ${words}`
  if (!known.has(key)) {
    if (known.size > 5000) known.clear()
    known.set(key, work(words, day))
  }
  return known.get(key)
}

const WEEKDAY = new RegExp(`^(?:on )?(${WEEKDAYS.join('|')})(?: (?:morning|afternoon|evening|night))?$`, 'i')
const NO_DATE =
  /^(?:in (?:19|20)\d\d|(?:(?:\d\d?|two|three|four|five|six|seven|eight|nine|ten) )?(?:day|week|month|year)s?)$/i
const RELATIVE = /^(?:earlier )?(this|last) (week|month|year)$/i
const NAME_OF_MONTH = `(${MONTHS.join('|')}|(?:${MONTHS_SHORT.join('|')})\\.)`
const OF_YEAR = new RegExp(`^(?:(?:in )?${NAME_OF_MONTH}|(?:on )?${NAME_OF_MONTH} (\\d\\d?))$`, 'i')

/**
 * The commonest phrases, for which chrono takes as long as for a paragraph and says the same (but that on the 31st it takes the last month
 * for its own): day and precision, null where they tell no date; undefined for all others.
 */
export function plainDate(words: string, day: string): Pick<Said, 'iso' | 'precision'> | null | undefined {
  if (NO_DATE.test(words)) return null
  const weekday = WEEKDAY.exec(words)?.[1]
  if (weekday) return { iso: latest(weekday.toLowerCase(), day), precision: 'day' }
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const [, which, unit] = RELATIVE.exec(words.toLowerCase()) ?? []
  const back = which === 'last' ? 1 : 0
  if (unit === 'week') return { iso: isoOf(monday(new Date(Date.parse(day) - back * WEEK))), precision: 'week' }
  if (unit === 'month')
    return { iso: isoOf(new Date(Date.UTC(year, month - 1 - back))).slice(0, 7), precision: 'month' }
  if (unit === 'year') return { iso: String(year - back), precision: 'year' }
  const [, alone, dated, date] = OF_YEAR.exec(words) ?? []
  const name = alone ?? dated
  // Not every month has the days after.
  if (!name || Number(date) > 28 || date === '0' || date === '00') return undefined
  const number = MONTHS.findIndex((m) => m.startsWith(name.slice(0, 3).toLowerCase())) + 1
  const inYear = `-${String(number).padStart(2, '0')}${date ? `-${date.padStart(2, '0')}` : ''}`
  return { iso: `${inYear <= day.slice(4) ? year : year - 1}${inYear}`, precision: date ? 'day' : 'month' }
}

const WEEK = 7 * 86_400_000
const isoOf = (date: Date): string => date.toISOString().slice(0, 10)

function work(words: string, day: string): Said | undefined {
  const basis = words.replace(/^(?:the|a|and|of|,)\s+/i, '').replace(/[\s,]+(?:and|the|in|of|on|a|,)?$/i, '')
  const bare = basis.replace(/\b(?:late|early)\s+/gi, '')
  const plain = plainDate(bare, day)
  if (plain !== undefined) return plain === null ? undefined : { ...plain, basis, inferred: true }
  const [found] = load().casual.parse(bare, {
    instant: new Date(`${day}T12:00:00Z`),
    timezone: 0,
  })
  if (!found) return undefined
  const { start } = found
  const year = start.get('year')!
  const month = start.get('month')!
  let date = new Date(Date.UTC(year, month - 1, start.get('day')!))
  const published = new Date(`${day}T00:00:00Z`)
  const weekdayOnly = start.isCertain('weekday') && !start.isCertain('day')
  if (weekdayOnly && date > published) date = new Date(date.getTime() - 7 * 86_400_000)
  if (!start.isCertain('year') && date > published)
    date = new Date(Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()))
  const precision = precisionOf(basis.toLowerCase(), start)
  const inferred =
    !(start.isCertain('year') && start.isCertain('month')) ||
    /\b(?:last|this|ago|earlier|today|yesterday|past)\b/i.test(basis)
  if (precision === 'week') date = monday(/\bthis week\b/i.test(basis) ? published : date)
  const iso = date.toISOString().slice(0, 10)
  return {
    iso: precision === 'year' ? iso.slice(0, 4) : precision === 'month' ? iso.slice(0, 7) : iso,
    precision,
    basis,
    inferred,
  }
}

/** The last such day up to `day`. */
function latest(weekday: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const back = (date.getUTCDay() + 6 - WEEKDAYS.indexOf(weekday)) % 7
  return new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}

/** The first day of a date's week. */
const monday = (date: Date): Date => new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000)

function precisionOf(basis: string, start: Parsed['start']): Said['precision'] {
  if (start.isCertain('weekday') || WEEKDAYS.some((d) => basis.includes(d))) return 'day'
  if (/\byears?\b/.test(basis)) return 'year'
  if (/\bmonths?\b/.test(basis)) return 'month'
  if (/\bweeks?\b/.test(basis)) return 'week'
  if (start.isCertain('day')) return 'day'
  return start.isCertain('month') ? 'month' : 'year'
}
