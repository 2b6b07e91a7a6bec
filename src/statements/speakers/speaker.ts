import { SPEAKER_NOUNS } from '../../lexicon/speakers.js'
import type { Mention } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { resolvePronoun } from './anaphora.js'
import { resolveDescribed } from './described.js'
import { Documents } from './documents.js'
import { type Coordination, findCoordinations } from './groups.js'
import { Holders } from './holders.js'
import { resolveLabel } from './interview.js'
import type { Memory } from './memory.js'
import { settleOffices } from './offices.js'
import { areFindings, resolvePaper } from './papers.js'
import { itemsOf, type Segment, segmentsOf } from './phrase.js'
import { nobody, one, type Referent, THING, together } from './referent.js'
import type { Scene } from './scene.js'
import { oneOfTwo, resolveSeveral, WARRING } from './several.js'
import { withBody } from './spoken-for.js'
import { resolveUnnamed } from './unnamed.js'

const KINDS = new Map(SPEAKER_NOUNS.map(({ noun, kind }) => [noun, kind]))

/** Speakers before who may be meant by a surname of two. */
const SPEAKERS = 3

/** Determiners that stand for somebody by themselves. */
const UNDETERMINED = new Set(['some', 'another', 'any', 'a'])

/** Says whom the words of a source stand for. */
export class Speakers {
  readonly documents: Documents
  readonly lists: readonly Coordination[]
  readonly holders: Holders

  constructor(
    readonly scene: Scene,
    readonly memory: Memory,
  ) {
    this.documents = new Documents(scene)
    this.lists = findCoordinations(scene)
    this.holders = new Holders(scene)
    settleOffices(scene, this.holders)
  }

