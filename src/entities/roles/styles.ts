import type { Office } from '../knowledge/facts.js'
import type { Named } from '../names/named.js'
import type { Held } from './phrases.js'

/** "His Highness", "H.H." and "HRH" by one letter, "Her Excellency" and "H.E." by another; undefined of other titles. */
export function styleOf({ kind, title }: Office): string | undefined {
  if (kind !== 'honorific') return undefined
  if (/^(?:his|her) /.test(title)) return title[title.lastIndexOf(' ') + 1]
  const letters = title.replaceAll('.', '')
  return /^(?:h[ehm]|hrh)$/.test(letters) ? letters.at(-1) : undefined
}

/** People by the style that they were given last. */
export class Styled {
  readonly #last = new Map<string, Named>()

  /** "H.H. Sheikh Omar Haddad … His Highness": a style alone is of whoever was given it last. */
  settle(held: Held): Held {
    const style = held.phrase.title ? styleOf(held.phrase.title) : undefined
    if (style === undefined) return held
    const [person] = held.people
    if (person) this.#last.set(style, person)
    const before = person ? undefined : this.#last.get(style)
    return before ? { phrase: held.phrase, people: [before], joined: false, rule: HOLDER } : held
  }
}

/** The rule of what is settled by the whole title. */
const HOLDER = 'holder of the office'
