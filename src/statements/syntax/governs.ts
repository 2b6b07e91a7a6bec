import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { COMPLEMENTISERS, FINITE, MODIFIER, NOMINAL, T, VERB } from './grammar.js'
import { type Reading, wordClass } from './reading.js'

/** How plainly a token is a cue: not in the table; in it; in it and with a clause or an infinitive behind. */
export type Government = typeof UNKNOWN | typeof KNOWN | typeof GOVERNS
export const UNKNOWN = 0
export const KNOWN = 1
export const GOVERNS = 2

const CLASSES = { verb: 1, noun: 2, adjective: 3, phrase: 0 } as const
/** Forms of the table by class of word, as in `wordClass`. */
const FORMS: readonly WordSet[] = [0, 1, 2, 3].map(
  (as) => new WordSet(CUES.filter((row) => as > 0 && CLASSES[row.as] === as).flatMap(({ forms }) => forms)),
)
/** Longest name of those who are told, in tokens: "instructed the army to". */
const TOLD = 4

/** "sure that the dam holds", "a threat to veto the bill", "implored residents to leave": what stands behind token i, where it is a word for cues. */
export function governs(r: Reading, i: number): Government {
  const tagged = wordClass(r.bits[i]!)
  if (FORMS[tagged]!.has(r.known[i])) return complement(r, i, tagged)
  // "The analyst foresees/NNS that", "…, the notice read/NN.", "Said/NNP Holm": a verb after all, where the sentence has none before it.
  if (!FORMS[CLASSES.verb]!.has(r.known[i]) || hasVerbBefore(r, i)) return UNKNOWN
  const plain = complement(r, i, CLASSES.verb)
  const isInverted = i === r.sentenceFrom[i] && r.tag[i + 1] === T.NNP
  return plain === GOVERNS || isInverted || r.tag[i + 1] === T.STOP ? plain : UNKNOWN
}

function hasVerbBefore(r: Reading, i: number): boolean {
  for (let k = r.sentenceFrom[i]!; k < i; k++) if (!r.quoted[k] && r.bits[k]! & (VERB | FINITE)) return true
  return false
}

function complement(r: Reading, i: number, as: number): Government {
  const last = r.sentenceTo[i]!
  const most = as === CLASSES.verb ? Math.min(last - 1, i + 1 + TOLD) : i + 1
  let next = i + 1
  while (next < most && !opens(r, next) && r.bits[next]! & (NOMINAL | MODIFIER)) next++
  if (next + 1 >= last || r.quoted[next]) return KNOWN
  if (COMPLEMENTISERS.has(r.known[next]) && r.tag[next] === T.IN) return GOVERNS
  return r.tag[next] === T.TO && r.tag[next + 1] === T.VB ? GOVERNS : KNOWN
}

const opens = (r: Reading, i: number): boolean => r.tag[i] === T.TO || COMPLEMENTISERS.has(r.known[i])
