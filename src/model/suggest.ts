import { distance } from 'fastest-levenshtein'
import { OnrecordError } from './errors.js'
import { fold } from './names.js'

/**
 * The candidate that a mistyped word most likely meant, by edit distance of folded forms; null where none is near (more
 * than a third of the letters differ). The first of equals.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const folded = fold(word)
  let best: string | null = null
  let least = Math.floor(Math.max(folded.length, 3) / 3) + 1
  for (const candidate of candidates) {
    const other = fold(candidate)
    if (Math.abs(other.length - folded.length) >= least) continue
    const edits = distance(folded, other)
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** A word out of a closed list, whatever its case. Throws OnrecordError `usage` that suggests the nearest. */
export function expectOneOf<T extends string>(what: string, word: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => fold(candidate) === fold(word))
  if (found !== undefined) return found
  const close = nearest(word, allowed)
  const remedy = `${close === null ? '' : `did you mean "${close}"? `}There are: ${allowed.join(', ')}`
  throw new OnrecordError('usage', `unknown ${what} "${word}"`, { remedy })
}
