import { SPEAKER_NOUNS } from '../lexicon/speakers.js'
import type { Entity, Mention } from '../model/entity.js'
import type { Span } from '../model/span.js'
import type { Attribution } from '../model/statement.js'
import { resolvePronoun } from './anaphora.js'
import { Documents } from './documents.js'
import { type Coordination, findCoordinations, nearestBefore } from './groups.js'
import type { Memory } from './memory.js'
import { type Segment, segmentsOf } from './phrase.js'
import { joint, nobody, one, type Referent, together } from './referent.js'
import type { Scene } from './scene.js'

const KINDS = new Map(SPEAKER_NOUNS.map(({ noun, kind }) => [noun, kind]))
const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 }

/** Says whom the words of a source stand for. */
export class Speakers {
  readonly documents: Documents
  readonly lists: readonly Coordination[]

  constructor(
    readonly scene: Scene,
    readonly memory: Memory,
  ) {
    this.documents = new Documents(scene)
    this.lists = findCoordinations(scene)
  }

  resolve(source: Span, attribution: Attribution): Referent {
    const segments = segmentsOf(this.scene, source)
    const first = segments[0]
    if (!first) return nobody('no words')
    const items = itemsOf(this.scene, segments)
    const parts = items.map((item) => this.#phrase(item, attribution)).filter((p) => p.entities.length > 0)
    if (parts.length > 1) return together(parts)
    return parts[0] ?? this.#phrase(items[0]!, attribution)
  }

  /** One noun phrase with its apposition: "the ministry's spokeswoman, Vera Zorina". */
  #phrase(segments: readonly Segment[], attribution: Attribution): Referent {
    const found = segments.map((s) => this.#segment(s, segments, attribution))
    const named = segments.findIndex((s, i) => found[i]!.entities.length > 0 && this.#isNamed(s, found[i]!))
    const first = named >= 0 ? found[named]! : (found.find((f) => f.entities.length > 0) ?? found[0]!)
    return this.#withBody(first, segments)
  }

  #isNamed(segment: Segment, { entities }: Referent): boolean {
    return entities[0]!.id[0] !== '~' && /^(?:name|surname|abbreviation|alias)$/.test(segment.main?.form ?? '')
  }

  #segment(segment: Segment, all: readonly Segment[], attribution: Attribution): Referent {
    const { scene } = this
    const noun = scene.lower(segment.head)
    const tag = scene.tag(segment.head)
    const main = segment.main
    if (/^(?:PRP|WP|WDT|EX)/.test(tag) || noun === 'both' || (tag === 'DT' && segment.to - segment.from < 3)) {
      return resolvePronoun(this, segment, attribution)
    }
    const kind = KINDS.get(noun)
    const entity = main ? scene.entity(main.entities[0] ?? '') : undefined
    const named = entity !== undefined && entity.id[0] !== '~' && main?.form !== 'demonym'
    if (kind === 'document' && !(named && entity.kind !== 'weapon')) return this.#document(segment, noun, attribution)
    if (!named && (kind === 'countries' || kind === 'bodies' || kind === 'people' || tag === 'CD')) {
      const several = this.#several(segment, noun, kind)
      if (several) return several
    }
    if (main && main.entities.length === 0) return { entities: [], mode: 'single', why: [main.why ?? 'ambiguous'] }
    if (named && main) return this.#known(entity, main)
    return this.#unnamed(segment, noun, entity, all)
  }

