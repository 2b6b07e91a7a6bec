import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import { DETERMINER, FINITE, MODIFIER, NOUN, PRONOUN, T, VERB, WH } from '../syntax/grammar.js'
import { clauseEnd, has, isOnDay, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { PARTING } from './aside.js'
import { VERBS } from './aside-rest.js'

/** Words that are an answer by themselves. */
const ANSWERS = new WordSet(
  'not no never nonsense wrong false rubbish hardly absolutely perhaps maybe impossible'.split(' '),
)
/** Longest such answer, and longest name of who gives it, in tokens. */
const ANSWER = 3
const NAME = 14

/** Not so, | countered | the envoy, Ola Berg: | it was signed: a word of answer, a verb, who, and the rest behind a colon or a comma. */
export function retorts(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    if (!ANSWERS.has(r.known[first]) || r.quoted[first]) continue
    let comma = first + 1
    while (comma - first < ANSWER && !r.mark[comma]) comma++
    const verb = comma + 1
    const last = r.sentenceTo[first]!
    if (r.tag[comma] !== T.COMMA || verb + 2 >= last || !isSaying(r, verb)) continue
    let end = verb + 1
    while (end < last && end - verb < NAME && !isNameEnd(r, end)) end++
    if (end === verb + 1 || !isNameEnd(r, end) || has(r, verb + 1, end, VERB | FINITE | WH)) continue
    if (!has(r, verb + 1, end, NOUN)) continue
    const isLed = end + 2 < last && (r.tag[end] === T.COLON || opensClause(r, end + 1))
    const rest = isLed ? [end + 1, clauseEnd(r, end + 1, last)] : []
    const cue = { from: verb, to: verb + 1, head: verb }
    const source: [number, number] = [verb + 1, trimmed(r, verb + 1, end)]
    found.push({ cue, source, pieces: Int32Array.of(first, comma, ...rest), score: SURE, rule: 'retort' })
  }
  return found
}

const isSaying = (r: Reading, i: number): boolean =>
  (r.bits[i]! & FINITE) !== 0 && (VERBS.has(r.known[i]) || PARTING.has(r.known[i]))

/** A colon, the sentence's end, or a comma with more than a name or an office behind it. */
const isNameEnd = (r: Reading, i: number): boolean =>
  r.tag[i] === T.COLON ||
  r.tag[i] === T.STOP ||
  (r.tag[i] === T.COMMA && (opensClause(r, i + 1) || !(r.bits[i + 1]! & (NOUN | DETERMINER))))

/** "The ship was late": words of a noun, and then a verb. */
function opensClause(r: Reading, from: number): boolean {
  if (!(r.bits[from]! & (DETERMINER | PRONOUN))) return false
  let verb = from + 1
  while (verb < r.sentenceTo[from]! && !r.mark[verb] && r.bits[verb]! & MODIFIER) verb++
  return (r.bits[verb]! & FINITE) !== 0
}

/** “No,” | came the reply from | the old general; “No,” | came the reply.: words in marks, the noun for them and behind it who, if anybody. */
export function repliesFrom(r: Reading): Cued[] {
  const { from: opens, to: ends, closed } = r.quotations
  const found: Cued[] = []
  for (let q = 0; q < opens.length; q++) {
    const verb = ends[q]!
    if (!closed[q] || verb + 3 >= r.n || !COMES.has(r.known[verb]) || r.tag[verb + 1] !== T.DT) continue
    const last = r.sentenceTo[verb]!
    let from = verb + 2
    while (from < last && r.bits[from]! & MODIFIER) from++
    const isFrom = r.words[from]?.lower === 'from'
    if (!SPEECH.has(r.known[from - 1]) || !(isFrom || r.mark[from])) continue
    if (!isFrom) {
      const cue = { from: verb, to: from, head: from - 1 }
      found.push({ cue, source: null, pieces: Int32Array.of(opens[q]!, verb), score: SURE, rule: 'reply from' })
      continue
    }
    let end = from + 1
    while (end < last && !r.mark[end] && !(r.bits[end]! & FINITE) && !isOnDay(r, end)) end++
    if (end === from + 1) continue
    const cue = { from: verb, to: from + 1, head: from - 1 }
    const pieces = Int32Array.of(opens[q]!, verb)
    found.push({ cue, source: [from + 1, end], pieces, score: SURE, rule: 'reply from' })
  }
  return found
}
const COMES = new WordSet(['came', 'comes'])
