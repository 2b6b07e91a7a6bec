import { type Word, wordsOf } from '../../learned/words.js'
import type { Article } from '../../model/article.js'
import type { Entity, Mention } from '../../model/entity.js'
import { bySpan, type Span } from '../../model/span.js'
import { type Layers, TAGS, type Tag } from '../../model/text.js'

export interface Cast {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

/** Token numbers, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The article as speakers are looked for in it: what stands where, and the entities, which grow while they are found. */
export class Scene {
  readonly #entities = new Map<string, Entity>()
  readonly #mentions: Mention[]
  /** The furthest end of the mentions up to each: lets a search go back no further than it must. */
  readonly #reach: Int32Array
  readonly #added: Mention[] = []
  readonly #words: readonly Word[]
  #locals = 0
  /** Ids of those whom nothing but their speaking has brought in, by the noun that they were last called. */
  readonly strangers = new Map<string, string>()
  /** The same by where the words for them begin. */
  readonly strangersAt = new Map<number, string>()
  /** Of those for whom "he" or "she" has stood. */
  readonly genders = new Map<string, 'male' | 'female'>()

  constructor(
    readonly article: Article,
    readonly layers: Layers,
    { entities, mentions }: Cast,
  ) {
    for (const entity of entities) {
      const { id } = entity
      this.#entities.set(id, entity)
      if (id[0] === '~') this.#locals = Math.max(this.#locals, Number(id.slice(id.indexOf(':') + 1)))
    }
    this.#words = wordsOf(layers.tokens.words)
    this.#mentions = [...mentions]
    this.#reach = new Int32Array(mentions.length)
    let reach = 0
    for (let i = 0; i < mentions.length; i++) this.#reach[i] = reach = Math.max(reach, mentions[i]!.end)
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id)
  }

  entities(): IterableIterator<Entity> {
    return this.#entities.values()
  }

  /** All mentions in text order, as the entities stage gave them. */
  get mentions(): readonly Mention[] {
    return this.#mentions
  }

  /** A new thing of this article alone. */
  add(kind: 'person' | 'group' | 'document', facts: Omit<Entity, 'id' | 'kind' | 'aliases'>): Entity {
    const entity: Entity = { id: `~${kind}:${++this.#locals}`, kind, aliases: [], ...facts }
    this.#entities.set(entity.id, entity)
    return entity
  }

  change(id: string, facts: Partial<Entity>): void {
    const entity = this.#entities.get(id)
    // Not `{ ...entity, ...facts }`, to which V8 gives a hidden class of its own: everything that reads entities would be slow.
    if (entity) this.#entities.set(id, Object.assign({ id }, entity, facts))
  }

  mention(mention: Mention): void {
    this.#added.push(mention)
  }

  /** What a mention stands for after all. */
  relink(mention: Mention, facts: Pick<Mention, 'entities' | 'rule'>): void {
    const at = this.#mentions.indexOf(mention, this.#firstUnder(mention.start))
    const { why: _, candidates: __, ...rest } = mention
    if (at >= 0) this.#mentions[at] = Object.assign({ start: mention.start }, rest, facts)
  }

  /** Mentions that share a letter with the span, in text order. */
  under(span: Span): Mention[] {
    const found: Mention[] = []
    for (let i = this.#firstUnder(span.start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i]!
      if (mention.start >= span.end) break
      if (mention.end > span.start) found.push(mention)
    }
    return found
  }

  /** Number of the first mention that may reach beyond an offset. */
  #firstUnder(offset: number): number {
    return firstAbove(this.#reach, this.#reach.length, offset)
  }

  /** Number of the first token that ends beyond an offset. */
  tokenAt(offset: number): number {
    return firstAbove(this.layers.tokens.end, this.layers.tokens.count, offset)
  }

  /** The tokens that lie in a span. */
  range({ start, end }: Span): Range {
    const from = this.tokenAt(start)
    let to = from
    while (to < this.layers.tokens.count && this.layers.tokens.start[to]! < end) to++
    return { from, to }
  }

  span({ from, to }: Range): Span {
    const { start, end } = this.layers.tokens
    return { start: start[from]!, end: end[to - 1]! }
  }

  tag(i: number): Tag {
    return TAGS[this.layers.tokens.tag[i]!]!
  }

  lower(i: number): string {
    return this.layers.tokens.lower[i] ?? ''
  }

  /** Number of the word among those that rules ask for, see `WordSet`. */
  known(i: number): number | undefined {
    return this.#words[i]?.known
  }

  /** The token, or that behind it where it is "the". */
  behindArticle(i: number): number {
    return this.lower(i) === 'the' ? i + 1 : i
  }

  /** Number of the sentence that holds an offset. */
  sentenceAt(offset: number): number {
    const i = Math.min(this.tokenAt(offset), this.layers.tokens.count - 1)
    return this.layers.tokens.sentence[i]!
  }

  blockAt(offset: number): number {
    return this.layers.sentences[this.sentenceAt(offset)]!.block
  }

  /** Everyone and every mention, those found on the way among them; nameless things that nothing stands for any more are gone. */
  finish(speaking: ReadonlySet<string>): { entities: Entity[]; mentions: Mention[] } {
    const mentions = [...this.#mentions, ...this.#added].sort(bySpan)
    const alive = new Set(speaking)
    for (const mention of mentions) for (const id of mention.entities) alive.add(id)
    const entities = [...this.#entities.values()].filter(({ id }) => id[0] !== '~' || alive.has(id))
    return { entities, mentions }
  }
}

/** Index of the first of `count` ascending numbers that is above `limit`. */
function firstAbove(ascending: Int32Array, count: number, limit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
