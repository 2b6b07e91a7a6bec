import type { Office } from '../knowledge/facts.js'
import { longest } from './known.js'
import { CAPITALS, isCapital, plainWords, together, type Words } from './words.js'

/** An office that the article tells in full, before its letters stand for it. */
export interface LetteredOffice {
  readonly title: Office
  /** As printed: "Principal Secretary". */
  readonly words: string
  readonly end: number
}

/** By the letters of their words, the offices of an article: "PS" of "Principal Secretary", "COAS" and "CAS" of "Chief of Army Staff". */
const offices = new WeakMap<Words, ReadonlyMap<string, LetteredOffice>>()

/** The office for which a token's letters stand: "the PS", "(COAS)"; undefined where a table or brackets say that they are another's. */
export function officeAt(w: Words, i: number): LetteredOffice | undefined {
  if (w.shape[i] !== CAPITALS || !LETTERS.test(w.printed[i]!) || w.facts[i]?.name || w.facts[i]?.title) return undefined
  let all = offices.get(w)
  if (all === undefined) offices.set(w, (all = officesOf(w)))
  const office = all.get(w.printed[i]!)
  return office && office.end <= i ? office : undefined
}
const LETTERS = /^[A-Z]{2,5}$/

function officesOf(w: Words): Map<string, LetteredOffice> {
  const found = new Map<string, LetteredOffice>()
  for (let i = 0; i < w.count; i++) {
    const match = isCapital(w, i) && w.facts[i]?.title ? longest(w, i, w.facts[i]!.title) : null
    const [title] = match?.entries ?? []
    if (!match || !title || title.many || match.end - i < 2) continue
    const words = plainWords(w, i, match.end)
    const body = w.lower[match.end] === 'of' && together(w, match.end + 1, i) && isCapital(w, match.end + 1)
    for (const end of body ? [match.end, match.end + 2] : [match.end]) {
      const initials = w.printed.slice(i, end).map((word) => word[0]!)
      for (const letters of [initials.join('').toUpperCase(), initials.filter((c) => /\p{Lu}/u.test(c)).join('')])
        if (letters.length > 1 && !found.has(letters)) found.set(letters, { title, words, end })
    }
    i = match.end - 1
  }
  // "The Chilean Space Agency (CSA)": letters of another.
  if (found.size > 0)
    for (let i = 1; i < w.count; i++) {
      const office = w.shape[i] === CAPITALS && w.lower[i - 1] === '(' ? found.get(w.printed[i]!) : undefined
      if (office && !endsIn(w, office, i - 1)) found.delete(w.printed[i]!)
    }
  return found
}

/** The words of the office, or what it is of, stand right before token `at`. */
const endsIn = (w: Words, { words, end }: LetteredOffice, at: number): boolean =>
  end === at || words.toLowerCase().endsWith(w.lower[at - 1]!)
