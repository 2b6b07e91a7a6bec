import { MONTHS } from '../../lexicon/months.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, type CueSpan, endingAt, type SourceCandidate, withCue, withPieces } from '../proposal.js'
import { governs, UNKNOWN } from '../syntax/governs.js'
import { CITING, FINITE, NOUN, PREPOSITION, T, TIMES, VERB, WH } from '../syntax/grammar.js'
import { clauseEnd, has, hasMark, hasTag } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** "Claimed on November 24 | that the town had fallen": nothing but a time between the verb and its clause. */
export function isThatClause(r: Reading, { head, to }: CueSpan, from: number): boolean {
  if (!(r.bits[head]! & VERB) || from <= to || from - to > LONGEST_TIME || r.words[from]!.lower !== 'that') return false
  if (governs(r, head) === UNKNOWN) return false
  for (let i = to; i < from; i++) if (!WHEN.has(r.known[i]) && !/^\d{1,4}$/.test(r.words[i]!.lower)) return false
  return true
}

/** "Said at a daily briefing on Monday | that the fleet had left": behind where and when, the clause is what was said, for sure. */
export function withThat(r: Reading, p: Cued): Cued {
  const { head, to } = p.cue
  const [first, end] = [p.pieces[0]!, p.pieces[1]!]
  if (first < to || !(r.bits[head]! & FINITE)) return p
  const aside = behindAside(r, p.cue)
  if (aside > 0 && first <= aside) {
    const last = clauseEnd(r, aside, r.sentenceTo[head]!)
    const cue = atPreposition(r, p.cue) ? endingAt(p.cue, head + 1) : p.cue
    return withPieces(withCue(p, cue), Int32Array.of(aside, last), Math.max(p.score, THAT))
  }
  // "Told reporters outside | that".
  if (WHERE.has(r.known[first]) && r.words[first + 1]?.lower === 'that' && p.pieces[1]! > first + 2) {
    const rest = p.pieces.slice()
    rest[0] = first + 1
    return withPieces(p, rest)
  }
  const lead = leadIn(r, p.cue, first)
  const that = thatBehind(r, lead, end)
  if (that < first || that + 1 >= end || hasTag(r, to, that, T.COMMA)) return p
  const pieces = p.pieces.slice()
  pieces[0] = that
  return withPieces(lead < to ? withCue(p, endingAt(p.cue, lead)) : p, pieces, Math.max(p.score, THAT))
}

/** "Conceded during | oral arguments that": the preposition that the chain takes for the end of a cue leads up to where it was said. */
const leadIn = (r: Reading, { head, to }: CueSpan, first: number): number =>
  to > head + 1 && (SCENES.has(r.known[to - 1]) || (LEADS.has(r.known[to - 1]) && r.words[first]!.lower === 'that'))
    ? to - 1
    : to
const SCENES = new WordSet(['during', 'at', 'under'])

/** "Said in remarks carried by state media | that talks would resume": the clause behind where and when, where the rankers find nothing. */
export function thatClause(r: Reading, cue: CueSpan, source: SourceCandidate | null): Cued | null {
  if (source === null || !(r.bits[cue.head]! & FINITE) || r.cueish[cue.head] !== 2) return null
  const last = r.sentenceTo[cue.head]!
  const aside = behindAside(r, cue)
  const that = aside > 0 ? aside : thatBehind(r, cue.to, last)
  if (that < 0 || (aside === 0 && hasMark(r, cue.to, that))) return null
  const to = clauseEnd(r, that, last)
  if (!has(r, that + 2, to, FINITE) || r.bits[that + 1]! & FINITE) return null
  return { cue, source: [source.from, source.to], pieces: Int32Array.of(that, to), score: THAT, rule: 'that-clause' }
}

/** "In remarks carried by state media | that": the word behind where and when that begin at `from`, or -1. */
function thatBehind(r: Reading, from: number, to: number): number {
  if (!LEADS.has(r.known[from])) return -1
  let that = from + 1
  while (that < to && that - from < LONGEST_OCCASION && r.words[that]!.lower !== 'that') that++
  return r.words[that]?.lower === 'that' && !hasVerb(r, from, that) ? that : -1
}

/** A verb, but for a participle behind its noun: "carried by state media", "a statement announcing the deal". */
function hasVerb(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (r.bits[i]! & (VERB | FINITE | WH) && r.tag[i] !== T.VBN && !isReduced(r, i)) return true
  return false
}

const isReduced = (r: Reading, i: number): boolean => r.tag[i] === T.VBG && (r.bits[i - 1]! & NOUN) !== 0

/**
 * "Claimed, without offering evidence, | that the ship had sunk", "wrote in a report to the board, which was seen by AFP, | that": where
 * the clause begins behind the commas, or 0.
 */
function behindAside(r: Reading, { head }: CueSpan): number {
  const last = Math.min(r.sentenceTo[head]!, head + 2 * LONGEST_OCCASION)
  let comma = head + 1
  while (comma < last && !r.mark[comma]) comma++
  if (r.tag[comma] !== T.COMMA || comma - head > LONGEST_OCCASION || hasVerb(r, head + 1, comma)) return 0
  if (comma > head + 1 && !LEADS.has(r.known[head + 1])) return 0
  const opens = r.words[comma + 1]?.lower ?? ''
  const isAside =
    opens === 'without' || opens === 'which' || r.tag[comma + 1] === T.VBN || CITING.has(r.known[comma + 1])
  if (!isAside) return 0
  for (let i = comma + 2; i < last; i++) if (r.tag[i] === T.COMMA) return r.words[i + 1]?.lower === 'that' ? i + 1 : 0
  return 0
}

/** "Wrote in a report to |": a cue that would end amid where it was said. */
const atPreposition = (r: Reading, { head, to }: CueSpan): boolean =>
  to > head + 1 && ((r.bits[to - 1]! & PREPOSITION) !== 0 || r.tag[to - 1] === T.TO)
const WHERE = new WordSet('outside inside later afterwards separately earlier there today yesterday'.split(' '))
const LEADS = new WordSet(['at', 'in', 'on', 'during', 'under', 'after', 'before', 'from'])
/** Longest words for where and when, in tokens. */
export const LONGEST_OCCASION = 14
const THAT = 2.5
const WHEN = new WordSet([
  ...TIMES,
  ...MONTHS.filter(({ language }) => language === 'en').flatMap(({ months }) => months.flat()),
  ...'on in late early earlier last this'.split(' '),
])
/** Longest time between a verb and its clause, in tokens. */
const LONGEST_TIME = 5
