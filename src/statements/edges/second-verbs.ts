import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import { ADVERB, COMPLEMENTISERS, CONJUNCTION, FINITE, NOMINAL, T, VERB, WH } from '../syntax/grammar.js'
import { clauseEnd, hasMark } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** What those told of do as well as those who tell; "and accused", "and warned" go on with whoever speaks. */
const DONE = new WordSet(verbsOf('demand', 'refuse', 'agree', 'order', 'ask', 'decide', 'offer'))
const HAVE = new WordSet(['had', 'has', 'have'])
/** Longest way from an auxiliary to the second participle, in tokens. */
const LONGEST = 20

/** "Said Bergen had rejected the plan | and demanded another": the second participle of a named subject within what is said. */
export function isSecondParticiple(r: Reading, verb: number): boolean {
  if (!DONE.has(r.known[verb]) || (r.tag[verb] !== T.VBD && r.tag[verb] !== T.VBN) || r.quoted[verb]) return false
  let joint = verb - 1
  while (joint > 0 && r.bits[joint]! & ADVERB) joint--
  if (!(r.bits[joint]! & CONJUNCTION)) return false
  const first = Math.max(r.sentenceFrom[verb]!, joint - LONGEST)
  let have = joint - 1
  while (have > first && !(r.bits[have]! & FINITE)) have--
  if (have <= first + 1 || !HAVE.has(r.known[have]) || hasMark(r, have, joint)) return false
  let participle = have + 1
  while (participle < joint && r.bits[participle]! & ADVERB) participle++
  if (r.tag[participle] !== T.VBN || r.tag[have - 1] !== T.NNP) return false
  let subject = have - 1
  while (subject > first && r.bits[subject]! & NOMINAL) subject--
  return r.words[subject]!.lower === 'that' || ((r.bits[subject]! & VERB) !== 0 && r.cueish[subject] === 2)
}

/** Oslo condemned the raid as “barbaric” | and summoned the envoy: behind words in marks and no verb, another thing that the speaker did. */
export function beforeSecond(r: Reading, { head }: CueSpan, from: number, to: number): number {
  if (!(r.bits[head]! & FINITE)) return to
  for (let i = from; i + 1 < to; i++) {
    if (r.quoted[i]) continue
    if (r.bits[i]! & (VERB | FINITE | WH) || COMPLEMENTISERS.has(r.known[i])) return to
    if (r.bits[i]! & CONJUNCTION && r.tag[i + 1] === r.tag[head] && r.quoted[i - 1]) return i
  }
  return to
}

/** Where a content ends that stops before such a participle. */
export function withSecond(r: Reading, from: number, to: number): number {
  let verb = to + 1
  while (verb < r.n && r.bits[verb]! & ADVERB) verb++
  const goesOn = (r.bits[to] ?? 0) & CONJUNCTION && verb < r.n && r.sentenceFrom[verb] === r.sentenceFrom[from]
  return goesOn && isSecondParticiple(r, verb) ? clauseEnd(r, to, r.sentenceTo[from]!) : to
}
