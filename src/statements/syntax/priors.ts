import { mix } from '../../learned/hash.js'
import { stemOf } from '../../learned/lemma.js'
import { table, valueIn } from '../../learned/weights.js'
import { CAPACITY, type Word, whenWordsReset } from '../../learned/words.js'
import { CUES } from '../../lexicon/cues.js'
import { UNSEEN } from './reading.js'

const CLASSES = 4
const cached = new Int16Array(CAPACITY * CLASSES).fill(-1)
whenWordsReset(() => {
  cached.fill(-1)
})

/** Buckets of how often a stem in a class heads a cue or a source, learned from the training articles. */
export function learnedPriors(word: Word, wordClass: number): number {
  const at = word.index * CLASSES + wordClass
  const known = cached[at]!
  if (known >= 0) return known
  const learned = valueIn(table('priors'), mix(wordClass, word.stemHash, 0)) ?? UNSEEN | (UNSEEN << 4)
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