  #known(entity: Entity, { form }: Mention): Referent {
    if (entity.kind === 'weapon') return nobody('a thing, nobody who speaks')
    return one(entity.id, form)
  }

  /** "A senior Norwegian official", "analysts", "a spokesman for the ministry". */
  #unnamed(segment: Segment, noun: string, entity: Entity | undefined, all: readonly Segment[]): Referent {
    const { scene } = this
    const plural = /^NNP?S$/.test(scene.tag(segment.head)) || noun === 'people'
    if (entity?.kind === 'organisation' || entity?.kind === 'place') return one(entity.id, 'description')
    const known = entity?.id[0] === '~' ? entity : undefined
    const person = known ?? this.#stranger(segment, plural)
    if (!person) return nobody('no person, body or document')
    const country = person.country ?? this.#countryOf(segment)
    scene.change(person.id, {
      anonymous: true,
      name: person.name.replace(/^(?:a|an|the|one|some)\s+/i, ''),
      ...(country ? { country } : {}),
    })
    if (KINDS.get(noun) === 'spokesperson') {
      const body = this.#bodyOf(all)
      if (body) {
        return {
          entities: [
            { id: body, how: 'spokesperson' },
            { id: person.id, how: 'description' },
          ],
          mode: 'single',
          why: [],
        }
      }
    }
    return {
      entities: [{ id: person.id, how: 'description' }],
      mode: person.kind === 'group' ? 'anonymous-group' : 'anonymous',
      why: [],
    }
  }

  /** Someone whom the entities stage has not seen: a common noun that speaks. */
  #stranger(segment: Segment, plural: boolean): Entity | undefined {
    const { scene } = this
    const tag = scene.tag(segment.head)
    if (!/^(?:NN|CD|DT|JJ)/.test(tag)) return undefined
    const span = scene.span(segment)
    const name = scene.article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const entity = scene.add(plural ? 'group' : 'person', { name, evidence: ['speaks'], anonymous: true })
    scene.mention({ ...span, entities: [entity.id], form: 'description', rule: 'speaks' })
    return entity
  }

  #countryOf({ mentions }: Segment): string | undefined {
    for (const { entities } of mentions) {
      const entity = this.scene.entity(entities[0] ?? '')
      if (entity?.iso2 ?? (entity?.kind === 'organisation' ? entity.country : undefined))
        return entity!.iso2 ?? entity!.country
    }
    return undefined
  }

  /** The body that a spokesperson speaks for: the organisation in the phrase, else the government. */
  #bodyOf(segments: readonly Segment[]): string | undefined {
    const mentions = segments.flatMap((s) => s.mentions)
    const of = (kind: Entity['kind']) =>
      mentions.find((m) => m.form !== 'pronoun' && this.scene.entity(m.entities[0] ?? '')?.kind === kind)
    const country = of('country')
    return (of('organisation') ?? country)?.entities[0]
  }

  /** A named spokesperson and the body named beside. */
  #withBody(referent: Referent, segments: readonly Segment[]): Referent {
    const [first] = referent.entities
    const person = first && this.scene.entity(first.id)
    if (referent.entities.length !== 1 || person?.kind !== 'person' || person.anonymous) return referent
    const role = person.roles?.find((r) => /^(?:\S+ )*spokes/.test(r.title))
    if (!role) return referent
    const body = this.#bodyOf(segments) ?? role.organisation
    if (!body || body === first!.id || !this.scene.entity(body)) return referent
    return { ...referent, entities: [first!, { id: body, how: 'spokesperson' }] }
  }

  /** "The three countries", "both sides", "the ministers": those named side by side before. */
  #several(segment: Segment, noun: string, kind: string | undefined): Referent | null {
    const { scene } = this
    const words = Array.from({ length: segment.head - segment.from + 1 }, (_, k) => scene.lower(segment.from + k))
    const count = words.map((w) => (Object.hasOwn(NUMBERS, w) ? NUMBERS[w] : undefined)).find((n) => n !== undefined)
    if (!/^(?:the|both|these|those|their|all)$/.test(words[0]!) && count === undefined) return null
    if (segment.mentions.some((m) => m !== segment.main && m.form !== 'pronoun')) return null
    const at = scene.span(segment).start
    if (kind === 'people' || kind === undefined) {
      const holders = kind === 'people' ? this.#holders(noun) : []
      if (holders.length > 1 && (count === undefined || count === holders.length)) return joint(holders, 'role')
    }
    const kinds =
      kind === 'countries' ? ['country'] : kind === 'people' ? ['person'] : ['country', 'organisation', 'person']
    const list = nearestBefore(
      scene,
      this.lists,
      at,
      kind === 'people' ? 6 : 30,
      (c) => kinds.includes(c.kind) && (count === undefined || c.ids.length === count),
    )
    return list ? joint(list.ids, 'those named before') : null
  }

  /** Everyone who holds the office now, by the article: "the ministers". */
  #holders(noun: string): string[] {
    const title =
      noun === 'men' || noun === 'women' ? '' : noun === 'secretaries' ? 'secretary' : noun.replace(/s$/, '')
    if (title === '' || title === 'leader' || title === 'official') return []
    const holds = (e: Entity) => e.roles?.some((r) => r.status !== 'former' && r.title.endsWith(title)) ?? false
    const found = [...this.scene.entities()].filter((e) => e.kind === 'person' && e.id[0] !== '~' && holds(e))
    return found.length <= 5 ? found.map((e) => e.id) : []
  }

  #document(segment: Segment, noun: string, attribution: Attribution): Referent {
    const { scene, documents } = this
    const span = scene.span(segment)
    const first = scene.lower(segment.from)
    const words = scene.article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const name = words.replace(/^(?:a|an|the|this|that|its|his|her|their)\s+/i, '')
    const issuers = segment.mentions.filter(
      (m) =>
        ['organisation', 'country', 'person'].includes(scene.entity(m.entities[0] ?? '')?.kind ?? '') &&
        m.form !== 'pronoun',
    )
    const explicit = issuers.length > 0 ? [...new Set(issuers.slice(-1).flatMap((m) => m.entities))] : []
    const isJoint = /\bjoint\b/i.test(words)
    const apart = /\b(?:separate|another|second|earlier|previous)\b/i.test(words)
    const definite = /^(?:the|this|that|it|their|its|his|her)$/.test(first)
    const before = definite && explicit.length === 0 ? documents.last(noun) : undefined
    const id =
      before ??
      documents.by(explicit.length > 0 ? explicit : this.#issuers(span, isJoint, attribution), noun, name, apart)
    if (!segment.main) scene.mention({ ...span, entities: [id], form: 'description', rule: 'document' })
    return {
      entities: [{ id, how: 'document' }],
      mode: 'document',
      why: documents.authors(id).length > 0 ? [] : ['no author'],
    }
  }

  /** Who issued a document that names nobody: those who stand side by side before ("joint"), else who spoke last. */
  #issuers(span: Span, isJoint: boolean, _attribution: Attribution): readonly string[] {
    const { scene, memory } = this
    const list = () => nearestBefore(scene, this.lists, span.start, 12, (c) => c.kind !== 'person')?.ids
    if (isJoint) return list() ?? nearestBefore(scene, this.lists, span.start, 12, () => true)?.ids ?? []
    const last = memory.last
    if (last && last.entities.length > 0 && scene.sentenceAt(last.at) >= scene.sentenceAt(span.start) - 4) {
      const bodies = last.entities.filter(({ id }) => id[0] !== '~')
      return bodies.map(({ id }) => id)
    }
    return list() ?? []
  }
}

