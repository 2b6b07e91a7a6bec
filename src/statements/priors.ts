import { mix } from '../learned/hash.js'
import { table } from '../learned/weights.js'
import { CAPACITY, type Word, whenWordsReset } from '../learned/words.js'
import { UNSEEN } from './reading.js'

const CLASSES = 4
const cached = new Int16Array(CAPACITY * CLASSES).fill(-1)
let rows: Map<number, number> | undefined
whenWordsReset(() => {
  cached.fill(-1)
  rows = undefined
})

/** Buckets of how often a stem in a class heads a cue or a source, learned from the training articles. */
export function learnedPriors(word: Word, wordClass: number): number {
  const at = word.index * CLASSES + wordClass
  const known = cached[at]!
  if (known >= 0) return known
  rows ??= load()
  return (cached[at] = rows.get(mix(wordClass, word.stemHash, 0)) ?? UNSEEN | (UNSEEN << 4))
}

function load(): Map<number, number> {
  const pairs = table('priors')
  const map = new Map<number, number>()
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i]!, pairs[i + 1]!)
  return map
}
