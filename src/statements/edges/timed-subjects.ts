import { bareSource, type CueSpan, type SourceCandidate } from '../proposal.js'
import { DETERMINER, HAVE, LONGEST_SUBJECT, MODIFIER, NOMINAL, PREPOSITION, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import { mendSource } from './source-edges.js'
import { nameStart } from './subjects.js'

/** Longest time between an auxiliary and its participle, in tokens. */
const LONGEST = 6

/** "Oslo | has in recent weeks | accused": the subject of an auxiliary that a time parts from its participle, or null. */
export function timedSubject(r: Reading, { from, to, head }: CueSpan): SourceCandidate | null {
  if (r.bits[from - 1]! & PREPOSITION) return null
  const first = Math.max(r.sentenceFrom[from]!, from - LONGEST)
  let have = from - 1
  while (have > first && !r.mark[have] && r.bits[have]! & (NOMINAL | MODIFIER | PREPOSITION)) have--
  if (!HAVE.has(r.known[have]) || !(r.bits[have + 1]! & PREPOSITION)) return null
  const end = r.tag[have - 1] === T.COMMA ? have - 1 : have
  const start = nameStart(r, end)
  const isName = start < end && end - start < LONGEST_SUBJECT && r.bits[start]! & (NOMINAL | DETERMINER)
  return isName ? mendSource(r, bareSource(start, end), { from: have, to, head }) : null
}
