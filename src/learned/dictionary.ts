import { american } from '../model/spelling.js'
import { hashOf } from './hash.js'
import { areShipped, table, whenWeightsChange } from './weights.js'

let entries: ReadonlyMap<number, number> | undefined
whenWeightsChange(() => {
  entries = undefined
})

/** Up to four tags of a spelling that the training articles show, packed; undefined for any other. */
export function tagsSeen(spelling: string): number | undefined {
  return (entries ??= load()).get(hashOf(spelling))
}

/**
 * A lower-case word as the training articles, which are American, spell it: "program" for "programme"; as it stands where they
 * show it, or show neither, and while learning.
 */
export function asLearned(lower: string): string {
  if (!areShipped()) return lower
  const twin = american(lower)
  return twin !== lower && tagsSeen(lower) === undefined && tagsSeen(twin) !== undefined ? twin : lower
}

function load(): Map<number, number> {
  const rows = table('tags')
  const map = new Map<number, number>()
  for (let i = 0; i < rows.length; i += 2) map.set(rows[i]!, rows[i + 1]!)
  return map
}
