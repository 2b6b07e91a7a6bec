import { ELSEWHERE, NATIONAL_TITLES, SHARED_TITLES, WITHOUT } from '../../lexicon/offices.js'

const NATIONAL = new Map(NATIONAL_TITLES.map((row) => [row.title, row.country]))

/** Countries that give a national title too. */
export const SHARED = new Map(SHARED_TITLES.map((row) => [row.title, new Set(row.countries.split(' '))]))

const ABROAD = new Map(ELSEWHERE)

/** What a title is called in a country other than the one that alone has it. */
export const titleIn = (title: string, country: string | undefined): string =>
  country && country !== NATIONAL.get(title) ? (ABROAD.get(title) ?? title) : title

/** The country that alone has this title, or one whose deputy it is, if any: "under secretary of the treasury for terrorism". */
export function nationalTitle(title: string): string | undefined {
  const known = NATIONAL.get(title)
  if (known !== undefined) return known
  // "The secretary of state for Wales", but "the under secretary of state for arms control".
  if (/^(?:parliamentary .*)?secretary of state for /.test(title)) return 'GB'
  // "Democratic congressman", "independent TD".
  const office = NATIONAL.get(title.slice(title.lastIndexOf(' ') + 1))
  return office ?? NATIONAL.get(title.replace(/^(?:(?:principal|deputy|assistant|under) )+/, '').replace(/ for .*/, ''))
}

const NOT_IN = new Map(WITHOUT.map(({ title, countries }) => [title, countries.split(' ')]))

const DEPUTY = /^(?:(?:acting|deputy|first|vice)[ -])+/

/** Countries that have nobody of such a title: a king's has no president. */
export const without = (title: string): readonly string[] =>
  NOT_IN.get(title.replace(DEPUTY, '')) ?? NOT_IN.get(/\bminister\b/.exec(title)?.[0] ?? '') ?? []
