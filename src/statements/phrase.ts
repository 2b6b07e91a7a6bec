import type { Mention } from '../model/entity.js'
import type { Span } from '../model/span.js'
import type { Range, Scene } from './scene.js'

/** One noun phrase of a source: "the ministry's spokeswoman" and "Vera Zorina" are two. */
export interface Segment extends Range {
  /** The word that separates it from the one before: "," "and" "(" …; empty for the first. */
  readonly after: string
  /** The noun that the phrase is about, as a token number. */
  readonly head: number
  /** Mentions that overlap it, in text order. */
  readonly mentions: readonly Mention[]
  /** The one that stands for the phrase as a whole, if any. */
  readonly main: Mention | null
}

const SEPARATORS = new Set([',', 'and', '&', 'or', ';', '(', ')', '—', '–', '-', '--', ':'])

/** Cuts a source at commas, brackets and "and" outside its mentions. */
export function segmentsOf(scene: Scene, source: Span): Segment[] {
  const { from, to } = scene.range(source)
  const mentions = scene.under(source)
  const { start } = scene.layers.tokens
  const segments: Segment[] = []
  let open = from
  let after = ''
  const close = (end: number, separator: string): void => {
    if (end > open) segments.push(segment(scene, { from: open, to: end }, after, mentions))
    after = end > open ? separator : after === 'and' ? after : separator
  }
  for (let i = from; i < to; i++) {
    const word = scene.lower(i)
    if (!SEPARATORS.has(word)) continue
    if (mentions.some((m) => m.start < start[i]! && m.end > start[i]!)) continue
    close(i, word === '&' ? 'and' : word)
    open = i + 1
  }
  close(to, '')
  return segments
}

function segment(scene: Scene, range: Range, after: string, all: readonly Mention[]): Segment {
  const { start, end } = scene.layers.tokens
  const span = scene.span(range)
  const mentions = all.filter((m) => m.start < span.end && m.end > span.start)
  const inside = (i: number) => mentions.some((m) => m.start < start[i]! && m.end >= end[i]!)
  let stop = range.from
  while (stop < range.to && (stop === range.from || !endsCore(scene, stop) || inside(stop))) stop++
  let head = stop - 1
  while (head > range.from && !/^(?:NN|PRP$|CD|WP|WDT|DT|FW)/.test(scene.tag(head))) head--
  if (!/^(?:NN|PRP|CD|WP|WDT|DT|FW)/.test(scene.tag(head))) head = stop - 1
  const held = mentions.filter((m) => m.start <= start[head]! && m.end >= end[head]!)
  const main = held.reduce<Mention | null>((best, m) => (best && rank(scene, best) >= rank(scene, m) ? best : m), null)
  return { ...range, after, head, mentions, main }
}

/** Prepositions, relative pronouns and verbs end the core of a noun phrase. */
function endsCore(scene: Scene, i: number): boolean {
  return /^(?:IN|TO|W|VB|MD|RB|EX)/.test(scene.tag(i))
}

/** Persons before bodies before countries; names before descriptions. */
function rank(scene: Scene, { entities, form }: Mention): number {
  const kind = scene.entity(entities[0] ?? '')?.kind
  const kinds = { person: 8, group: 7, organisation: 6, country: 4, document: 3, place: 2, weapon: 1 } as const
  return (kind ? kinds[kind] : 7.5) + (form === 'description' || form === 'demonym' ? 0 : 0.5)
}

/** A list of which the source holds but the end: "Chile and Norway" of "Japan, Chile and Norway". */
export function widen(scene: Scene, source: Span): Span {
  const { text } = scene.article
  let { start } = source
  const inside = scene.under(source)
  const kindOf = (m: Mention | undefined) => scene.entity(m?.entities[0] ?? '')?.kind
  const first = inside[0]
  const second = inside.find((m) => m.start >= (first?.end ?? 0))
  const kind = kindOf(first)
  if (!first || !second || kindOf(second) !== kind || (kind !== 'country' && kind !== 'person')) return source
  if (
    !/^(?:,|,? and|,? &)\s+(?:the\s+)?$/.test(text.slice(first.end, second.start)) ||
    /[^the\s]/i.test(text.slice(start, first.start))
  ) {
    return source
  }
  for (let k = 0; k < 8; k++) {
    const before = scene
      .under({ start: Math.max(0, start - 4), end: start })
      .filter((m) => m.end <= start)
      .at(-1)
    if (
      !before ||
      before.form === 'demonym' ||
      kindOf(before) !== kind ||
      !/^,\s+(?:the\s+)?$/.test(text.slice(before.end, start))
    )
      break
    start = before.start
    if (/\bthe $/i.test(text.slice(Math.max(0, start - 4), start))) start -= 4
  }
  return { start, end: source.end }
}
