import { POST_NOMINALS } from '../../lexicon/names.js'
import { NOUNS } from '../../lexicon/nouns.js'
import { OFFICE_NOUNS, PORTFOLIOS } from '../../lexicon/offices.js'
import { SPEAKER_NOUNS } from '../../lexicon/speakers.js'
import type { Mention } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import type { Range, Scene } from './scene.js'
import { holdsBoth, IN_TITLE, titled } from './titled.js'
import { inHeadline, isName } from './widen.js'

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

const SEPARATORS = new Set(['including', ',', 'and', '&', 'or', 'nor', ';', '(', ')', '—', '–', '-', '--', ':'])

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
    if (
      word === 'and' &&
      i > open &&
      (inClause(scene, open, i) || sharesOf(scene, open, i, mentions) || isTitle(scene, open, i, mentions))
    )
      continue
    if (word === ',' && i > open && sharesOf(scene, open, i, mentions) && isListed(scene, i, to, mentions)) continue
    close(i, word === '&' || word === 'nor' ? 'and' : word)
    open = i + 1
  }
  close(to, '')
  return segments
}

/** "Deputy Prime Minister and Defence Minister Ola Berg", "Minister for Terrorism and Intelligence Ola Berg": titles of one, without a name or an article of the first. */
function isTitle(scene: Scene, from: number, at: number, mentions: readonly Mention[]): boolean {
  const { start, words } = scene.layers.tokens
  const name = mentions.find((m) => m.start > start[at]! && isName(m) && isPerson(scene, m))
  if (!name || mentions.some((m) => m.start < start[at]! && isName(m) && isPerson(scene, m))) return false
  if (holdsBoth(scene, from, at, name)) return true
  if (name.rule !== 'title before name') return false
  const isCapital = (i: number) => /^\p{Lu}/u.test(words[i]!)
  for (let i = from; start[i]! < name.start; i++)
    if (i !== at && !isCapital(i) && !IN_TITLE.has(scene.lower(i))) return false
  const ends = OFFICE_NOUNS.has(scene.known(at - 1)) || PORTFOLIOS.has(scene.lower(at - 1))
  return ends && isCapital(from) && scene.tag(from) !== 'DT'
}

const isPerson = (scene: Scene, { entities }: Mention): boolean => scene.entity(entities[0] ?? '')?.kind === 'person'

const SPEAKING = new Set(SPEAKER_NOUNS.map(({ noun }) => noun))
const BODIES = new Set(NOUNS.flatMap(({ noun, kind }) => (kind === 'person' || kind === 'place' ? [] : [noun])))

/** "the ministers of Japan and Norway", "voters in Ohio and Iowa": "and" joins what hangs on the preposition. */
function sharesOf(scene: Scene, from: number, at: number, mentions: readonly Mention[]): boolean {
  const { start, end } = scene.layers.tokens
  const next = start[scene.behindArticle(at + 1)]
  // Not "the embassy in Warsaw and the Polish | ministry", "and Beijing's | ministry".
  const isAlone = (m: Mention) => m.form !== 'demonym' && !/^(?:NN|JJ|POS)/.test(scene.tag(scene.range(m).to))
  if (next === undefined || !mentions.some((m) => m.start === next && isLand(scene, m) && isAlone(m))) return false
  const named = mentions.some((m) => m.start >= start[from]! && m.end <= end[at]! && isPerson(scene, m) && isName(m))
  if (named) return false
  // "Others, like Ohio and Iowa": examples are who speaks.
  for (let i = from; i < at; i++)
    if (scene.tag(i) === 'IN' && !/^(?:like|including|as)$/.test(scene.lower(i))) return true
  return false
}

const isLand = (scene: Scene, m: Mention): boolean =>
  /^(?:country|place)$/.test(scene.entity(m.entities[0] ?? '')?.kind ?? '')