  resolve(source: Span, attribution: Attribution): Referent {
    const label = resolveLabel(this.scene, source, attribution)
    if (label !== null) return label
    const segments = segmentsOf(this.scene, source)
    if (segments.length === 0) return nobody('no words')
    if (this.#isPaper(segments)) return this.#segment(segments[0]!, segments, attribution)
    const items = itemsOf(this.scene, segments)
    const parts = items.map((item) => this.#phrase(item, attribution))
    const found = parts.filter((p) => p.entities.length > 0)
    if (found.length > 1) return together(found)
    return found[0] ?? parts[0]!
  }

  /** True inside a headline or subheading, where articles and determiners are left out. */
  isHeading(offset: number): boolean {
    const { kind } = this.scene.article.blocks[this.scene.blockAt(offset)]!
    return kind === 'headline' || kind === 'subheading'
  }

  /** "The note, dated May 3 and signed by the envoy, Ola Berg": a paper speaks, and none of those told of it. */
  #isPaper([first, next]: readonly Segment[]): boolean {
    const { scene } = this
    if (KINDS.get(scene.lower(first!.head)) !== 'document') return false
    if (first!.head + 1 < first!.to) return scene.tag(first!.head + 1) === 'VBN'
    if (next?.after !== ',') return false
    return /^VB[ND]$/.test(scene.tag(next.from)) || isCopy(scene, next) || isTitleOfPaper(scene, next)
  }

  /** One noun phrase with its appositions: "the ministry's spokeswoman, Vera Zorina". */
  #phrase(segments: readonly Segment[], attribution: Attribution): Referent {
    const named = this.#named(segments, attribution)
    if (named) return named
    let best: Referent | null = null
    // "Joint Chiefs of Staff (JCS) | spokesman Ola Berg": brackets within the phrase.
    const goesOn = segments.findIndex(({ after, main }) => after === ')' && this.#isPerson(main))
    for (const segment of goesOn > 0 ? segments.slice(goesOn) : segments) {
      // "The head of the agency (HUR), Ola Berg": letters in brackets are another's.
      if (segment.after === '(' && segments.length > 2) continue
      if (this.#isOfTown(segments[segments.indexOf(segment) - 1], segment)) continue
      // "The ranking Democrat, Ola Berg": nobody else.
      if (segment.main === null && segments.some(({ main }) => isName(main) && this.#isPerson(main))) continue
      const found = this.#segment(segment, segments, attribution)
      const named = found.entities.length > 0 && found.entities[0]!.id[0] !== '~' && isName(segment.main)
      if (named) return withBody(this.scene, found, segments, this.memory.last)
      if (best === null || (best.entities.length === 0 && found.entities.length > 0)) best = found
    }
    return best === THING ? THING : withBody(this.scene, best!, segments)
  }

  /** "Pilots in Dayton, | Ohio": the state behind the comma of its town. */
  #isOfTown(before: Segment | undefined, { main, from, to, head, after }: Segment): boolean {
    const { scene } = this
    const isPlace = (m: Mention | null | undefined) => scene.entity(m?.entities[0] ?? '')?.kind === 'place'
    return after === ',' && head === from && head === to - 1 && isPlace(main) && isPlace(before?.mentions.at(-1))
  }

  /** "The Finnish and Swedish ministers, Antti Salmela and Ebba Lind": a plural and the names of those whom it means. */
  #named(segments: readonly Segment[], attribution: Attribution): Referent | null {
    const { scene } = this
    const isPerson = ({ main }: Segment) => isName(main) && this.#isPerson(main)
    const first = segments.findIndex(isPerson)
    if (first < 1 || scene.tag(segments[first - 1]!.head) !== 'NNS' || !segments.slice(first + 1).some(isPerson))
      return null
    const found = segments.slice(first).filter(isPerson)
    return together(found.map((segment) => this.#segment(segment, segments, attribution)))
  }

  #isPerson(mention: Mention | null): boolean {
    return this.scene.entity(mention?.entities[0] ?? '')?.kind === 'person'
  }

  #segment(segment: Segment, all: readonly Segment[], attribution: Attribution): Referent {
    const { scene } = this
    const { main } = segment
    const noun = scene.lower(segment.head)
    const tag = scene.tag(segment.head)
    const ofTwo = oneOfTwo(this, segment)
    if (ofTwo) return ofTwo
    if (
      /^(?:PRP|WP|WDT|EX)/.test(tag) ||
      noun === 'both' ||
      noun === 'neither' ||
      (tag === 'DT' && !UNDETERMINED.has(noun) && segment.to - segment.from < 3)
    ) {
      return resolvePronoun(this, segment, attribution)
    }
    const owner = /^offices?$/.test(noun) ? this.#holderOf(segment, attribution) : null
    if (owner && owner.entities.length > 0) return owner
    const kind = areFindings(scene, segment)
      ? 'document'
      : (KINDS.get(noun) ?? (tag === 'NNS' ? paperKind(noun) : undefined))
    const entity = main ? scene.entity(main.entities[0] ?? '') : undefined
    const named = entity !== undefined && entity.id[0] !== '~' && main?.form !== 'demonym'
    if (kind === 'document' && !(named && entity.kind !== 'weapon')) return resolvePaper(this, segment, noun)
    // "The Parties": a term that a treaty defines and capitalises is no name.
    const isTerm = segment.to - segment.from === 2 && scene.lower(segment.from) === 'the' && kind === 'bodies'
    const described = !named || isTerm || main?.form === 'description' || main?.form === 'role'
    const foes = tag === 'NNS' && WARRING.has(scene.lower(segment.head - 1))
    if (
      described &&
      (kind === 'countries' || kind === 'bodies' || kind === 'people' || tag === 'CD' || foes || PAIRS.has(noun))
    ) {
      const several = resolveSeveral(this, segment, kind)
      if (several) return several
    }
    if (main && main.entities.length === 0) return this.#namesake(main) ?? nobody(main.why ?? 'ambiguous')
    const isPerson = !entity || entity.kind === 'person' || (main?.form === 'demonym' && tag !== 'NNS')
    const holder = isPerson ? resolveDescribed(this, segment, noun, attribution) : null
    if (holder) return holder
    if (named && main) return entity.kind === 'weapon' ? THING : one(entity.id, main.form)
    return resolveUnnamed(scene, segment, entity, kind === 'spokesperson' ? all : null, this.#lastBody(segment))
  }

  /** "Kim Yo-hyang said … Kim added": of two of one surname the only one who has just spoken. */
  #namesake(main: Mention): Referent | null {
    const { scene, memory } = this
    const block = scene.blockAt(main.start)
    const candidates = new Set(main.candidates ?? [])
    const spoke = new Set<string>()
    memory.find(({ entities, block: other, mode }) => {
      if (mode === 'single' && other >= block - 1 && candidates.has(entities[0]!.id)) spoke.add(entities[0]!.id)
      return false
    }, SPEAKERS)
    const [id] = spoke
    if (spoke.size !== 1 || scene.entity(id!)?.kind !== 'person') return null
    scene.relink(main, { entities: [id!], rule: 'speaker before' })
    return one(id!, 'surname')
  }

  /** "The ministry denied it. A spokesman said …": the body or country that spoke last in the paragraph. */
  #lastBody(segment: Segment): string | undefined {
    const { scene, memory } = this
    const { last } = memory
    const [first] = last?.entities ?? []
    if (!first || last!.entities.length > 1 || last!.block !== scene.blockAt(scene.span(segment).start))
      return undefined
    return /^(?:organisation|country)$/.test(scene.entity(first.id)?.kind ?? '') ? first.id : undefined
  }

  /** "Aoki's office", "her office", "their offices": it speaks for whoever holds it. */
  #holderOf(segment: Segment, attribution: Attribution): Referent | null {
    const { scene } = this
    const owner = segment.mentions.find((m) => scene.entity(m.entities[0] ?? '')?.kind === 'person')
    const pronoun = /^(?:his|her|their)$/.test(scene.lower(segment.from))
    if (!owner && !pronoun) return null
    const range = { from: segment.from, to: segment.from + 1 }
    const found = pronoun
      ? resolvePronoun(this, { ...segment, ...range, head: segment.from, main: owner ?? null }, attribution)
      : one(owner!.entities[0]!, 'office')
    const holder = found.entities.map(({ id }) => ({ id, how: 'office' }))
    const body = segment.main?.entities[0]
    if (holder.length === 0 || !body || scene.entity(body)?.kind !== 'organisation')
      return { ...found, entities: holder }
    return { ...found, entities: [{ id: body, how: 'description' }, ...holder] }
  }
}

/** "The note, | a copy of which AFP saw,": a clause about the paper. */
function isCopy(scene: Scene, { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) if (scene.tag(i) === 'WDT') return true
  return false
}

/** "The group's report, | The Broken Shield,": what it is called, whatever the name is taken for. */
const isTitleOfPaper = (scene: Scene, { from, main }: Segment): boolean =>
  scene.layers.tokens.words[from] === 'The' && scene.entity(main?.entities[0] ?? '')?.kind !== 'person'

/** "The pair said". */
const PAIRS = new Set(['pair', 'duo'])

/** "Reports", "studies": papers in the plural speak as one. */
const paperKind = (noun: string): 'document' | undefined =>
  [noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')].some((one) => KINDS.get(one) === 'document')
    ? 'document'
    : undefined

const isName = (mention: Mention | null): boolean =>
  mention !== null && /^(?:name|surname|abbreviation|alias)$/.test(mention.form)
