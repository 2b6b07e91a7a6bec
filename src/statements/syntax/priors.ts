import { mix } from '../../learned/hash.js'
import { stemOf } from '../../learned/lemma.js'
import { table } from '../../learned/weights.js'
import { CAPACITY, type Word, whenWordsReset } from '../../learned/words.js'
import { CUES } from '../../lexicon/cues.js'
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
  const learned = rows.get(mix(wordClass, word.stemHash, 0)) ?? UNSEEN | (UNSEEN << 4)
  return (cached[at] = withTable(learned, word, wordClass))
}

const TABLE = new Set(CUES.filter((c) => c.as === 'verb' && !c.lemma.includes(' ')).map((c) => stemOf(c.lemma)))
const RARELY = 3
const LIKELY = 6

/** Verbs of the cue table that the training articles show too seldom to tell: taken for likely cues. */
function withTable(learned: number, word: Word, wordClass: number): number {
  const cue = learned & 15
  const unsure = cue === UNSEEN || cue <= RARELY
  return wordClass === 1 && unsure && TABLE.has(word.stem) ? (learned & ~15) | LIKELY : learned
}

function load(): Map<number, number> {
  const pairs = table('priors')
  const map = new Map<number, number>()
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i]!, pairs[i + 1]!)
  return map
}
