import { OFFICE_NOUNS } from '../../lexicon/offices.js'
import { type Entity, POSSESSED, type Role } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { isOfClass, SETTLED } from './holders.js'
import type { Segment } from './phrase.js'
import { nobody, one, type Referent } from './referent.js'
import type { Scene } from './scene.js'
import type { Speakers } from './speaker.js'
import { isVariation, variationOf } from './variations.js'

/** Cues of somebody who has spoken before. */
const GOES_ON = new Set(['add', 'continue', 'conclude', 'go on', 'reiterate', 'repeat'])
/** The rule of a mention of an office that the name behind a comma holds. */
const BESIDE = 'apposition before name'
/** How far back in its paragraph a name is looked for, in letters. */
const NEAR = 400

/**
 * "The defence secretary", "the former minister", "the diplomat": the holder of the office by what the article tells; else the
 * person named or heard last, where the words fit and no other office is known of them. Null where the words bring in somebody new.
 */
export function resolveDescribed(
  speakers: Speakers,
  segment: Segment,
  noun: string,
  { cue, content }: Attribution,
): Referent | null {
  const { scene, memory, holders } = speakers
  const { main } = segment
  if (main?.form === 'demonym') {
    const person = variationOf(speakers, segment, noun, content)
    return person && one(person.id, 'description')
  }
  if (main && main.form !== 'role' && main.form !== 'description') return null
  if (!main && !(scene.lower(segment.from) === 'the' && /^(?:NN|JJ$)/.test(scene.tag(segment.head)))) return null
  const span = scene.span(segment)
  const office = holders.office(main ?? { start: span.start, end: span.end, entities: [] }, noun)
  const linked = scene.entity(main?.entities[0] ?? '')
  if (!office) return null
  const answer = (person: Entity): Referent => {
    if (main && main.entities[0] !== person.id) scene.relink(main, { entities: [person.id], rule: SETTLED })
    return one(person.id, 'role')
  }
  // Settled by all of the title, of which only the noun is looked at here, or by the name behind it: "the bloc's envoy, Ola Berg".
  if (linked && linked.id[0] !== '~' && (main?.rule === SETTLED || main?.rule === BESIDE)) return answer(linked)
  const varied = variationOf(speakers, segment, noun, content)
  if (varied) return answer(varied)
  const holder =
    (main || OFFICE_NOUNS.hasWord(noun)) && !isVariation(noun)
      ? holders.holder(office, span.start, true, linked, placeIn(scene, segment))
      : null
  if (holder) return answer(holder)
  if (linked && linked.id[0] !== '~' && office.status !== 'former') return null
  // "Her spokesman" is not she.
  if (/^(?:his|her|their)$/.test(scene.lower(segment.from))) return null
  // "A source close to the talks said … The source added": the one called so before.
  if (scene.lower(segment.from) === 'the' && scene.strangers.has(noun)) return null
  const isTitle = main?.form === 'role'
  const block = scene.blockAt(span.start)
  const spoke = memory.find((s) => s.block >= block - 1 && s.block <= block && s.mode === 'single', 2)
  const last = scene.entity(spoke?.entities[0]?.id ?? '')
  if (last?.kind === 'person' && !last.anonymous) {
    const goesOn = cue !== null && GOES_ON.has(cue.lemma)
    // "The Chilean counterpart added": not the Norwegian who spoke before.
    const isOfAnother = office.country !== undefined && last.country !== undefined && office.country !== last.country
    if (!isOfAnother && (goesOn || isOfClass(noun, last.roles ?? []))) return answer(last)
  }
  if (OTHERS.has(noun) || (speakers.isHeading(span.start) && linked?.roles?.[0]?.organisation)) return null
  const named = isTitle ? nameless(speakers, span.start, block, content) : undefined
  const heard = isTitle && last?.kind === 'person' && !last.anonymous && isFree(last) ? last : undefined
  const free = [named, heard].find((person) => person && mayHold(person, office))
  if (free) {
    holders.give(free.id, office)
    return answer(scene.entity(free.id)!)
  }
  return linked && linked.id[0] !== '~' ? nobody('no holder of the office') : null
}

/** "The | Florida | senator". */
const placeIn = (scene: Scene, { mentions, from, head }: Segment): string | undefined => {
  const span = scene.span({ from, to: head })
  return mentions.find((m) => m.end <= span.end && scene.entity(m.entities[0] ?? '')?.kind === 'place')?.entities[0]
}

/** "Berg's predecessor": somebody else than those named. */
const OTHERS = new Set('predecessor successor counterpart rival opponent colleague'.split(' '))

/** Nobody has said what they are. */
const isFree = ({ roles }: Entity): boolean => roles === undefined || roles.length === 0

/** "Austria's Ola Berg" is not Russia's delegate, nor is "the Greens' Ola Berg" an ambassador; a surname alone tells of no office. */
const mayHold = ({ name, country, evidence }: Entity, office: Role): boolean =>
  name.includes(' ') && (country ? !office.country || office.country === country : !evidence.includes(POSSESSED))

/** The person without an office who was named last in the paragraph, but for those of whom the statement tells. */
function nameless({ scene }: Speakers, before: number, block: number, content: readonly Span[]): Entity | undefined {
  const start = Math.max(scene.article.blocks[block]!.start, before - NEAR)
  if (start >= before) return undefined
  const people = scene
    .under({ start, end: before })
    .filter((m) => m.form === 'name' || m.form === 'surname')
    .filter((m) => !content.some(({ start, end }) => start <= m.start && m.end <= end))
    .map((m) => scene.entity(m.entities[0] ?? ''))
    .filter((e) => e?.kind === 'person')
  const last = people.at(-1)
  return last && isFree(last) ? last : undefined
}
