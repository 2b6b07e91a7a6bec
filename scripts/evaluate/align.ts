// Which predicted entity is which gold entity of an article: countries by ISO code, all else by the mentions they share.
import type { Document } from '../../src/model/document.js'
import type { Entity, Mention } from '../../src/model/entity.js'
import { overlaps, type Span } from '../../src/model/span.js'
import type { Gold, GoldEntity, GoldMention, Locator } from './gold.js'

/** A gold mention with its span in the extracted text (null: its paragraph was lost). */
export interface PlacedMention {
  readonly mention: GoldMention
  readonly words: string
  readonly span: Span | null
}

export const place = (gold: Gold, locator: Locator): PlacedMention[] =>
  gold.mentions.map((mention) => ({ mention, words: mention.words, span: locator.find(mention, mention.in) }))

const ANY_BODY = ['organisation', 'group']

export const sameKind = (gold: GoldEntity, entity: Entity): boolean =>
  gold.kind === entity.kind || (ANY_BODY.includes(gold.kind) && ANY_BODY.includes(entity.kind))

const capitals = (words: string) => words.match(/\p{Lu}[\p{L}\p{N}-]*/gu) ?? []

/** True where a mention holds a capitalised word of the entity's name: of a person's, the surname. */
function isName(words: string, { kind, name = '' }: GoldEntity): boolean {
  const names = kind === 'person' ? [name.split(' ').at(-1)!, name.split(' ')[0]!] : capitals(name)
  return kind === 'country' || names.some((word) => words.includes(word))
}

export class Alignment {
  readonly #document: Document
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #keys = new Map<string, string>()
  readonly #ids = new Map<string, string>()

  constructor(gold: Gold, document: Document, placed: readonly PlacedMention[]) {
    this.#document = document
    this.#entities = new Map(document.entities.map((e) => [e.id, e]))
    const votes = new Map<string, Map<string, number>>()
    for (const { mention, span } of placed) {
      if (!span || typeof mention.entity !== 'string') continue
      const entity = gold.entities[mention.entity]!
      for (const under of this.#under(span, entity)) {
        // Names settle who is who; pronouns and roles only where nothing else does.
        const weight = isName(document.article.text.slice(under.start, under.end), entity) ? 100 : 1
        for (const id of under.entities) {
          const row = votes.get(id) ?? new Map<string, number>()
          row.set(mention.entity, (row.get(mention.entity) ?? 0) + weight)
          votes.set(id, row)
        }
      }
    }
    const all = [...votes].flatMap(([id, row]) => [...row].map(([key, n]) => [id, key, n] as const))
    all.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
    for (const [key, entity] of Object.entries(gold.entities)) {
      if (entity.kind !== 'country') continue
      const found = document.entities.find((e) => e.kind === 'country' && e.iso2 === key)
      if (found) this.#tie(key, found.id)
    }
    for (const [id, key] of all) if (!this.#ids.has(key) && !this.#keys.has(id)) this.#tie(key, id)
  }

  #tie(key: string, id: string): void {
    this.#ids.set(key, id)
    this.#keys.set(id, key)
  }

  /** Predicted mentions on a span whose entity is of the kind of a gold one. */
  #under(span: Span, gold: GoldEntity): Mention[] {
    return this.#document.mentions.filter(
      (m) =>
        overlaps(m, span) &&
        m.entities.some((id) => {
          const entity = this.#entities.get(id)
          return (
            entity !== undefined && sameKind(gold, entity) && (gold.kind !== 'country' || entity.iso2 !== undefined)
          )
        }),
    )
  }

  /** The predicted entity of a gold key, or undefined where none was found. */
  entity(key: string): Entity | undefined {
    const id = this.#ids.get(key)
    return id === undefined ? undefined : this.#entities.get(id)
  }

  /** The gold key of a predicted id, else the id itself. */
  key(id: string): string {
    return this.#keys.get(id) ?? id
  }

  byId(id: string): Entity | undefined {
    return this.#entities.get(id)
  }

  /** The predicted mentions of its kind on a placed mention. */
  on(gold: Gold, { mention, span }: PlacedMention): Mention[] {
    if (!span) return []
    const first = typeof mention.entity === 'string' ? mention.entity : mention.entity[0]!
    return this.#under(span, gold.entities[first]!)
  }
}
