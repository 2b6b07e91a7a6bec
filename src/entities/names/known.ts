import { KOREA } from '../../lexicon/countries.js'
import { AMBIGUITIES, type Branch, countryOf, factsOf, type Known } from '../knowledge/facts.js'
import type { Lexicon } from '../knowledge/lexicon.js'
import { CAPITALS, isCapital, type Words } from './words.js'

/** A name of the tables in the text. A part of a token ("Iraqi" in "Iraqi-made") has its own start and stop. */
export interface Hit {
  readonly first: number
  readonly end: number
  readonly start: number
  readonly stop: number
  readonly known: Known
  /** All organisations that are called so, where there are several: "RSF". */
  readonly rivals: readonly Known[] | null
}

/** The longest entry from token `i` on, with the number of the token after it. */
export function longest<T>(w: Words, i: number, branch: Branch<T> | undefined): { end: number; entries: T[] } | null {
  let best: { end: number; entries: T[] } | null = null
  let at = i + 1
  for (let node = branch; node; node = at <= w.count ? node.next?.get(w.lower[at++]!) : undefined) {
    if (node.entries.length > 0) best = { end: at, entries: node.entries }
    if (at < w.count && w.sentence[at] !== w.sentence[i]) break
  }
  return best
}

/** Whether the article has a word as a name, or as one that the tables do not know: for names that could mean two things. */
type InArticle = (word: string) => boolean

function namesIn(w: Words): Set<string> {
  const words = new Set<string>()
  for (let i = 0; i < w.count; i++) if (w.facts[i] === undefined || isCapital(w, i)) words.add(w.lower[i]!)
  return words
}

/** All names of the tables, in text order, without overlaps; the longest wins. */
export function findKnown(w: Words, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = []
  let words: ReadonlySet<string> | undefined
  const inArticle = (word: string) => (words ??= namesIn(w)).has(word)
  for (let i = 0; i < w.count; ) {
    const own = lexicon.names(w.lower[i]!)
    const name = w.facts[i]?.name
    const hit = (own && hitAt(w, i, own, inArticle)) ?? (name ? hitAt(w, i, name, inArticle) : null)
    if (hit) {
      hits.push(hit)
      i = hit.end
      continue
    }
    const korea = isCapital(w, i) ? koreaAt(w, i, inArticle) : null
    if (korea) hits.push(korea)
    if (w.compound[i] && w.printed[i]!.length > 4) hits.push(...partsOf(w, i, inArticle))
    i++
  }
  return hits
}

function hitAt(w: Words, i: number, branch: Branch<Known>, inArticle: InArticle): Hit | null {
  const found = longest(w, i, branch)
  if (!found) return null
  if (!isCapital(w, i) && !isCapital(w, found.end - 1)) return null
  if (w.lower[i] === 'the' && !isCapital(w, i + 1)) return null
  const start = w.start[i]!
  const stop = w.end[found.end - 1]!
  const printed = w.text.slice(start, stop)
  if (isShouted(w, i, found.end)) return null
  const fitting = entriesFor(found.entries, printed, w.shouting[w.sentence[i]!] === 1)
  const known = choose(fitting, printed, inArticle)
  const bodies = known?.kind === 'organisation' ? fitting.filter(({ kind }) => kind === 'organisation') : []
  const rivals = bodies.length > 1 ? bodies : null
  return known && { first: i, end: found.end, start, stop, known, rivals }
}

/** "WHO IS BEHIND IT?": small words of a line in capitals, and no letters of bodies. */
const isShouted = (w: Words, i: number, end: number): boolean =>
  end - i === 1 &&
  (w.printed[i] === 'IS' ||
    (w.printed[i] === 'WHO' && /^(?:is|was|are|were|will|can|has|did|does)$/.test(w.lower[end] ?? ''))) &&
  isLoud(w, i - 1, i) &&
  isLoud(w, end, i)

const isLoud = (w: Words, at: number, of: number): boolean =>
  w.sentence[at] !== w.sentence[of] || w.shape[at] === CAPITALS || !/\p{Ll}/u.test(w.printed[at]!)

