import type { Span } from '../../model/span.js'
import type { StatementKind } from '../../model/statement.js'
import type { Referent } from './referent.js'

/** Who spoke, as far as the text has been read. */
export interface Spoken extends Referent {
  /** The words that name who speaks. */
  readonly source: Span
  readonly kind: StatementKind
  /** The paper in which they said it. */
  readonly document?: string
  readonly block: number
  readonly sentence: number
}

/** Why nobody is named: a proper name that is in no table and was not introduced. */
export const UNKNOWN_NAME = 'a name that is not known'

/** The speakers of the outermost statements so far, the last one first at hand. */
export class Memory {
  readonly #spoken: Spoken[] = []

  /** The sentence in which somebody last spoke of whom the name says nothing; -1 once another has spoken. */
  unknown = -1

  add(spoken: Spoken): void {
    if (spoken.entities.length > 0) this.#spoken.push(spoken)
    this.unknown = spoken.why[0] === UNKNOWN_NAME ? spoken.sentence : -1
  }

  get last(): Spoken | undefined {
    return this.#spoken.at(-1)
  }

  /** The nearest speaker who fits, of the last `reach` statements. */
  find(fits: (s: Spoken) => boolean, reach = 8): Spoken | undefined {
    for (let i = this.#spoken.length - 1; i >= 0 && i >= this.#spoken.length - reach; i--) {
      if (fits(this.#spoken[i]!)) return this.#spoken[i]
    }
    return undefined
  }
}
