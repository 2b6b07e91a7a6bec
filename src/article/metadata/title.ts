/** Where headlines of a page stand; any may be missing. */
export interface TitleSources {
  readonly linked: string | null
  readonly openGraph: string | null
  readonly twitter: string | null
  /** The title element. */
  readonly document: string | null
  readonly h1: readonly string[]
  readonly h2: readonly string[]
  /** Names of the outlet: of the page's own metadata, of its address. */
  readonly outlets: readonly string[]
  readonly language: string | null
}

/** What a source counts; equal headlines add up. Found by the share of right titles on pages of many sites. */
const VOTES = { linked: 3, h1: 3, openGraph: 2, twitter: 1, document: 1 } as const
const SEPARATOR = /\s+[|–—»«·•›-]+\s+|\s*[|»]\s*|\s+::\s+/

/** The same, keeping the separators. */
const SEPARATED = new RegExp(`(${SEPARATOR.source})`)

export const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of words two headlines have in common (F1). */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  const pool = new Map<string, number>()
  for (const word of left) pool.set(word, (pool.get(word) ?? 0) + 1)
  let same = 0
  for (const word of right) {
    const rest = pool.get(word) ?? 0
    if (rest > 0) {
      same++
      pool.set(word, rest - 1)
    }
  }
  return (2 * same) / (left.length + right.length)
}

/** One space, no stray space before a colon (kickers stand in elements of their own; French writes it so), no "&amp;". */
function clean(text: string, language: string | null): string {
  const plain = text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos|#8217);/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
  return language?.startsWith('fr') ? plain : plain.replace(/ : /g, ': ')
}

/** A headline without the outlet's name before or after it. */
function stripOutlet(whole: string, outlets: readonly string[]): string {
  const colon = whole.indexOf(': ')
  const text = outlets.includes(fold(whole.slice(0, Math.max(0, colon)))) ? whole.slice(colon + 2) : whole
  const parts = text.split(SEPARATED)
  const isOutlet = (part: string) => {
    const own = fold(part)
    return (
      own !== '' &&
      outlets.some(
        (outlet) =>
          own === outlet ||
          (own.length > 3 && (outlet.includes(own) || (own.includes(outlet) && own.length < outlet.length * 2.5))),
      )
    )
  }
  while (parts.length > 2 && isOutlet(parts.at(-1)!)) parts.length -= 2
  while (parts.length > 2 && isOutlet(parts[0]!)) parts.splice(0, 2)
  return parts.join('').trim()
}

/** The part of the title element that is the headline: the one an h1 or other source repeats, else the longest. */
function ofDocument(document: string, others: readonly string[]): string {
  const whole = fold(document)
  for (const other of others) {
    const own = fold(other)
    if (own.length > 8 && whole.includes(own)) return other
  }
  const parts = document.split(SEPARATOR).filter((part) => part.trim() !== '')
  const first = parts[0] ?? document
  const longest = parts.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a), first)
  return wordsOf(longest).length > wordsOf(first).length * 2 ? longest : first
}

/** The page's headline, by the agreement of its sources; null where it has none. */
export function findTitle(sources: TitleSources): string | null {
  const outlets = sources.outlets.map(fold).filter((outlet) => outlet.length > 2)
  const tidy = (text: string | null) =>
    text === null ? null : stripOutlet(clean(text, sources.language), outlets) || null
  const linked = tidy(sources.linked)
  const openGraph = tidy(sources.openGraph)
  const twitter = tidy(sources.twitter)
  const document = tidy(sources.document)
  const named = [linked, openGraph, twitter, document].filter((text) => text !== null)
  const h1 = bestHeading(
    sources.h1.map((text) => clean(text, sources.language)),
    named,
    outlets,
  )
  const h2 =
    h1 === null
      ? (sources.h2
          .map((text) => clean(text, sources.language))
          .find(
            (text) =>
              wordsOf(text).length > 1 &&
              named.some((name) => fold(name).includes(fold(text)) || fold(text) === fold(name)),
          ) ?? null)
      : null
  const heading = h1 ?? h2
  const said =
    document === null
      ? null
      : ofDocument(
          document,
          [linked, heading, openGraph].filter((text) => text !== null),
        )
  const votes = new Map<string, { text: string; votes: number }>()
  const vote = (text: string | null, weight: number) => {
    if (text === null || fold(text) === '') return
    const entry = votes.get(fold(text))
    if (entry) entry.votes += weight
    else votes.set(fold(text), { text, votes: weight })
  }
  vote(heading, VOTES.h1)
  vote(linked, VOTES.linked)
  vote(openGraph, VOTES.openGraph)
  vote(twitter, VOTES.twitter)
  vote(said, VOTES.document)
  let best: { text: string; votes: number } | null = null
  for (const entry of votes.values()) if (best === null || entry.votes > best.votes) best = entry
  if (best === null) return null
  // A kicker above the headline is left off where a source has the headline alone.
  const { text } = best
  const short = [linked, openGraph, twitter].find(
    (other) =>
      other !== null && wordsOf(other).length >= 4 && other.length < text.length && fold(text).endsWith(fold(other)),
  )
  return short ?? text
}

/** Of several h1 the one most like what the page calls itself; a lone h1 that is the outlet's name is none. */
function bestHeading(headings: readonly string[], named: readonly string[], outlets: readonly string[]): string | null {
  let best: string | null = null
  let most = -1
  for (const heading of headings) {
    if (fold(heading) === '' || outlets.includes(fold(heading)) || heading.length > 300) continue
    const own = Math.max(0, ...named.map((name) => likeness(heading, name)))
    if (own > most) [best, most] = [heading, own]
  }
  return named.length > 0 && headings.length > 1 && most < 0.3 ? null : best
}
