import { NOUNS } from '../../lexicon/nouns.js'
import { MOUTHPIECES, SPEAKER_NOUNS } from '../../lexicon/speakers.js'
import type { Entity, Mention } from '../../model/entity.js'
import { UNKNOWN_NAME } from './memory.js'
import type { Segment } from './phrase.js'
import { nobody, officeOf, one, type Referent } from './referent.js'
import type { Scene } from './scene.js'
import { armyCommanded, bodyOf, ofKind } from './spoken-for.js'

const ARTICLE = /^(?:another|(?:a|an|the)(?: other)?|one|some)\s+(?!of\b)/i

/** "A senior Norwegian official", "analysts", "a spokesman for the ministry": somebody without a name. */
export function resolveUnnamed(
  scene: Scene,
  segment: Segment,
  entity: Entity | undefined,
  speaksFor: readonly Segment[] | null,
  lastBody?: string,
): Referent {
  const owner = isMouthpiece(scene, segment) || areAll(scene, segment) ? ownerIn(scene, segment) : undefined
  if (owner) return one(owner, 'office')
  const army = armyCommanded(scene, segment)
  if (army) return one(army, 'office')
  if (entity?.kind === 'organisation' || entity?.kind === 'place') return one(entity.id, 'description')
  const group = GROUPS.has(scene.lower(segment.head))
    ? ofKind(scene, before(scene, segment), 'organisation')
    : undefined
  if (group && entity?.kind !== 'person') return one(group, 'name')
  const body = entity?.kind === 'person' ? undefined : bodyNamed(scene, segment)
  if (body) return one(body, 'name')
  const paper = MEDIA.has(scene.lower(segment.head)) ? mediumIn(scene, segment) : undefined
  if (paper && entity?.kind !== 'person') return one(paper, 'name')
  const side = scene.lower(segment.head) === 'side' ? ofKind(scene, segment.mentions, 'country') : undefined
  if (side) return one(side, 'metonym')
  const person = entity?.id[0] === '~' ? entity : stranger(scene, segment)
  if (!person) return nobody(isProper(scene, segment) ? UNKNOWN_NAME : 'no person, body or document')
  const ofCountry = countryOf(scene, segment) ?? (isItsOwn(scene, segment) ? person.country : undefined)
  const country = person.country ?? ofCountry
  // "The minister", once "the Russian foreign minister", still is.
  const told = person.roles?.[0]
  const isCounterpart =
    /^(?:counterpart|colleague|number)$/.test(scene.lower(segment.head)) &&
    told !== undefined &&
    told.title !== scene.lower(segment.head)
  const isHolder =
    isCounterpart || person.anonymous === false || (ofCountry !== undefined && holdsOffice(scene, segment))
  scene.change(person.id, {
    anonymous: !isHolder,
    name: isCounterpart ? officeOf(scene, told) : nameOf(scene, segment, person),
    ...(country ? { country } : {}),
  })
  const spokenFor =
    speaksFor && (bodyOf(scene, speaksFor, told?.organisation) ?? (isBare(scene, segment) ? lastBody : undefined))
  if (spokenFor) {
    const entities = [
      { id: spokenFor, how: 'spokesperson' },
      { id: person.id, how: 'description' },
    ]
    return { entities, mode: 'single', why: [] }
  }
  if (isHolder) return one(person.id, 'role')
  const mode = person.kind === 'group' ? 'anonymous-group' : 'anonymous'
  return { entities: [{ id: person.id, how: 'description' }], mode, why: [] }
}

/** "The German chancellor", "Chile's president": who holds an office of state is known, named here or not. */
const holdsOffice = (scene: Scene, { from, to, head }: Segment): boolean =>
  to - from < MOST_WORDS &&
  HOLDERS.has(scene.lower(head)) &&
  (/^(?:the|its)$/.test(scene.lower(from)) ||
    Array.from({ length: head - from }, (_, k) => scene.tag(from + k)).includes('POS'))

/** "Its foreign minister". */
const isItsOwn = (scene: Scene, { from }: Segment): boolean => scene.lower(from) === 'its'

