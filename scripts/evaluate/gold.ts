// Loads gold.json files (form: corpus/README.md) and finds their words in an extracted text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityKind, Role, WeaponClass } from '../../src/model/entity.js'
import type { Span } from '../../src/model/span.js'
import type { SpeakerMode, StatementKind } from '../../src/model/statement.js'

/** Words of one paragraph: the `n`th occurrence (from 1) in paragraph `in` (0 is the title). */
export interface Words {
  readonly words: string
  readonly n?: number
  readonly in?: number
}

export interface GoldEntity {
  readonly kind: EntityKind
  readonly name?: string
  /** `implied`: the country is a matter of course, not of words; a reader may leave it out. */
  readonly roles?: readonly (Role & { readonly implied?: true })[]
  readonly country?: string
  readonly sector?: string
  readonly class?: WeaponClass | null
  readonly platform?: boolean
}

export interface GoldStatement {
  readonly id: string
  readonly in: number
  readonly kind: StatementKind
  readonly speaker: string | Words | null
  readonly who?: readonly string[]
  readonly also?: readonly string[]
  readonly mode?: SpeakerMode
  readonly unnamed?: boolean
  readonly country?: string
  readonly cue: string | Words | null
  readonly act?: string
  readonly polarity?: 'negated'
  readonly content: readonly (string | Words)[]
  readonly occasion?: { readonly kind?: string; readonly words: string }
  readonly said?: { readonly date: string; readonly words: string }
  readonly document?: string
  readonly optional?: boolean
}

export interface GoldMention extends Words {
  readonly in: number
  readonly entity: string | readonly string[]
  readonly as?: 'actor' | 'place'
}

export interface Gold {
  readonly slug: string
  readonly article: {
    readonly title: string
    readonly byline: readonly string[]
    readonly published: string
    readonly outlet: string
    readonly language: string
  }
  readonly body: readonly string[]
  readonly boilerplate: readonly string[]
  readonly traps?: readonly string[]
  readonly entities: Readonly<Record<string, GoldEntity>>
  readonly mentions: readonly GoldMention[]
  readonly statements: readonly GoldStatement[]
}

/** All gold files below `corpus/articles`, by slug. */
export function loadCorpus(articles: string): Gold[] {
  return readdirSync(articles)
    .sort()
    .map((slug) => ({ slug, ...JSON.parse(readFileSync(join(articles, slug, 'gold.json'), 'utf8')) }) as Gold)
}

/** A paragraph by its number: 0 is the title. */
export const paragraph = (gold: Gold, number: number): string | undefined =>
  number === 0 ? gold.article.title : gold.body[number - 1]

const inWord = /^[\p{L}\p{N}]/u
const wordBefore = /[\p{L}\p{N}]$/u

/** Start of the `n`th occurrence that does not begin or end inside a longer word, or -1. */
function occurrence(text: string, words: string, n: number): number {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    const cut =
      (inWord.test(words) && wordBefore.test(text.slice(0, start))) ||
      (wordBefore.test(words) && inWord.test(text.slice(end)))
    if (!cut && --n === 0) return start
  }
  return -1
}

/** Where words stand in their paragraph (`home` where they name none), or null when they do not. */
export function inParagraph(gold: Gold, place: string | Words, home: number): (Span & { number: number }) | null {
  const { words, n = 1, in: number = home } = typeof place === 'string' ? { words: place } : place
  const start = occurrence(paragraph(gold, number) ?? '', words, n)
  return start < 0 ? null : { start, end: start + words.length, number }
}

// What extraction may change: white space, soft hyphens, zero-width characters.
const LOOSE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u

function squeeze(text: string): { letters: string; at: number[] } {
  let letters = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (LOOSE.test(text[i]!)) continue
    letters += text[i]
    at.push(i)
  }
  return { letters, at }
}

/** Finds gold words in an extracted text, however its white space differs. */
export class Locator {
  readonly #gold: Gold
  readonly #starts: (number | null)[] = []
  readonly #at: readonly number[]

  constructor(gold: Gold, text: string) {
    this.#gold = gold
    const whole = squeeze(text)
    this.#at = whole.at
    let from = 0
    for (let number = 0; number <= gold.body.length; number++) {
      const { letters } = squeeze(paragraph(gold, number)!)
      const start = whole.letters.indexOf(letters, from)
      this.#starts.push(start < 0 ? null : start)
      if (start >= 0) from = start + letters.length
    }
  }

  /** False where extraction lost the paragraph. */
  has(number: number): boolean {
    return this.#starts[number] !== null && this.#starts[number] !== undefined
  }

  /** The words' span in the extracted text, or null where their paragraph was not extracted. */
  find(place: string | Words, home: number): Span | null {
    const inside = inParagraph(this.#gold, place, home)
    if (!inside) return null
    const base = this.#starts[inside.number]
    if (base === null || base === undefined) return null
    const text = paragraph(this.#gold, inside.number)!
    const before = squeeze(text.slice(0, inside.start)).letters.length
    const length = squeeze(text.slice(inside.start, inside.end)).letters.length
    return { start: this.#at[base + before]!, end: this.#at[base + before + length - 1]! + 1 }
  }
}
