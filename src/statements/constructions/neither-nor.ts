import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { mendSource } from '../edges/source-edges.js'
import { nameStart } from '../edges/subjects.js'
import { bareSource, type Cued, SURE } from '../proposal.js'
import {
  ADVERB,
  CONJUNCTION,
  CONTRASTS,
  DETERMINER,
  FINITE,
  LONGEST_SUBJECT,
  MODAL,
  NOMINAL,
  PREPOSITION,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { has, joinsVerb, opensAside, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { CHARGES } from './denied-charges.js'

const ANSWERS = new WordSet(verbsOf('confirm', 'deny', 'admit', 'reject', 'support', 'oppose', 'condemn'))
/** As likely as whoever tells of it: the rankers take it for theirs. */
const PERHAPS = 0.1

/** Oslo would neither confirm nor deny the report: who does neither of two things, and to what. */
export function neitherNor(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 1; i + 4 < r.n; i++) {
    const isPair = ANSWERS.has(r.known[i + 1]) && ANSWERS.has(r.known[i + 3]) && r.words[i + 2]!.lower === 'nor'
    if (!isPair || r.words[i]!.lower !== 'neither' || r.quoted[i]) continue
    const start = r.bits[i - 1]! & MODAL || /^(?:has|have|had)$/.test(r.words[i - 1]!.lower) ? i - 1 : i
    const cue = { from: start, to: i + 4, head: i + 1 }
    const charged = chargeBefore(r, start)
    if (charged) {
      const [noun, from] = charged
      const pieces = Int32Array.of(noun - 1, noun + 1)
      found.push({ cue, source: [from, start], pieces, score: SURE, rule: 'neither nor' })
      continue
    }
    const source = subjectBefore(r, start)
    const to = objectEnd(r, cue.to)
    const mended = source && to > cue.to && mendSource(r, source, cue)
    if (!mended) continue
    const pieces = Int32Array.of(cue.to, to)
    found.push({ cue, source: [mended.from, mended.to], pieces, score: PERHAPS, rule: 'neither nor' })
  }
  return found
}

/** "…, an | allegation (that) | the army | would": the noun of a charge before a subject, and where that begins; or null. */
function chargeBefore(r: Reading, verb: number): [noun: number, from: number] | null {
  let noun = verb - 1
  const first = Math.max(r.sentenceFrom[verb]!, verb - LONGEST_SUBJECT)
  while (noun > first && !r.mark[noun] && !CHARGES.has(r.known[noun])) noun--
  const from = r.words[noun + 1]!.lower === 'that' ? noun + 2 : noun + 1
  const isCharge = noun > first && CHARGES.has(r.known[noun]) && r.tag[noun - 1] === T.DT && opensAside(r, noun - 2)
  return isCharge && from < verb && !has(r, from, verb, VERB | FINITE | WH) ? [noun, from] : null
}

/** ", though | the ministry in Oslo | would": the words before a verb, without what joins them to another clause; or null. */
function subjectBefore(r: Reading, verb: number) {
  let from = nameStart(r, verb)
  while (from < verb && (CONTRASTS.has(r.known[from]) || r.bits[from]! & (CONJUNCTION | ADVERB))) from++
  const opens = from < verb && r.bits[from]! & (NOMINAL | DETERMINER) && !(r.bits[from]! & PREPOSITION)
  return opens ? bareSource(from, verb) : null
}

/** Up to a comma, or the verb of another. */
function objectEnd(r: Reading, from: number): number {
  let to = from
  while (to < r.sentenceTo[from - 1]! && (r.quoted[to] || !(r.tag[to] === T.COMMA || joinsVerb(r, to)))) to++
  return trimmed(r, from, to)
}