/** Mentions before the head of a phrase. */
const before = (scene: Scene, { head, mentions }: Segment): readonly Mention[] =>
  mentions.filter(({ end }) => end <= scene.layers.tokens.start[head]!)

/** "The M23 rebel group", "the Houthi movement": with a name before it, it is what the name says. */
const GROUPS = new Set(['group', 'movement', 'militia', 'faction', 'network'])

/** "Ukraine's SBU security service", "the Patria defence company": a body and what it is, nothing but words of the noun between. */
function bodyNamed(scene: Scene, segment: Segment): string | undefined {
  const sector = SECTORS.get(scene.lower(segment.head))
  const named = sector === undefined ? undefined : before(scene, segment).at(-1)
  const body = scene.entity(named?.entities[0] ?? '')
  if (!named || body?.kind !== 'organisation' || !(body.sector === undefined || body.sector === sector))
    return undefined
  const { from, to } = scene.range(named)
  // "An Orlen company" may be another.
  if (from === segment.from || /^(?:an?|another|one|any)$/.test(scene.lower(segment.from))) return undefined
  for (let i = to; i < segment.head; i++) if (!/^(?:NN|JJ|VBG)/.test(scene.tag(i))) return undefined
  return body.id
}
/** What bodies are of, by their nouns. */
const SECTORS = new Map(
  NOUNS.flatMap(({ noun, kind, sector }) => (kind === 'organisation' && sector ? [[noun, sector] as const] : [])),
)

/** "The Izvestia newspaper", "the Jiji news agency": of a medium the same. */
const MEDIA = new Set('newspaper agency broadcaster channel magazine website daily outlet network station'.split(' '))
const mediumIn = (scene: Scene, segment: Segment): string | undefined =>
  before(scene, segment)
    .flatMap(({ entities }) => entities.slice(0, 1))
    .find((id) => scene.entity(id)?.sector === 'media')

const HOLDERS = new Set('chancellor president premier minister king queen emir sultan emperor pope'.split(' '))

/** "Israel's mission in Geneva". */
const MISSIONS = new Set(['mission', 'delegation', 'consulate'])

/** "Hezbollah's media office", "the press service of the fleet". */
const isMouthpiece = (scene: Scene, { from, head }: Segment): boolean =>
  (MISSIONS.has(scene.lower(head)) && head > from) ||
  (head > from &&
    MOUTHPIECES.some(({ of, nouns }) => of.includes(scene.lower(head - 1)) && nouns.includes(scene.lower(head))))

/** "The members of the Security Council". */
const areAll = (scene: Scene, { from, head }: Segment): boolean =>
  scene.lower(from) === 'the' && head === from + 1 && scene.lower(head) === 'members' && scene.lower(head + 1) === 'of'

/** The body or country that the phrase names besides what it is about. */
const ownerIn = (scene: Scene, { main, mentions }: Segment): string | undefined =>
  mentions.find((m) => m !== main && /^(?:organisation|country)$/.test(scene.entity(m.entities[0] ?? '')?.kind ?? ''))
    ?.entities[0]

const isProper = (scene: Scene, { head }: Segment): boolean => /^NNPS?$/.test(scene.tag(head))

/** "A spokesman", and no more. */
const isBare = (scene: Scene, { from, to, head }: Segment): boolean =>
  head === to - 1 && to - from <= 2 && /^(?:an?|the|spokes\w+)$/.test(scene.lower(from))

/** Without its article; with all its words where the bare noun says nothing: "person familiar with the talks". */
function nameOf(scene: Scene, segment: Segment, { name }: Entity): string {
  const bare = name.replace(ARTICLE, '')
  if (bare.includes(' ') || segment.to - segment.from > MOST_WORDS) return bare
  const { start, end } = scene.span(segment)
  const words = scene.article.text.slice(start, end).replace(/\s+/g, ' ').replace(ARTICLE, '')
  return words.startsWith(bare) ? words : bare
}

/** Words of a name that is none. */
const MOST_WORDS = 12

