import { WordSet } from '../../lexicon/word-sets.js'
import { ADVERB, FINITE, NOUN, PREPOSITION, T, VERB } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

const POSSIBLE = new WordSet('possible impossible hard difficult easy unclear'.split(' '))
const AUXILIARIES = new WordSet(
  "has have had is are was were be been being did do does will would could can may might should not n't".split(' '),
)
/** As many tokens stand between "it" and the verb: "it was not immediately possible to independently | verify". */
const FAR = 8

/** It was not possible to | verify the claim: what can or cannot be done says nobody. */
export function isImpersonal(r: Reading, head: number): boolean {
  if (r.tag[head] !== T.VB) return false
  const first = Math.max(r.sentenceFrom[head]!, head - FAR)
  let at = head - 1
  while (at > first && (r.bits[at]! & ADVERB || r.tag[at] === T.TO)) at--
  if (at < first || !POSSIBLE.has(r.known[at])) return false
  while (at > first && r.words[at]!.lower !== 'it') at--
  return r.words[at]!.lower === 'it'
}

/** It counts visually | confirmed | losses: at the end of a cue, an adjective with its adverb, behind another verb, a preposition or an article. */
export function isAdjectival(r: Reading, from: number, to: number): boolean {
  const i = to - 1
  if (i < Math.max(from, 2) || (r.tag[i] !== T.VBN && r.tag[i] !== T.VBD) || !(r.bits[to]! & NOUN) || r.mark[to])
    return false
  const { lower } = r.words[i - 1]!
  if (!(r.bits[i - 1]! & ADVERB) || !lower.endsWith('ly') || i - 1 === r.sentenceFrom[i]) return false
  const opens = r.tag[i - 2] === T.DT || (r.bits[i - 2]! & (VERB | FINITE | PREPOSITION)) !== 0
  return (opens || lower === 'visually') && !AUXILIARIES.has(r.known[i - 2]) && r.tag[i - 2] !== T.TO
}

/** "Justices | seemed divided on | the case", "senators remained | split over | the plan": how the writer finds them, and no word of theirs. */
export const isSeeming = (r: Reading, head: number): boolean =>
  (SEEMS.has(r.known[head]) && r.tag[head + 1] === T.VBN && (r.bits[head + 2]! & PREPOSITION) !== 0) ||
  (SPLIT.has(r.known[head]) && r.tag[head] === T.VBN)
const SEEMS = new WordSet('seem seems seemed appear appears appeared'.split(' '))
const SPLIT = new WordSet(['divided', 'split', 'torn'])