/** "The leaders of Italy | , Spain and Greece": nothing but countries or places behind the comma, and "and" before the last. */
function isListed(scene: Scene, comma: number, to: number, mentions: readonly Mention[]): boolean {
  const { start } = scene.layers.tokens
  for (let i = comma; i < to; ) {
    const isLast = scene.lower(i) === 'and'
    if (!isLast && scene.lower(i) !== ',') return false
    const next = scene.behindArticle(i + 1)
    const land = mentions.find((m) => m.start === start[next] && isLand(scene, m))
    if (land === undefined) {
      if (!isLast) return scene.lower(next) === 'and'
      // "In Alabama, Georgia and Virginia": a place that the tables doubt, but nobody.
      const isNobody = !mentions.some((m) => m.start === start[next])
      return isNobody && next + 1 === to && scene.tag(next) === 'NNP'
    }
    if (isLast) return true
    i = scene.range(land).to
  }
  return false
}

/** "who fled the town and …": what "and" joins there are no speakers. */
function inClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^W[DP]/.test(scene.tag(i))) return true
  return false
}

function segment(scene: Scene, range: Range, after: string, all: readonly Mention[]): Segment {
  const { start, end } = scene.layers.tokens
  const { from, to } = range
  const span = scene.span(range)
  const mentions = all.filter((m) => m.start < span.end && m.end > span.start)
  const called = mentions.find((m) => isName(m) && isPerson(scene, m) && m.start > span.start && isCalled(scene, m))
  if (called) return { from, to, after, head: scene.range(called).to - 1, mentions, main: called }
  const inside = (i: number) => mentions.some((m) => m.start <= start[i]! && m.end >= end[i]! && isName(m))
  let stop = from
  while (stop < to && (stop === from || !endsCore(scene, stop) || inside(stop))) {
    // "A commander | operating in the east": a participle that the tagger takes for a noun.
    if (
      stop > from &&
      scene.lower(stop).endsWith('ing') &&
      mentions.some((m) => m.form === 'role' && m.end === end[stop - 1])
    )
      break
    stop++
  }
  // "The update", whatever the tagger takes it for.
  if (stop === to - 1 && stop > from && /^V/.test(scene.tag(stop)) && SPEAKING.has(scene.lower(stop))) stop = to
  // "Ola Berg MP".
  while (stop - 1 > from && (isPostNominal(scene, stop - 1) || FLOATING.has(scene.lower(stop - 1)))) stop--
  let head = stop - 1
  // "Aoki himself".
  if (head > from && /sel(?:f|ves)$/.test(scene.lower(head))) head--
  while (head > from && !/^(?:NN|PRP$|CD|WP|WDT|DT|FW)/.test(scene.tag(head)) && !inside(head)) head--
  if (!/^(?:NN|PRP|CD|WP|WDT|DT|FW)/.test(scene.tag(head)) && !inside(head)) head = stop - 1
  // "The official", "the general": a noun that the tagger takes for an adjective.
  const isFound = mentions.some((m) => m.start <= start[head]! && m.end === end[stop - 1]!)
  const last = scene.lower(stop - 1)
  if (
    SPEAKING.has(last) ||
    (scene.tag(head) === 'DT' && (isFound || OFFICE_NOUNS.has(scene.known(stop - 1)) || BODIES.has(last)))
  )
    head = stop - 1
  const named = titled(scene, span, mentions)
  if (named) return { from, to, after, head: scene.range(named).to - 1, mentions, main: named }
  const held = mentions.filter((m) => m.start <= start[head]! && m.end >= end[head]!)
  const main = held.reduce<Mention | null>((best, m) => (best && rank(scene, best) >= rank(scene, m) ? best : m), null)
  return { from, to, after, head, mentions, main }
}

/** "Chile and Norway | all | said". */
const FLOATING = new Set(['all', 'each', 'both'])

/** "A shopkeeper | named | Ola Berg". */
const isCalled = (scene: Scene, { start }: Mention): boolean => scene.lower(scene.tokenAt(start) - 1) === 'named'

const isPostNominal = (scene: Scene, i: number): boolean => {
  const word = scene.layers.tokens.words[i]!
  return word === word.toUpperCase() && POST_NOMINALS.has(scene.lower(i))
}

/** Prepositions, relative pronouns and verbs end the core of a noun phrase. */
function endsCore(scene: Scene, i: number): boolean {
  // "UN peacekeeping chief Ola Berg".
  if (scene.tag(i) === 'VBG' && OFFICE_NOUNS.has(scene.known(i + 1))) return false
  return /^(?:IN|TO|W|VB|MD|RB|EX)/.test(scene.tag(i)) || isShared(scene, i)
}