/** Someone whom the entities stage has not seen: a common noun of somebody who can speak. */
function stranger(scene: Scene, segment: Segment): Entity | undefined {
  const noun = scene.lower(segment.head)
  const tag = scene.tag(segment.head)
  const row = ROWS.get(noun) ?? ROWS.get(noun.replace(/s$/, ''))
  const listed = NAMELESS.get(noun)
  // "Israelis say": as "Russian officials".
  const arePeople = segment.main?.form === 'demonym' && /\p{Ll}s$/u.test(scene.layers.tokens.words[segment.head]!)
  const speaks =
    listed ??
    (arePeople ||
      (row
        ? row !== 'place'
        : (/^NNS?$/.test(tag) && AGENT.test(noun) && !NO_AGENT.test(noun)) || /^(?:CD|DT)$/.test(tag)))
  if (!speaks) return undefined
  // "A security source confirmed it. The source said …": the one called so last.
  const span = scene.span(segment)
  // "A source told them it was late, but said no more": who has two verbs is one.
  const before =
    scene.strangersAt.get(span.start) ?? (scene.lower(segment.from) === 'the' ? scene.strangers.get(noun) : undefined)
  if (before) return scene.entity(before)
  const name = scene.article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  // "71 per cent of respondents", "three said".
  const isCount = tag === 'CD' && !/^(?:one|1)$/.test(noun)
  const many = listed
    ? listed === 'crowd'
    : arePeople || isCount || /^NNP?S$/.test(tag) || (row !== undefined && row !== 'person')
  const entity = scene.add(many ? 'group' : 'person', { name, evidence: ['speaks'], anonymous: true })
  scene.strangers.set(noun, entity.id)
  scene.strangersAt.set(span.start, entity.id)
  // "Israelis": a mention of their country as it is.
  if (!arePeople)
    scene.mention({ start: span.start, end: span.end, entities: [entity.id], form: 'description', rule: 'speaks' })
  return entity
}

const ROWS = new Map(NOUNS.map(({ noun, kind }) => [noun, kind]))
const NAMELESS = new Map(
  SPEAKER_NOUNS.flatMap(({ noun, kind }) => (kind === 'crowd' || kind === 'somebody' ? [[noun, kind] as const] : [])),
)
/** Endings of nouns for people, and people of the trade. */
const AGENT =
  /(?:[^aeiou]ers?|ors?|ists?|ians?|[a-z]man|[a-z]men|woman|women|ants?|ees?|sources?|insiders?|mum\S*|dad\S*|people|locals?|some|chiefs?|heads?|-old)$/

/** Things that end so. */
const NO_AGENT =
  /^(?:answer|grant|letter|paper|number|order|offer|matter|chapter|poster|banner|filter|power|water|weather|winter|summer|error|factor|mirror|sensor|motor|tremor|terror|horror|door|floor|restaurant|plant|warrant|covenant|fee|committee|guarantee|poll-\S+|list|twist|van)s?$/

function countryOf(scene: Scene, segment: Segment): string | undefined {
  const abroad = isAbroad(scene, segment)
  for (const { entities, start } of segment.mentions) {
    if (abroad && isWhere(scene, scene.tokenAt(start))) continue
    const entity = scene.entity(entities[0] ?? '')
    const country = entity?.iso2 ?? (entity?.kind === 'organisation' ? entity.country : undefined)
    if (country) return country
  }
  return undefined
}

/** "In Moscow", "to the United States": where somebody sits or is sent. */
const isWhere = (scene: Scene, i: number): boolean =>
  /^(?:in|to|for)$/.test(scene.lower(scene.lower(i - 1) === 'the' ? i - 2 : i - 1))

/** "A diplomat in Moscow", "a European official in Kyiv": not of the country where they are. */
function isAbroad(scene: Scene, { from, head }: Segment): boolean {
  for (let i = from; i <= head; i++) if (FOREIGN.test(scene.lower(i))) return true
  return false
}
const FOREIGN = /^(?:diplomats?|envoys?|ambassadors?|consuls?|western|european|foreign|arab|african|asian|allied)$/