/** Segments grouped into the members of a list, each with its appositions; one group where it is no list. */
function itemsOf(scene: Scene, segments: readonly Segment[]): Segment[][] {
  const joined = segments.some((s) => s.after === 'and')
  const kind = (s: Segment) => scene.entity(s.main?.entities[0] ?? '')?.kind
  const items: Segment[][] = []
  for (const segment of segments) {
    const last = items.at(-1)
    const isItem =
      last === undefined ||
      (joined &&
        (segment.after === 'and' || segment.after === ',') &&
        same(kind(last[0]!), kind(segment)) &&
        !apposed(scene, last, segment))
    if (isItem) items.push([segment])
    else last.push(segment)
  }
  return items
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a === b || (a !== 'person' && b !== 'person') || b === 'group' || a === 'group')

/** Both stand for one: "Han, the minister" and what follows a comma without a name of its own. */
function apposed(_scene: Scene, before: readonly Segment[], segment: Segment): boolean {
  const ids = new Set(before.flatMap((s) => s.main?.entities ?? []))
  if (segment.main?.entities.some((id) => ids.has(id))) return true
  const nameless = segment.main?.entities.every((id) => id[0] === '~') ?? true
  return nameless && before.length + 1 > 1 && before.some((s) => s.main?.form === 'name' || s.main?.form === 'surname')
}
