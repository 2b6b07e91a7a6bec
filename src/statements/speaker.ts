import { SPEAKER_NOUNS } from '../lexicon/speakers.js'
import type { Mention } from '../model/entity.js'
import type { Span } from '../model/span.js'
import type { Attribution } from '../model/statement.js'
import { resolvePronoun } from './anaphora.js'
import { Documents } from './documents.js'
import { type Coordination, findCoordinations } from './groups.js'
import { Holders, isOfClass, settleOffices } from './holders.js'
import type { Memory } from './memory.js'
import { resolvePaper } from './papers.js'
import { itemsOf, type Segment, segmentsOf } from './phrase.js'
import { nobody, one, type Referent, together } from './referent.js'
import type { Scene } from './scene.js'
import { resolveSeveral } from './several.js'
import { resolveUnnamed, withBody } from './unnamed.js'

const KINDS = new Map(SPEAKER_NOUNS.map(({ noun, kind }) => [noun, kind]))
/** Cues of somebody who has spoken before. */
const GOES_ON = new Set(['add', 'continue', 'conclude', 'go on', 'reiterate', 'repeat'])

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
    const segments = segmentsOf(this.scene, source)
    if (segments.length === 0) return nobody('no words')
    const items = itemsOf(this.scene, segments)
    const parts = items.map((item) => this.#phrase(item, attribution))
    const found = parts.filter((p) => p.entities.length > 0)
    return found.length > 1 ? together(found) : (found[0] ?? parts[0]!)
  }

  /** True inside a headline or subheading, where articles and determiners are left out. */
  isHeading(offset: number): boolean {
    const { kind } = this.scene.article.blocks[this.scene.blockAt(offset)]!
    return kind === 'headline' || kind === 'subheading'
  }

  /** One noun phrase with its appositions: "the ministry's spokeswoman, Vera Zorina". */
  #phrase(segments: readonly Segment[], attribution: Attribution): Referent {
    let best: Referent | null = null
    for (const segment of segments) {
      const found = this.#segment(segment, segments, attribution)
      const named = found.entities.length > 0 && found.entities[0]!.id[0] !== '~' && isName(segment.main)
      if (named) return withBody(this.scene, found, segments)
      if (best === null || (best.entities.length === 0 && found.entities.length > 0)) best = found
    }
    return withBody(this.scene, best!, segments)
  }

  #segment(segment: Segment, all: readonly Segment[], attribution: Attribution): Referent {
    const { scene } = this
    const { main } = segment
    const noun = scene.lower(segment.head)
    const tag = scene.tag(segment.head)
    if (/^(?:PRP|WP|WDT|EX)/.test(tag) || noun === 'both' || (tag === 'DT' && segment.to - segment.from < 3)) {
      return resolvePronoun(this, segment, attribution)
    }
    const kind = KINDS.get(noun)
    const entity = main ? scene.entity(main.entities[0] ?? '') : undefined
    const named = entity !== undefined && entity.id[0] !== '~' && main?.form !== 'demonym'
    if (kind === 'document' && !(named && entity.kind !== 'weapon')) return resolvePaper(this, segment, noun)
    if (!named && (kind === 'countries' || kind === 'bodies' || kind === 'people' || tag === 'CD')) {
      const several = resolveSeveral(this, segment, kind)
      if (several) return several
    }
    if (main && main.entities.length === 0) return nobody(main.why ?? 'ambiguous')
    const holder = main && entity?.kind === 'person' ? this.#described(segment, noun, main, attribution) : null
    if (holder) return holder
    if (named && main)
      return entity.kind === 'weapon' ? nobody('a thing, nobody who speaks') : one(entity.id, main.form)
    return resolveUnnamed(scene, segment, entity, kind === 'spokesperson' ? all : null)
  }

  /** "The defence secretary", "the diplomat": the holder of the office, else whoever spoke last, if the words fit. */
  #described(segment: Segment, noun: string, main: Mention, { cue }: Attribution): Referent | null {
    const { scene, memory } = this
    if (main.form !== 'role' && main.form !== 'description') return null
    const office = this.holders.office(main, noun)
    if (!office) return null
    if (KINDS.get(noun) === 'spokesperson' && segment.mentions.some((m) => m !== main)) return null
    const { start } = scene.span(segment)
    let person = this.holders.holder(office, start)
    if (!person && main.entities[0]![0] === '~') {
      const spoke = memory.find((s) => s.block >= scene.blockAt(start) - 1 && s.mode === 'single', 2)
      const last = scene.entity(spoke?.entities[0]?.id ?? '')
      const goesOn = cue !== null && GOES_ON.has(cue.lemma)
      if (last?.kind === 'person' && !last.anonymous && (goesOn || isOfClass(noun, last.roles ?? []))) person = last
    }
    if (!person) return null
    if (main.entities[0] !== person.id) scene.relink(main, { entities: [person.id], rule: 'holder of the office' })
    return one(person.id, 'role')
  }
}

const isName = (mention: Mention | null): boolean =>
  mention !== null && /^(?:name|surname|abbreviation|alias)$/.test(mention.form)
