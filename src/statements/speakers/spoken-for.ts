import type { Entity, Mention } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import type { Spoken } from './memory.js'
import type { Segment } from './phrase.js'
import type { Referent } from './referent.js'
import type { Scene } from './scene.js'

/** The body that a spokesperson speaks for: the organisation in the phrase, else the government. */
export function bodyOf(scene: Scene, segments: readonly Segment[], told?: string): string | undefined {
  const mentions = segments.flatMap((s) => s.mentions)
  const named = ofKind(scene, mentions, 'organisation')
  if (named) return named
  if (told !== undefined && scene.entity(told)) return told
  const called = bodyCalled(scene, segments)
  if (called) return called
  return ofKind(scene, mentions, 'country') ?? ownerOf(scene, segments[0]!)
}

export /** "A ministry spokesman": the body that was called a ministry last, as far as it is told near by. */
function bodyCalled(scene: Scene, segments: readonly Segment[]): string | undefined {
  for (const { from, to } of segments) {
    for (let i = from + 1; i < to; i++) {
      if (!/^spokes/.test(scene.lower(i)) || !BODY_NOUNS.has(scene.lower(i - 1))) continue
      const { start } = scene.span({ from: i, to: i + 1 })
      return lastCalled(scene, scene.lower(i - 1), start)
    }
  }
  return undefined
}

function lastCalled(scene: Scene, noun: string, before: number): string | undefined {
  const isCalled = (m: Mention) => {
    const entity = scene.entity(m.entities[0] ?? '')
    if (entity?.kind !== 'organisation') return false
    const { to } = scene.range(m)
    // "The Houthi | group".
    return scene.lower(to - 1) === noun || scene.lower(to) === noun || entity.sector === noun
  }
  return near(scene, before).findLast(isCalled)?.entities[0]
}
/** "Mali's army shelled it, | the army command, the general staff | said": the one army that is told of near by. */
export function armyCommanded(scene: Scene, { from, head }: Segment): string | undefined {
  if (scene.lower(from) !== 'the' || head !== from + 2 || !COMMANDS.has(scene.lower(head))) return undefined
  if (!/^(?:army|military|general|navy)$/.test(scene.lower(head - 1))) return undefined
  const { start } = scene.span({ from, to: head })
  const armies = new Set(
    near(scene, start).flatMap(({ entities: [id] }) => {
      const army = scene.entity(id ?? '')
      return army?.sector === 'military' && army.country !== undefined ? [army.id] : []
    }),
  )
  return armies.size === 1 ? [...armies][0] : undefined
}
const COMMANDS = new Set(['command', 'leadership', 'staff', 'headquarters'])

/** Mentions before an offset, as far back as a body is still meant. */
function near(scene: Scene, before: number): Mention[] {
  const { sentences } = scene.layers
  const first = sentences[Math.max(0, scene.sentenceAt(before) - REACH)]!.start
  return scene.under({ start: Math.max(first, before - FAR), end: before }).filter(({ end }) => end <= before)
}
/** Sentences back that such a body is still meant from. */
const REACH = 12
/** The same in letters. */
const FAR = 3000
const BODY_NOUNS = new Set(
  'ministry department agency commission council group party army navy military company embassy mission government bank'.split(
    ' ',
  ),
)

export const ofKind = (scene: Scene, mentions: readonly Mention[], kind: Entity['kind']): string | undefined =>
  mentions.find((m) => scene.entity(m.entities[0] ?? '')?.kind === kind)?.entities[0]

/** "Its spokesman": the first body or country of what stands before in the sentence, else of the sentence before. */
function ownerOf(scene: Scene, { from }: Segment): string | undefined {
  if (!/^(?:its|their)$/.test(scene.lower(from))) return undefined
  const { start } = scene.span({ from, to: from + 1 })
  const number = scene.sentenceAt(start)
  const here = scene.layers.sentences[number]!
  return firstBody(scene, { start: here.start, end: start }) ?? firstBody(scene, scene.layers.sentences[number - 1])
}

const firstBody = (scene: Scene, span: Span | undefined): string | undefined =>
  span &&
  scene
    .under(span)
    .find(
      ({ entities, form, as }) =>
        form !== 'demonym' && as !== 'place' && BODIES.has(scene.entity(entities[0] ?? '')?.kind ?? ''),
    )?.entities[0]
const BODIES = new Set<string>(['organisation', 'country'])

/** A named spokesperson with the body named beside, or else the one that the article gives with the office. */
export function withBody(scene: Scene, referent: Referent, segments: readonly Segment[], before?: Spoken): Referent {
  const [first] = referent.entities
  const person = first && scene.entity(first.id)
  if (referent.entities.length !== 1 || person?.kind !== 'person' || person.anonymous) return referent
  const role = person.roles?.find(({ title }) => /^(?:\S+ )*spokes/.test(title))
  if (!role) return referent
  const body = bodyOf(scene, segments, role.organisation) ?? spokeBefore(scene, segments[0]!, role.country, before)
  if (!body || body === first!.id || !scene.entity(body)) return referent
  return { ...referent, entities: [first!, { id: body, how: 'spokesperson' }] }
}

/** "The Kremlin said no. | Spokesman Ola Berg | told reporters": the body or country that spoke last, in this paragraph or the one before. */
function spokeBefore(
  scene: Scene,
  segment: Segment,
  country: string | undefined,
  before: Spoken | undefined,
): string | undefined {
  if (!before || before.entities.length > 1 || !/^spokes/.test(scene.lower(segment.from))) return undefined
  if (before.block < scene.blockAt(scene.span(segment).start) - 1) return undefined
  const last = scene.entity(before.entities[0]?.id ?? '')
  const isBody = last !== undefined && BODIES.has(last.kind) && last.anonymous !== true
  return isBody && (last.iso2 ?? last.country) === country ? last.id : undefined
}
