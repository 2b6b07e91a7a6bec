import { VARIATIONS, type VariationRow } from '../../lexicon/variations.js'
import type { Entity, Role } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import { kindOf } from './holders.js'
import type { Segment } from './phrase.js'
import type { Scene } from './scene.js'
import type { Speakers } from './speaker.js'

const ROWS = new Map(VARIATIONS.map((row) => [row.noun, row]))

/** "Official", "analyst": any of many may be called so. */
export const isVariation = (noun: string): boolean => kindOf(noun) === 'official' && ROWS.has(noun)

/** How far back in the paragraphs before a name is looked for, in letters. */
const NEAR = 400
/** Speakers before who may be meant. */
const SPEAKERS = 3
/** "The 72-year-old". */
const AGED = /^\d{2}-year-old$/

/**
 * "The diplomat" behind an envoy, "the Turkish leader" behind the president of Turkey, "the 72-year-old": whom a noun put for the
 * sake of variety means, by the office, country and body that are known of those who spoke or were named last.
 */
export function variationOf(
  speakers: Speakers,
  segment: Segment,
  noun: string,
  content: readonly Span[],
): Entity | null {
  const { scene, memory } = speakers
  const { start } = scene.span(segment)
  const isHeading = speakers.isHeading(start)
  // "NATO's chief", as "the NATO chief".
  const isOwned = segment.head > segment.from && scene.tag(segment.head - 1) === 'POS'
  if (scene.lower(segment.from) !== 'the' && !isOwned && !isHeading) return null
  // "The head of state", "the army chief" are nouns of more words; "the commander of the garrison" says who.
  const told = scene.entity(segment.main?.entities[0] ?? '')
  const title = told?.roles?.[0]?.title ?? ''
  const isWhole = title.includes(' of ') || (title.includes(' ') && told?.id[0] === '~')
  // "The head of Serbian diplomacy".
  const long = ROWS.get(isWhole ? title : `${noun} of ${scene.lower(segment.to - 1)}`)
  if (segment.head < segment.to - 1 && !long) return null
  const row = long ?? ROWS.get(noun)
  const nation = row || AGED.test(noun) ? undefined : nationAlone(scene, segment)
  if (!row && !nation && !AGED.test(noun)) return null
  if (wasSaidBefore(scene, segment, noun)) return null
  const wanted = nation ? { country: nation, organisation: undefined } : wants(scene, segment)
  const isMeant = (person: Entity | undefined): boolean =>
    person?.kind === 'person' &&
    person.anonymous !== true &&
    (!row || (person.roles ?? []).some((role) => fits(scene, row, role))) &&
    isOf(person, wanted)
  // "IAEA chief urges restraint": a headline says who by an office that one person of the article holds.
  if (isHeading) {
    if (!row || !(wanted.country || wanted.organisation)) return null
    const found = [...scene.entities()].filter((e) => isMeant(e) && (!wanted.country || e.country === wanted.country))
    return found.length === 1 ? found[0]! : null
  }
  const block = scene.blockAt(start)
  const spoke = memory.find(
    ({ entities, block: other }) => other >= block - 2 && isMeant(scene.entity(entities[0]?.id ?? '')),
    SPEAKERS,
  )
  if (spoke) return scene.entity(spoke.entities[0]!.id)!
  if (!row && !nation) return null
  // "The Ukrainian" is one of whom the country is told.
  return named(scene, start, block, content, (person) => isMeant(person) && (!nation || person?.country === nation))
}

/** The person named last before an offset who fits. */
function named(
  scene: Scene,
  before: number,
  block: number,
  content: readonly Span[],
  isMeant: (person: Entity | undefined) => boolean,
): Entity | null {
  const start = Math.max(scene.article.blocks[Math.max(0, block - 1)]!.start, before - NEAR)
  if (start >= before) return null
  const last = scene
    .under({ start, end: before })
    .filter((m) => m.form === 'name' || m.form === 'surname')
    .filter((m) => !content.some((c) => c.start <= m.start && m.end <= c.end))
    .map((m) => scene.entity(m.entities[0] ?? ''))
    .filter(isMeant)
    .at(-1)
  return last ?? null
}

/** "A Western diplomat said … The diplomat": somebody else was called so. */
function wasSaidBefore(scene: Scene, segment: Segment, noun: string): boolean {
  if (scene.strangers.has(noun)) return true
  const first = scene.span(segment).start
  return scene.under({ start: Math.max(0, first - NEAR * 2), end: first }).some(({ entities, end, form }) => {
    if (form === 'name') return false
    const entity = scene.entity(entities[0] ?? '')
    return entity?.kind === 'person' && entity.anonymous === true && scene.lower(scene.tokenAt(end - 1)) === noun
  })
}

/** "The Dutchman", "the Estonian": the country of a demonym that stands alone. */
function nationAlone(scene: Scene, { from, head, mentions }: Segment): string | undefined {
  if (head !== from + 1) return undefined
  const of = mentions.find(({ form }) => form === 'demonym')
  // "The Chinese" are many.
  return of && !MANY.test(scene.lower(head)) ? scene.entity(of.entities[0] ?? '')?.iso2 : undefined
}

const MANY = /(?:ese|ish|ch|iss)$/

interface Wanted {
  readonly country: string | undefined
  readonly organisation: string | undefined
}

/** What the phrase says of the office: "the Turkish leader", "the IAEA chief". */
function wants(scene: Scene, { main, mentions }: Segment): Wanted {
  const told = scene.entity(main?.entities[0] ?? '')
  const role = told?.anonymous ? told.roles?.[0] : undefined
  const country = role?.country ?? mentions.flatMap((m) => scene.entity(m.entities[0] ?? '')?.iso2 ?? [])[0]
  return { country, organisation: role?.organisation }
}

/** True unless another country is known of the person, or no such body. */
function isOf({ country, roles = [] }: Entity, wanted: Wanted): boolean {
  if (wanted.organisation) return roles.some(({ organisation }) => organisation === wanted.organisation)
  return wanted.country === undefined || country === undefined || country === wanted.country
}

function fits(scene: Scene, { kinds, titles, ranks = [] }: VariationRow, { title, organisation }: Role): boolean {
  const kind = kindOf(title)
  if (kind !== undefined && kinds.includes(kind)) return true
  const ends = (end: string) => title === end || title.endsWith(` ${end}`)
  // "Attorney general" is no rank.
  if (titles.some(ends) || (kind === 'military' && ranks.some(ends))) return true
  const { sector, name } = scene.entity(organisation ?? '') ?? {}
  return (
    (kinds.includes('military') && sector === 'military') || (kinds.includes('diplomat') && FOREIGN.test(name ?? ''))
  )
}

/** Ministries whose people are diplomats. */
const FOREIGN = /foreign (?:ministry|office)|external affairs|state department/i
