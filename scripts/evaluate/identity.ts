// Whether one person or body keeps one id over all articles: queries and comparison stand on it.
import type { Alignment } from './align.js'
import type { Gold } from './gold.js'
import type { Miss, Shares } from './shares.js'

export class Identities {
  /** Gold key -> id -> slugs. The keys of persons and bodies are the same in all gold files. */
  readonly #ids = new Map<string, Map<string, string[]>>()

  add(gold: Gold, alignment: Alignment): void {
    for (const [key, { kind }] of Object.entries(gold.entities)) {
      const id = alignment.entity(key)?.id
      if ((kind !== 'person' && kind !== 'organisation') || id === undefined) continue
      const row = this.#ids.get(key) ?? new Map<string, string[]>()
      row.set(id, [...(row.get(id) ?? []), gold.slug])
      this.#ids.set(key, row)
    }
  }

  /** Adds the share of articles that agree with most of the others on an entity's id. */
  score(corpus: readonly Gold[], shares: Shares, errors: Miss[]): void {
    for (const [key, row] of this.#ids) {
      const kind = corpus.find((gold) => gold.entities[key])!.entities[key]!.kind
      const [most, ...others] = [...row].sort((a, b) => b[1].length - a[1].length)
      if (most![1].length + others.length < 2) continue
      for (const _ of most![1]) shares.add(`entities: ${kind} id the same`, true)
      for (const [id, slugs] of others) {
        for (const slug of slugs) {
          shares.add(`entities: ${kind} id the same`, false)
          errors.push({ what: `entity: other ${kind} id`, words: `${id} beside ${most![0]}`, context: slug })
        }
      }
    }
  }
}