/** "US-led", "Iraqi-made", "anti-ISIL", "Franco-German": the parts of a hyphenated token that are names. */
function partsOf(w: Words, i: number, inArticle: InArticle): Hit[] {
  const hits: Hit[] = []
  let start = w.start[i]!
  for (const part of w.printed[i]!.split('-')) {
    const stop = start + part.length
    const entries = part.length > 1 ? factsOf(part.toLowerCase())?.name?.entries : undefined
    const known = entries?.length ? choose(entriesFor(entries, part, false), part, inArticle) : null
    if (known && !known.weak && part[0] !== part[0]!.toLowerCase())
      hits.push({ first: i, end: i + 1, start, stop, known, rivals: null })
    start = stop + 1
  }
  // "US-South | Korea": the last part may be the first word of a longer name.
  const from = w.start[i]! + w.printed[i]!.lastIndexOf('-') + 1
  const branch = factsOf(w.text.slice(from, w.end[i]!).toLowerCase())?.name
  const longer = branch && longest(w, i, branch)
  const country = longer && longer.end > i + 1 ? longer.entries.find(({ kind }) => kind === 'country') : undefined
  if (country && hits.length > 0 && isCapital(w, longer!.end - 1))
    hits.push({ first: i, end: longer!.end, start: from, stop: w.end[longer!.end - 1]!, known: country, rivals: null })
  return hits
}

/** Entries that may be printed so. */
const entriesFor = (entries: readonly Known[], printed: string, shouting: boolean): readonly Known[] =>
  entries.filter((e) => {
    if (e.exact) return e.exact === printed || (shouting && printed.length > 3)
    return printed.length > 3 || printed !== printed.toUpperCase() || shouting
  })

function choose(fitting: readonly Known[], printed: string, inArticle: InArticle): Known | null {
  const first = fitting[0]
  if (!first) return null
  if (first.kind !== 'country') return first
  const row = AMBIGUITIES.get(printed.toLowerCase())
  if (!row) return first
  const votes = (words: readonly string[]) => words.reduce((n, word) => n + (inArticle(word) ? 1 : 0), 0)
  if (votes(row.other) <= votes(row.country)) return first
  if (row.otherwise.startsWith('place:')) {
    return { id: row.otherwise, kind: 'place', name: row.name, form: 'name', iso2: 'US' }
  }
  return {
    ...first,
    id: `country:${row.otherwise}`,
    iso2: row.otherwise,
    name: countryOf(row.otherwise)?.name ?? first.name,
  }
}

/** "the North", "the South", "Korea" alone: a Korea where the article is about them. Null where it is not certain. */
function koreaOf(lower: string, inArticle: InArticle): 'KP' | 'KR' | null {
  const votes = (code: 'KP' | 'KR') => KOREA[code].reduce((n, word) => n + (inArticle(word) ? 1 : 0), 0)
  if (lower === 'north') return inArticle('pyongyang') || inArticle('korea') ? 'KP' : null
  if (lower === 'south') return inArticle('seoul') || inArticle('korea') ? 'KR' : null
  const difference = votes('KR') - votes('KP')
  return Math.abs(difference) < 2 ? null : difference > 0 ? 'KR' : 'KP'
}

/** "The North" and "Korea" by themselves, with their capitals, in an article about the Koreas. */
function koreaAt(w: Words, i: number, inArticle: InArticle): Hit | null {
  const lower = w.lower[i]!
  if (lower !== 'north' && lower !== 'south' && lower !== 'korea') return null
  const next = i + 1 < w.count && w.sentence[i + 1] === w.sentence[i] ? i + 1 : i
  if (lower !== 'korea' && (w.lower[i - 1] !== 'the' || (next > i && (isCapital(w, next) || w.lower[next] === 'of'))))
    return null
  const iso2 = koreaOf(lower, inArticle)
  const name = iso2 && countryOf(iso2)?.name
  if (!iso2 || !name) return null
  return {
    first: i,
    end: i + 1,
    start: w.start[i]!,
    stop: w.end[i]!,
    known: { id: `country:${iso2}`, kind: 'country', name, form: 'alias', iso2 },
    rivals: null,
  }
}

/** True where a title of the tables begins. */
export const startsTitle = (w: Words, at: number): boolean =>
  w.facts[at]?.title !== undefined && longest(w, at, w.facts[at].title) !== null
