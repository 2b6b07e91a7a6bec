// Figures of extracted pages: bodies by shingles (the article extraction benchmark), metadata field by field.

export interface PageTruth {
  readonly articleBody?: string | null
  readonly title?: string
  readonly authors?: readonly string[] | string
  readonly published?: string
  readonly outlet?: string
  readonly canonical?: string
  readonly language?: string
  /** Texts that the body must and must not hold. */
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

export interface ExtractedPage {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly outlet: string | null
  readonly canonical: string | null
  readonly language: string | null
  readonly articleBody: string
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = Math.max(1, words.length - 3)
  for (let i = 0; i < last; i++) {
    const key = words.slice(i, i + 4).join(' ')
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Precision (null where nothing was extracted) and recall (null where there is nothing) of one body, by 4-grams of words. */
export function bodyScore(
  truth: string,
  body: string,
): { precision: number | null; recall: number | null; equal: boolean } {
  const [a, b] = [tokens(truth), tokens(body)]
  const [gold, given] = [shingles(a), shingles(b)]
  let right = 0
  let wanted = 0
  let found = 0
  for (const [key, n] of gold) {
    wanted += n
    right += Math.min(n, given.get(key) ?? 0)
  }
  for (const n of given.values()) found += n
  return {
    precision: found ? right / found : null,
    recall: wanted ? right / wanted : null,
    equal: a.length === b.length && a.every((word, i) => word === b[i]),
  }
}

const mean = (values: readonly number[]) => (values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0)

/** F1 of the averages of precision and recall, and the share of bodies with all words equal. */
export function bodyFigures(pages: readonly (readonly [truth: string, body: string])[]): Record<string, number> {
  const scores = pages.map(([truth, body]) => bodyScore(truth, body))
  const precision = mean(scores.flatMap((s) => s.precision ?? []))
  const recall = mean(scores.flatMap((s) => s.recall ?? []))
  return {
    'body F1': precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    'body precision': precision,
    'body recall': recall,
    'body accuracy': mean(scores.map((s) => (s.equal ? 1 : 0))),
  }
}

const fold = (s: string) =>
  s
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const name = (s: string) =>
  fold(s)
    .replace(/^(by|von|par|por|di|av)\s+/, '')
    .replace(/[.,;:]+$/, '')

const letters = (s: string) => (fold(s).match(/[\p{L}\p{N}_]+/gu) ?? []).join('')

/** The days an ISO date may stand for: that of its own offset and that of UTC. */
function days(iso: string): string[] {
  const m = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(iso.trim())
  if (!m) return []
  const day = m[1]!
  if (m[2] === undefined || m[4] === undefined || m[4].toUpperCase() === 'Z') return [day]
  const offset = (m[4].startsWith('-') ? -1 : 1) * (Number(m[4].slice(1, 3)) * 60 + Number(m[4].slice(-2)))
  const utc = Date.parse(`${day}T${m[2]}:${m[3]}:00Z`) - offset * 60_000
  return [day, new Date(utc).toISOString().slice(0, 10)]
}

function address(s: string): string | null {
  try {
    const url = new URL(s.trim())
    return url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '') + url.search
  } catch {
    return null
  }
}

/** Share of names in common, as F1, and whether all are. */
export function authorScore(want: readonly string[], got: readonly string[]): { exact: boolean; f1: number } {
  const a = new Set(want.map(name).filter(Boolean))
  const b = new Set(got.map(name).filter(Boolean))
  const same = [...a].filter((x) => b.has(x)).length
  return { exact: same === a.size && same === b.size, f1: a.size + b.size ? (2 * same) / (a.size + b.size) : 0 }
}

export const sameTitle = (want: string, got: string) => fold(want) === fold(got)
export const sameDay = (want: string, got: string) => days(want).some((day) => days(got).includes(day))
export function sameOutlet(want: string, got: string): boolean {
  const [a, b] = [letters(want), letters(got)]
  return a === b || (Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a)))
}

const FIELDS: Readonly<Record<string, (want: string, got: string) => boolean>> = {
  title: sameTitle,
  published: sameDay,
  outlet: sameOutlet,
  canonical: (want, got) => address(want) !== null && address(want) === address(got),
  language: (want, got) => fold(want).split(/[-_]/)[0] === fold(got).split(/[-_]/)[0],
}

/** Share of the known values that were found right, field by field. */
export function metadataFigures(
  pages: readonly (readonly [id: string, truth: PageTruth, page: ExtractedPage])[],
  errors?: { what: string; words: string; context: string }[],
): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [field, right] of Object.entries(FIELDS)) {
    const known = pages.filter(([, truth]) => truth[field as keyof PageTruth])
    if (known.length === 0) continue
    const wrong = known.filter(([, truth, page]) => {
      const got = page[field as 'title']
      return !got || !right(truth[field as 'title']!, got)
    })
    out[field] = 1 - wrong.length / known.length
    for (const [id, truth, page] of wrong) {
      errors?.push({ what: field, words: `${truth[field as 'title']}`, context: `${id}: ${page[field as 'title']}` })
    }
  }
  const byline = pages.flatMap(([id, truth, page]) => {
    const want = typeof truth.authors === 'string' ? [truth.authors] : (truth.authors ?? [])
    if (!want.some((x) => x.trim())) return []
    const score = page.authors.length ? authorScore(want, page.authors) : { exact: false, f1: 0 }
    if (!score.exact)
      errors?.push({ what: 'authors', words: want.join('; '), context: `${id}: ${page.authors.join('; ')}` })
    return [score]
  })
  if (byline.length > 0) {
    out.authors = mean(byline.map((s) => (s.exact ? 1 : 0)))
    out['authors F1'] = mean(byline.map((s) => s.f1))
  }
  const flat = (s: string) => s.replace(/\s+/g, ' ')
  let [right, gold, given] = [0, 0, 0]
  for (const [, truth, page] of pages) {
    const body = flat(page.articleBody)
    for (const s of truth.with ?? []) {
      gold++
      if (body.includes(flat(s))) right++
    }
    given += (truth.without ?? []).filter((s) => body.includes(flat(s))).length
  }
  if (gold > 0) out['segments F1'] = (2 * right) / (gold + right + given)
  return out
}
