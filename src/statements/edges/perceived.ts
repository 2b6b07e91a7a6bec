import { WordSet } from '../../lexicon/word-sets.js'
import type { Cued } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  HAVE,
  MODAL,
  NOMINAL,
  PREPOSITION,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { has, type Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { clauseSubject } from './clause-subjects.js'

/** Participles of what people expect of somebody, believe or see: he is never the one who does. */
const PERCEIVED = new WordSet(
  'expected believed thought said known understood reported supposed considered seen viewed regarded perceived deemed rumored rumoured presumed assumed predicted projected forecast estimated feared alleged'.split(
    ' ',
  ),
)
const BE = new WordSet("is are was were be been being 's ’s 're ’re".split(' '))
/** Words behind which a clause begins. */
const OPENS = new WordSet('that while but whereas although though because if when since so whether as'.split(' '))
/** Longest subject, in tokens. */
const LONGEST = 40

/**
 * The mayor is expected to run again; the plan, which Oslo backs, was seen by Bergen as a trap: of whom it is thought belongs to what is
 * thought.
 */
export function withPerceived(r: Reading, p: Cued): Cued {
  // "Is understood | to favor | a delay": the verb is none of a speaker's, but of speech.
  const isLong = r.tag[p.cue.head - 1] === T.TO && p.cue.head - 2 > p.cue.from && !SPEECH.has(r.known[p.cue.head])
  const head = isLong ? p.cue.head - 2 : p.cue.head
  const end = p.pieces[p.pieces.length - 1]!
  if (!PERCEIVED.has(r.known[head]) || r.quoted[head] || end <= p.cue.to) return p
  const link = linkBefore(r, head)
  if (link < 0) return p
  const as = agentEnd(r, head, end)
  const from = as > 0 ? as : isLong ? head + 1 : p.pieces[p.pieces.length - 2]!
  if (as < 0 && (p.pieces.length !== 2 || from < p.cue.to)) return p
  if (r.tag[from] !== T.TO && r.words[from]!.lower !== 'as') return p
  const subject = subjectBefore(r, link)
  if (subject === null) return p
  const told = p.source !== null && p.source[0] > head ? p.source : null
  return {
    cue: isLong || as > 0 ? { from: p.cue.from, to: head + 1, head } : p.cue,
    source: as > 0 ? [head + 2, as] : told,
    pieces: Int32Array.of(subject[0], subject[1], from, end),
    score: p.score,
    rule: p.rule,
  }
}

/** "Has long been thought | to", a passive that the chain overlooks: where it begins, or -1. */
export const perceivedFrom = (r: Reading, head: number): number =>
  PERCEIVED.has(r.known[head]) &&
  r.words[head]!.lower !== 'supposed' &&
  r.tag[head + 1] === T.TO &&
  r.tag[head + 2] === T.VB
    ? linkBefore(r, head)
    : -1

/** "Seen | by analysts | as": where the name behind a participle and "by" ends, or -1. */
function agentEnd(r: Reading, head: number, last: number): number {
  if (r.words[head + 1]!.lower !== 'by') return -1
  let as = head + 2
  while (as < last && r.words[as]!.lower !== 'as' && !r.mark[as] && !(r.bits[as]! & (FINITE | VERB | WH))) as++
  return as > head + 2 && as < last && r.words[as]!.lower === 'as' ? as : -1
}

/** Where "has long been" begins before a participle, or -1 where no form of "to be" stands there. */
function linkBefore(r: Reading, head: number): number {
  const first = r.sentenceFrom[head]!
  let link = head - 1
  while (link > first && r.bits[link]! & ADVERB) link--
  if (link <= first || !BE.has(r.known[link])) return -1
  while (link - 1 > first && (r.bits[link - 1]! & (ADVERB | MODAL) || HAVE.has(r.known[link - 1]))) link--
  return link
}

/** The subject that ends before a verb: "who", or a noun with what a clause or commas tell of it; or null. */
function subjectBefore(r: Reading, verb: number): Range | null {
  const last = verb - 1
  if (r.quoted[last] || r.tag[last] === T.EX || r.mark[last]) return r.tag[last] === T.COMMA ? apposed(r, last) : null
  if (r.bits[last]! & WH) return [last, verb]
  const first = Math.max(r.sentenceFrom[verb]!, verb - LONGEST)
  let from = verb
  while (
    from > first &&
    !r.mark[from - 1] &&
    !(r.bits[from - 1]! & (FINITE | VERB | WH)) &&
    !OPENS.has(r.known[from - 1])
  )
    from--
  if (from > first && r.bits[from - 1]! & (FINITE | VERB | WH)) return clauseSubject(r, verb)
  if (r.bits[from]! & CONJUNCTION) from++
  return isNoun(r, from, verb) ? [from, verb] : null
}

/** "The bank, which has held rates, |", "Ola Berg, the mayor, |": what opens a sentence and a comma closes; or null. */
export function apposed(r: Reading, end: number): Range | null {
  const opener = r.sentenceFrom[end]!
  const from = OPENS.has(r.known[opener]) || r.bits[opener]! & CONJUNCTION ? opener + 1 : opener
  let comma = from
  while (comma < end && r.tag[comma] !== T.COMMA) comma++
  if (end - from > LONGEST || comma === end || has(r, from, comma, FINITE | VERB | WH)) return null
  const isTold = r.bits[comma + 1]! & WH || !has(r, comma, end, FINITE)
  if (!isTold || !isNoun(r, from, comma)) return null
  // "The council, which rejected the deal, is expected": what the clause reports is a statement of its own.
  for (let i = comma + 1; i < end; i++) if (r.cueish[i] === 2) return [from, comma]
  return [from, end]
}

const isNoun = (r: Reading, from: number, to: number): boolean =>
  (r.bits[from]! & (NOMINAL | DETERMINER)) !== 0 &&
  !(r.bits[from]! & PREPOSITION) &&
  r.tag[from] !== T.EX &&
  has(r, from, to, NOMINAL)
