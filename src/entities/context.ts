import { NATIONAL_TITLES } from '../lexicon/offices.js'
import type { Named } from './named.js'
import type { Words } from './words.js'

const NATIONAL = new Map(NATIONAL_TITLES.map((row) => [row.title, row.country]))

/** The country that alone has this title, if any. */
export const nationalTitle = (title: string): string | undefined => NATIONAL.get(title)

/** Which country a ministry or minister is of, where the words beside do not say. */
export class Context {
  readonly #countries: readonly Named[]
  readonly #most: string | undefined

  constructor(
    readonly w: Words,
    named: readonly Named[],
  ) {
    this.#countries = named.filter((n) => n.kind === 'country')
    const counts = new Map<string, number>()
    for (const n of this.#countries) counts.set(n.id!, (counts.get(n.id!) ?? 0) + 1)
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
    if (first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0)) this.#most = first[0].slice(8)
  }

  /**
   * The country last named as an actor in the block before token `at`; else the capital that the sentence names; else the
   * country last named in the block; else the one that fills the article.
   */
  near(at: number): string | undefined {
    const { w } = this
    const sentence = w.sentence[at]!
    const block = w.layers.sentences[sentence]!.block
    let low = 0
    let high = this.#countries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#countries[middle]!.first < at) low = middle + 1
      else high = middle
    }
    let any: Named | undefined
    for (let i = low - 1; i >= 0 && i > low - 12; i--) {
      const n = this.#countries[i]!
      if (w.layers.sentences[w.sentence[n.first]!]!.block !== block) break
      if (n.as === 'actor' || (n.form === 'demonym' && !n.nested)) return n.id!.slice(8)
      any ??= n
    }
    for (let i = low; i < this.#countries.length && w.sentence[this.#countries[i]!.first] === sentence; i++) {
      if (this.#countries[i]!.form === 'metonym') return this.#countries[i]!.id!.slice(8)
    }
    return any?.id?.slice(8) ?? this.#most
  }
}