/** "A post | shared two million times", "thousands of times", whatever the tagger takes the participle for. */
function isShared(scene: Scene, i: number): boolean {
  if (!/^(?:shared|viewed|watched|seen|liked|read)$/.test(scene.lower(i))) return false
  for (let k = i + 1; k < i + 5; k++) if (scene.lower(k) === 'times') return true
  return false
}

/** Persons before bodies before countries; names before descriptions. */
function rank(scene: Scene, { entities, form }: Mention): number {
  const kind = scene.entity(entities[0] ?? '')?.kind
  const kinds = { person: 8, group: 7, organisation: 6, country: 4, document: 3, place: 2, weapon: 1 } as const
  return (kind ? kinds[kind] : 7.5) + (form === 'description' || form === 'demonym' ? 0 : 0.5)
}

/** Segments grouped into the members of a list, each with its appositions; one group where it is no list. */
export function itemsOf(scene: Scene, segments: readonly Segment[]): Segment[][] {
  const kind = (s: Segment) =>
    scene.entity(s.main?.entities[0] ?? '')?.kind ?? (isSomebody(scene.lower(s.head)) ? 'group' : undefined)
  const countries = segments.every((s) => s.main?.form !== 'demonym' && kind(s) === 'country')
  // "Chile's Ruiz, Norway's Berg agree".
  const people =
    segments.every((s) => s.main !== null && isName(s.main) && kind(s) === 'person') &&
    inHeadline(scene, segments[0]!.main!)
  const joined = countries || people || segments.some((s) => s.after === 'and')
  const items: Segment[][] = []
  for (const segment of apposedList(scene, segments)) {
    const last = items.at(-1)
    // "Several members, including Chile": they and Chile.
    const listed = segment.after === 'and' || segment.after === 'including' || (joined && segment.after === ',')
    if (
      last === undefined ||
      (listed &&
        mayJoin(kind(last[0]!), kind(segment), segment.after) &&
        !isApposed(scene, last, segment, kind(segment)))
    )
      items.push([segment])
    else last.push(segment)
  }
  return items
}

/** "The E3 — Britain, France and Germany —": the members that a dash tells of a body, or all. */
function apposedList(scene: Scene, segments: readonly Segment[]): readonly Segment[] {
  if (segments.length < 3 || !/^[—–-]+$/.test(segments[1]!.after)) return segments
  const members = segments.slice(1)
  const are = members.every(({ main }) => main !== null && scene.entity(main.entities[0] ?? '')?.kind === 'country')
  return are ? members : segments
}

/** "A Pakistani source", "two Taliban officials": nouns for people, though the entities stage sees nobody in them. */
const isSomebody = (noun: string): boolean => PEOPLE.has(noun) || PEOPLE.has(noun.replace(/s$/, ''))
const PEOPLE = new Set([
  'source',
  ...NOUNS.filter(({ kind }) => kind === 'person' || kind === 'group').map(({ noun }) => noun),
  ...OFFICE_NOUNS,
])

const mayJoin = (a: string | undefined, b: string | undefined, after: string): boolean =>
  a !== undefined &&
  b !== undefined &&
  (after === 'and' || a === b || (a !== 'person' && b !== 'person') || b === 'group' || a === 'group')

/** No member of the list: "Han, the minister", "her successor and former husband", "the ministers of Japan and Norway". */
function isApposed(
  scene: Scene,
  before: readonly Segment[],
  { main, after, from }: Segment,
  kind: string | undefined,
): boolean {
  const ids = new Set(before.flatMap((s) => s.main?.entities ?? []))
  if (main?.entities.some((id) => ids.has(id))) return true
  const determined = /^(?:DT|PRP\$|NNP|NNS|CD)/.test(scene.tag(from))
  const last = before.at(-1)!
  const inPhrase = last.head + 1 < last.to && scene.tag(last.head + 1) === 'IN'
  if (after === 'and' && inPhrase && (kind === 'country' || kind === 'organisation') && scene.tag(from) !== 'DT')
    return true
  if (main && !main.entities.every((id) => id[0] === '~')) return false
  if (before.some((s) => s.main?.form === 'name' || s.main?.form === 'surname')) {
    return !(after === 'and' && determined && before.length === 1)
  }
  return after === 'and' && !determined && scene.tag(before[0]!.head) === 'NN'
}
