import { american } from '../model/spelling.js'
import { hashOf } from './hash.js'
import { areShipped, table, valueIn } from './weights.js'

/** Up to four tags of a spelling that the training articles show, packed; undefined for any other. */
export const tagsSeen = (spelling: string): number | undefined => valueIn(table('tags'), hashOf(spelling))

/**
 * A lower-case word as the training articles, which are American, spell it: "program" for "programme"; as it stands where they
 * show it, or show neither, and while learning.
 */
export function asLearned(lower: string): string {
  if (!areShipped()) return lower
  const twin = american(lower)
  return twin !== lower && tagsSeen(lower) === undefined && tagsSeen(twin) !== undefined ? twin : lower
}
