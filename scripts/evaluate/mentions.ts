// Mention figures on texts in the re3d form: overlap and exact F1 by type, strict and lenient.
import type { Document } from '../../src/model/document.js'
import type { Entity, Mention } from '../../src/model/entity.js'
import { Count } from './words.js'

export interface TypedSpan {
  readonly begin: number
  readonly end: number
  readonly type: string
  readonly form?: string
}

export interface MentionDocument {
  readonly id: string
  readonly text: string
  readonly entities: readonly TypedSpan[]
  readonly rejected?: readonly TypedSpan[]
}

export const MICRO = ['Person', 'Organisation', 'Place', 'Weapon', 'MilitaryPlatform'] as const
const NAMED_ONLY = ['Person', 'Organisation', 'Place']
const ALIAS: Readonly<Record<string, string>> = {
  Organization: 'Organisation',
  Country: 'Place',
  Platform: 'MilitaryPlatform',
  Location: 'Place',
  Nationality: 'Place',
}

function typeOf(entity: Entity, mention: Mention): string | null {
  switch (entity.kind) {
    case 'person':
      return 'Person'
    case 'organisation':
    case 'group':
      return 'Organisation'
    case 'place':
      return 'Place'
    case 'country':
      return mention.as === 'actor' ? 'Organisation' : 'Place'
    case 'weapon':
      return entity.platform ? 'MilitaryPlatform' : 'Weapon'
    default:
      return null
  }
}

/** The mentions of a document, typed as re3d does. */
export function predictedMentions(document: Document): TypedSpan[] {
  const byId = new Map(document.entities.map((e) => [e.id, e]))
  return document.mentions.flatMap((m) => {
    const entity = byId.get(m.entities[0] ?? '')
    const type = entity ? typeOf(entity, m) : null
    return type ? [{ begin: m.start, end: m.end, type }] : []
  })
}

const shape = (span: TypedSpan): TypedSpan => ({ ...span, type: ALIAS[span.type] ?? span.type })

/** Without leading articles, trailing 's and outer punctuation. */
function trimmed(text: string, span: TypedSpan): TypedSpan {
  let { begin, end } = span
  for (;;) {
    const words = text.slice(begin, end)
    const lead = /^(?:[\s"'“”‘’([,.;:–—-]+|(?:the|an?)\s+)/i.exec(words)
    if (lead && lead[0].length < words.length) {
      begin += lead[0].length
      continue
    }
    const tail = /(?:['’]s?|[\s"“”‘)\],;:–—-]+)$/i.exec(words)
    if (!tail || tail[0].length >= words.length) return { ...span, begin, end }
    end -= tail[0].length
  }
}

const overlap = (a: TypedSpan, b: TypedSpan) => Math.min(a.end, b.end) - Math.max(a.begin, b.begin)
const same = (a: TypedSpan, b: TypedSpan) => a.begin === b.begin && a.end === b.end

/** Maximum one-to-one matching: for every gold index that of its prediction, or -1. */
function match(
  gold: readonly TypedSpan[],
  given: readonly TypedSpan[],
  fits: (g: TypedSpan, p: TypedSpan) => number,
): number[] {
  const edges = gold.map((g) =>
    given
      .map((p, j) => [j, fits(g, p)] as const)
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([j]) => j),
  )
  const owner = new Array<number>(given.length).fill(-1)
  const assign = (i: number, seen: Set<number>): boolean =>
    edges[i]!.some((j) => {
      if (seen.has(j)) return false
      seen.add(j)
      if (owner[j] !== -1 && !assign(owner[j]!, seen)) return false
      owner[j] = i
      return true
    })
  for (const i of gold.keys()) assign(i, new Set())
  const out = new Array<number>(gold.length).fill(-1)
  owner.forEach((i, j) => {
    if (i !== -1) out[i] = j
  })
  return out
}

function unique(list: readonly TypedSpan[]): TypedSpan[] {
  return [...new Map(list.map((x) => [`${x.begin}-${x.end}-${x.type}`, x])).values()]
}

export type MentionScore = Readonly<Record<string, { readonly exact: Count; readonly overlap: Count }>>

export interface MentionError {
  readonly what: string
  readonly words: string
  readonly context: string
}

/**
 * Scores all documents. Lenient: pronouns and common nouns of persons, organisations and places do not count, nor do predictions
 * inside a mention of another type; a place exactly on an organisation is right; a name that the annotators
 * disputed is not judged; articles and outer punctuation are trimmed.
 */
export function scoreMentions(
  documents: readonly MentionDocument[],
  predictions: ReadonlyMap<string, readonly TypedSpan[]>,
  lenient: boolean,
  errors?: MentionError[],
): MentionScore {
  const cell = () => ({ exact: new Count(), overlap: new Count() })
  const score: Record<string, { exact: Count; overlap: Count }> = { micro: cell() }
  for (const type of MICRO) score[type] = cell()
  for (const document of documents) {
    const { text } = document
    const prepare = (list: readonly TypedSpan[]) =>
      unique(list.map(shape)).map((span) => (lenient ? trimmed(text, span) : span))
    const given = prepare(predictions.get(document.id) ?? [])
    let gold = prepare(document.entities)
    if (lenient) {
      gold = gold.map((g) =>
        g.type === 'Organisation' &&
        given.some((p) => p.type === 'Place' && same(p, g)) &&
        !given.some((p) => p.type === 'Organisation' && same(p, g))
          ? { ...g, type: 'Place' }
          : g,
      )
    }
    const left = gold.filter(
      (g) => lenient && NAMED_ONLY.includes(g.type) && (g.form === 'pronoun' || g.form === 'nominal'),
    )
    const disputed = lenient
      ? prepare(document.rejected ?? []).filter((r) => r.form === 'name' && !gold.some((g) => overlap(r, g) > 0))
      : []
    const neutral = (p: TypedSpan) =>
      lenient &&
      (left.some((g) => overlap(p, g) > 0) ||
        gold.some((g) => g.begin <= p.begin && p.end <= g.end && !same(p, g) && g.type !== p.type) ||
        disputed.some((r) => same(p, r) && r.type === p.type))
    for (const type of MICRO) {
      const wanted = unique(gold.filter((g) => g.type === type && !left.includes(g)))
      const found = unique(given.filter((p) => p.type === type))
      for (const mode of ['exact', 'overlap'] as const) {
        const pairs = match(wanted, found, mode === 'exact' ? (g, p) => (same(g, p) ? 1 : 0) : overlap)
        const used = new Set(pairs.filter((j) => j !== -1))
        const judged = found.filter((p, j) => used.has(j) || !neutral(p)).length
        score[type]![mode].add(used.size, wanted.length, judged)
        score.micro![mode].add(used.size, wanted.length, judged)
        if (mode === 'exact' || !errors) continue
        const say = (what: string, { begin, end }: TypedSpan) =>
          errors.push({
            what: `${what} ${type}`,
            words: text.slice(begin, end),
            context: text.slice(Math.max(0, begin - 40), end + 40).replace(/\s+/g, ' '),
          })
        pairs.forEach((j, i) => {
          if (j === -1) say('missed', wanted[i]!)
        })
        found.forEach((p, j) => {
          if (!used.has(j) && !neutral(p)) say('spurious', p)
        })
      }
    }
  }
  return score
}
