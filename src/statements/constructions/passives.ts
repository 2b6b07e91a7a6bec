import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { bareSource, type Cued, type CueSpan, type SourceCandidate, SURE } from '../proposal.js'
import {
  ADVERB,
  ASKED,
  CONJUNCTION,
  FINITE,
  MODIFIER,
  NOMINAL,
  PRONOUN,
  QUESTIONS,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { joinsVerb, tokensOf, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Longest name of whoever accuses, in tokens. */
const LONGEST = 10

const ACCUSED = new WordSet(['accused'])

/** The Emirates, accused by Khartoum of arming rebels: who accuses stands behind "by", and what of behind that. */
export function accusers(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 0; i + 4 < r.n; i++) {
    if (!ACCUSED.has(r.known[i]) || r.quoted[i] || r.words[i + 1]!.lower !== 'by') continue
    let of = i + 2
    while (of < r.sentenceTo[i]! && of - i < LONGEST && r.words[of]!.lower !== 'of' && isOfName(r, of)) of++
    if (of === i + 2 || r.words[of]?.lower !== 'of' || !(r.bits[of + 1]! & (VERB | NOMINAL))) continue
    let end = of + 1
    while (end < r.sentenceTo[i]! && r.tag[end] !== T.COMMA && r.tag[end] !== T.COLON) end++
    const cue = { from: i, to: i + 2, head: i }
    const pieces = Int32Array.of(of, trimmed(r, of, end))
    found.push({ cue, source: [i + 2, of], pieces, score: SURE, rule: 'accused by' })
  }
  return found
}

/** "Two banks | accused of | fraud": whoever is accused accuses nobody; "whom Oslo | accused of | fraud" has who does. */
export function isAccused(r: Reading, { head }: CueSpan): boolean {
  if (r.words[head]!.lower !== 'accused' || r.words[head + 1]?.lower !== 'of') return false
  for (let i = head - 1; i >= r.sentenceFrom[head]! && head - i < LONGEST && !(r.bits[i]! & VERB); i--)
    if (r.bits[i]! & WH) return head - i === 1
  return true
}

/** Oslo has been asked by Bergen to send troops, when it would: who asks stands behind "by", and for what behind that. */
export function requesters(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 1; i + 4 < r.n; i++) {
    if (!URGED.has(r.known[i]) || r.words[i + 1]!.lower !== 'by' || r.quoted[i]) continue
    const last = r.sentenceTo[i]!
    let to = i + 2
    while (to < last && to - i < LONGEST && isOfName(r, to)) to++
    const isPlea = r.tag[to] === T.TO && r.tag[to + 1] === T.VB
    // "Berg was asked by a reporter | when talks would start": the ranker takes who is asked for the question.
    const isQuestion = ASKED.has(r.known[i]) && QUESTIONS.has(r.known[to]) && AUXILIARY.has(r.known[i - 1])
    if (to === i + 2 || !(isPlea || isQuestion)) continue
    let from = i
    while (from > r.sentenceFrom[i]! && (AUXILIARY.has(r.known[from - 1]) || r.bits[from - 1]! & ADVERB)) from--
    let end = to + 1
    while (end < last && (isQuestion || r.tag[end] !== T.COMMA) && r.tag[end] !== T.COLON && !joinsVerb(r, end)) end++
    const cue = { from, to: i + 1, head: i }
    const pieces = Int32Array.of(to, trimmed(r, to, end))
    found.push({ cue, source: [i + 2, to], pieces, score: SURE, rule: 'asked by' })
  }
  return found
}
const URGED = new WordSet([...verbsOf('urge', 'order'), 'asked', 'told', 'invited'])
const AUXILIARY = new WordSet('is are was were be been being has have had'.split(' '))

/** "Asked by the member Ola Berg | whether the pier was shut", "by counsel to the court, Ana Ruiz, | whether": who asks stands behind "by". */
export function asker(r: Reading, { head }: CueSpan): SourceCandidate | null {
  if (!ASKED.has(r.known[head]) || r.words[head + 1]?.lower !== 'by') return null
  let to = head + 2
  while (to < r.sentenceTo[head]! && to - head < LONGEST_ASKER && isOfAsker(r, to) && !OPENS_QUESTION.has(r.known[to]))
    to++
  return to > head + 2 && OPENS_QUESTION.has(r.known[to]) ? bareSource(head + 2, trimmed(r, head + 2, to)) : null
}
const LONGEST_ASKER = 16
const isOfAsker = (r: Reading, i: number): boolean =>
  isOfName(r, i) ||
  /^(?:to|of)$/.test(r.words[i]!.lower) ||
  (r.tag[i] === T.COMMA && (r.tag[i + 1] === T.NNP || OPENS_QUESTION.has(r.known[i + 1])))
const OPENS_QUESTION = new WordSet('whether if about why when how what who where on'.split(' '))

/** The plan was welcomed by Oslo and condemned by Tehran: who judges stands behind "by", and what before the verb. */
export function judges(r: Reading, cues: readonly CueSpan[]): Cued[] {
  const taken = tokensOf(cues)
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    let be = first
    while (be < r.sentenceTo[first]! && be - first < LONGEST && isOfName(r, be)) be++
    if (be === first || !(r.bits[be]! & FINITE)) continue
    for (let i = be + 1; i + 2 < r.sentenceTo[first]!; i++) {
      if (r.quoted[i] || r.words[i + 1]!.lower !== 'by' || taken.has(i) || !isJudging(r, i, be)) continue
      let end = i + 2
      while (end < r.sentenceTo[first]! && end - i < LONGEST && isOfName(r, end)) end++
      if (end === i + 2) continue
      const cue = { from: i, to: i + 2, head: i }
      found.push({ cue, source: [i + 2, end], pieces: Int32Array.of(first, be), score: 0, rule: 'judged by' })
    }
  }
  return found
}

/** "Was welcomed", "has been denied", "… and condemned". */
const isJudging = (r: Reading, i: number, be: number): boolean =>
  r.tag[i] === T.VBN &&
  JUDGEMENTS.has(r.known[i]) &&
  (BE.has(r.known[i - 1]) || ((r.bits[i - 1]! & CONJUNCTION) !== 0 && BE.has(r.known[be])))
const BE = new WordSet(['is', 'are', 'was', 'were', 'been'])
const JUDGEMENTS = new WordSet(verbsOf('condemn', 'criticise', 'praise', 'reject', 'oppose', 'support', 'deny'))

const isOfName = (r: Reading, i: number): boolean =>
  !r.mark[i] && !r.quoted[i] && (r.bits[i]! & (NOMINAL | MODIFIER | PRONOUN)) !== 0
