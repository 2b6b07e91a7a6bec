import { WordSet } from '../../lexicon/word-sets.js'
import { withoutAddressee } from '../edges/circumstances.js'
import type { Cued } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import { ADVERB, DETERMINER, FINITE, NOMINAL, T, VERB, WH } from '../syntax/grammar.js'
import { clauseEnd, has, isJoint, type Range, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { isNoCue } from './no-cues.js'

const BE = new WordSet(['is', 'are', 'was', 'were'])
const HEARD = new WordSet('said reported rumoured rumored understood alleged thought believed'.split(' '))
/** Longest subject, in tokens. */
const LONGEST = 16
/** Below whoever says that somebody is said to have done it. */
const PERHAPS = 0.1

/** The chief | is said | to have warned aides that war was near: nobody is told who says so, and within it the chief warned. */
export function hearsay(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 1; i + 3 < r.n; i++) {
    if (!HEARD.has(r.known[i]) || r.tag[i + 1] !== T.TO || r.words[i + 2]!.lower !== 'have' || r.quoted[i]) continue
    let be = i - 1
    while (be > r.sentenceFrom[i]! && r.bits[be]! & ADVERB) be--
    if (!BE.has(r.known[be])) continue
    const end = untilJoint(r, i, clauseEnd(r, i, r.sentenceTo[i]!))
    const cue = { from: be, to: i + 1, head: i }
    const subject = subjectBefore(r, be)
    const pieces = Int32Array.of(...(subject ?? []), i + 1, end)
    found.push({ cue, source: null, pieces, score: PERHAPS, rule: 'hearsay' })
    const told = subject && toldOf(r, subject, i + 3, end)
    if (told) found.push(told)
  }
  return found
}

/** What opens the sentence, up to "is said", where that is a noun phrase; or null. */
function subjectBefore(r: Reading, be: number): Range | null {
  const first = r.sentenceFrom[be]!
  const to = r.tag[be - 1] === T.COMMA ? be - 1 : be
  const isShort = to > first && to - first <= LONGEST && (r.bits[first]! & (NOMINAL | DETERMINER)) !== 0
  return isShort && !has(r, first, to, VERB | FINITE | WH) ? [first, to] : null
}

/** "To have | warned aides | that war was near": what the subject is said to have said. */
function toldOf(r: Reading, source: Range, from: number, end: number): Cued | null {
  let verb = from
  while (verb < end && r.bits[verb]! & ADVERB) verb++
  const cue = { from: from - 2, to: verb + 1, head: verb }
  if (verb + 1 >= end || !SPEECH.has(r.known[verb]) || isNoCue(r, cue)) return null
  const content = withoutAddressee(r, verb, verb + 1, end)
  return { cue, source, pieces: Int32Array.of(content, end), score: PERHAPS, rule: 'hearsay' }
}

/** "Is alleged to have ordered the raid, | and Oslo denied it". */
function untilJoint(r: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isJoint(r, i) && !r.quoted[i]) return trimmed(r, from, i)
  return to
}
