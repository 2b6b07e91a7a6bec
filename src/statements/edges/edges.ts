import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, endingAt, withCue, withPieces } from '../proposal.js'
import { isVoicing, SPEECH } from '../quotations/voices.js'
import { GOVERNS, governs } from '../syntax/governs.js'
import {
  ADJECTIVE,
  ADVERB,
  COMPLEMENTISERS,
  CONJUNCTION,
  FINITE,
  NOMINAL,
  NOUN,
  PREPOSITION,
  PRONOUN,
  QUESTIONS,
  QUOTE,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { clauseEnd, has, isUnstopped, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { withAgent } from './brackets.js'
import {
  ADDRESSEE,
  aroundDay,
  withAccused,
  withoutAddressee,
  withoutAfter,
  withoutDay,
  withoutListener,
  withoutOccasion,
  withoutPost,
  withReported,
  withUrged,
} from './circumstances.js'
import { behindPlace, withInfinitive, withoutOverlap, withoutSource } from './cue-edges.js'
import { claimantEnd, withClaim, withoutDenial } from './denials.js'
import { withoutForum } from './forum.js'
import { answerAlone, withoutAsked, withoutDayBehind, withoutJoint } from './loose-ends.js'
import { FEWEST, isAboutSource, isLabel, isManner, isOfParticiple, isSubject, isWhen } from './nothing-said.js'
import { withoutPredicate } from './noun-clauses.js'
import { withoutMainClause, withoutParticiple } from './participles.js'
import { withAs, withPredicate } from './predicates.js'
import {
  isBehindRelative,
  partedRelative,
  withoutLikes,
  withoutMain,
  withoutRelative,
  withoutSilence,
} from './relatives.js'
import { beforeSecond, withSecond } from './second-verbs.js'
import { throughSubordinate } from './subordinates.js'
import { isTitle } from './titles.js'
import { isSigned, usedWords } from './used-words.js'
import { whatWas, withWhat } from './what-was.js'

/** Words with which a headline tells what goes on beside a statement. */
const BESIDE = new WordSet(['as', 'while'])
/** Least score of a content that grammar has made whole: the verbs in it are none of the writer's. */
const WHOLE = 3

/** Rules of grammar over the edges of what stands behind its cue, after ranking. Null where nothing is left of the content. */
export function mendEdges(r: Reading, given: Cued): Cued | null {
  const proposal = withoutSource(r, withoutOverlap(given))
  const { cue, pieces } = proposal
  const from = pieces[0]!
  if (isSubject(r, proposal) || isAboutSource(r, proposal)) return null
  if (isListed(r, proposal)) return mendEdges(r, withPieces(proposal, pieces.slice(2)))
  const used = usedWords(r, proposal) ?? withClaim(r, proposal) ?? whatWas(r, proposal)
  if (used !== null) return used
  if (
    (isUnstopped(r, from) && isLabel(r, proposal)) ||
    isManner(r, proposal) ||
    isOfParticiple(r, proposal) ||
    isWhen(r, proposal) ||
    isTitle(r, proposal) ||
    isSigned(r, proposal)
  )
    return null
  if (from < cue.to) return withWhat(r, partedRelative(r, proposal))
  if (isAnothers(r, cue.to, from) || isOnlyTold(r, proposal) || isInWhich(r, proposal) || isBehindRelative(r, proposal))
    return null
  if (pieces.length > 2 || r.stretchFrom[from] !== r.stretchFrom[cue.head]) return partedRelative(r, proposal)
  const last = beforeColon(r, from, withoutListener(r, cue.head, from, beforeAnswer(r, from, pieces[1]!)))
  const first = withoutAddressee(r, cue.head, withHead(r, cue.to, from), last)
  const begins = withoutOccasion(r, withoutRelative(r, proposal, withoutDay(r, first, last), last), last)
  const place = behindPlace(r, cue.head, begins)
  const start = withAs(r, cue, withUrged(r, cue, withReported(r, cue, withAccused(r, cue, place))))
  const whole = wholeClause(r, start, throughSubordinate(r, start, withObject(r, start, last)))
  const main = withoutMainClause(r, proposal, start, beforeSecond(r, cue, start, whole))
  const closed = withoutParticiple(r, start, withoutDenial(r, start, withNoun(r, start, main)))
  const cut = withoutMain(
    r,
    proposal,
    start,
    withoutScene(
      r,
      start,
      withoutAfter(r, start, withoutRemark(r, start, withoutLikes(r, start, withoutSilence(r, start, closed)))),
    ),
  )
  const told = withPredicate(
    r,
    cue,
    withoutForum(r, start, withoutPost(r, start, r.words[cut]?.lower === '%' ? cut + 1 : cut)),
  )
  const alone = withoutJoint(r, start, answerAlone(r, start, withoutAsked(r, cue.head, start, told)))
  const end = withoutDayBehind(
    r,
    cue.head,
    start,
    withAgent(r, start, withSecond(r, start, withoutPredicate(r, cue.head, start, alone))),
  )
  const score = start === from && whole === end && whole > pieces[1]! ? Math.max(proposal.score, WHOLE) : proposal.score
  const mended = withInfinitive(r, place === begins ? proposal : withCue(proposal, endingAt(cue, cue.head + 1)), start)
  return aroundDay(
    r,
    start === from && end === pieces[1] ? mended : withPieces(mended, Int32Array.of(start, end), score),
  )
}

/** "The United States, | Italy and Germany have told": the first of those who speak is nothing said. */
function isListed(r: Reading, { source, pieces }: Cued): boolean {
  if (source === null || pieces.length < 4 || pieces[1]! + 1 !== source[0] || r.tag[pieces[1]!] !== T.COMMA)
    return false
  return (
    !has(r, pieces[0]!, pieces[1]!, VERB | FINITE) && !r.quoted[pieces[0]!] && has(r, source[0], source[1], CONJUNCTION)
  )
}

/**
 * He thanked the crew and demanded “an escort”; Oslo has agreed; Bergen waits: what stands behind a second verb of speech
 * that "and" joins, or behind a semicolon, is not the content of the first.
 */
function isAnothers(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (r.quoted[i]) continue
    if (r.words[i]!.lower === ';' || isVoicing(r, i)) return true
    if (i > from && isIntroduced(r, i)) return true
    if (r.bits[i]! & CONJUNCTION && r.cueish[i + 1] === 2 && r.bits[i + 1]! & VERB && i + 1 < to) return true
  }
  return false
}

/** The colon of "she replies:". */
const isIntroduced = (r: Reading, i: number): boolean =>
  r.tag[i] === T.COLON && SPEECH.has(r.known[i - 1]) && ((r.bits[i - 1]! & VERB) !== 0 || r.tag[i - 1] === T.NNS)

/** Oslo calls it “theft” and Bergen replies: “Prove it”: the second statement is not the end of the first. */
function beforeAnswer(r: Reading, from: number, to: number): number {
  for (let i = from + 2; i <= to && i < r.n; i++) {
    if (r.quoted[i] || !isIntroduced(r, i)) continue
    for (let joint = i - 2; joint > from && !r.quoted[joint]; joint--)
      if (r.bits[joint]! & CONJUNCTION) return trimmed(r, from, joint)
  }
  return to
}

/** “We sank twice”: ferry captain on a long night: behind a quotation and a colon a headline tells its own. */
function beforeColon(r: Reading, from: number, to: number): number {
  const q = r.quotation[from]!
  if (q < 0 || !r.quotations.closed[q]) return to
  const end = r.quotations.to[q]!
  return end < to && r.tag[end] === T.COLON && !r.quoted[end] ? trimmed(r, from, end) : to
}

/** Comments to reporters: whom somebody spoke to is not what was said. */
function isOnlyTold(r: Reading, { cue, pieces }: Cued): boolean {
  if (
    r.tag[cue.to - 1] !== T.TO ||
    pieces.length > 2 ||
    pieces[1]! - pieces[0]! > 2 ||
    !SPEECH_NOUN.has(r.known[cue.head])
  )
    return false
  return !r.quoted[pieces[0]!] && !has(r, pieces[0]!, pieces[1]!, VERB)
}
const SPEECH_NOUN = new WordSet(['comment', 'comments', 'remark', 'remarks', 'statement', 'statements'])

/** They issued a statement in which they urged calm: the clause says whose words they are, and which. */
function isInWhich(r: Reading, { cue, pieces }: Cued): boolean {
  for (let i = cue.to - 1; i + 3 < pieces[1]! && i < cue.to + ADDRESSEE; i++) {
    if (r.words[i]!.lower !== 'in' || r.words[i + 1]!.lower !== 'which' || !(r.bits[i + 2]! & PRONOUN)) continue
    return !r.quoted[i] && r.cueish[i + 3] === 2
  }
  return false
}

/** He rejected the charge that the pier was lost: a content begins at the noun that governs it. */
function withHead(r: Reading, cueTo: number, from: number): number {
  if (r.tag[cueTo] !== T.DT || from - cueTo < 2 || r.words[from]!.lower !== 'that') return from
  const noun = cueTo + 1
  if (!(r.bits[noun]! & NOUN)) return from
  // "Questioned | an assertion by the junta that".
  const isTheirs = r.words[noun + 1]!.lower === 'by' && claimantEnd(r, noun + 2) === from
  return isTheirs || (noun + 1 === from && governs(r, noun) === GOVERNS) ? cueTo : from
}

/** It threatened “swift and hard” measures: an adjective at a quotation's end goes with the noun behind it. */
function withNoun(r: Reading, from: number, to: number): number {
  let last = to - 1
  while (last > from && r.bits[last]! & QUOTE) last--
  let end = to
  while (end < r.n && r.bits[end]! & QUOTE) end++
  if (!r.quoted[last] || r.quoted[end] || !(r.bits[last]! & ADJECTIVE)) return to
  const next = end
  while (end < r.sentenceTo[from]! && r.bits[end]! & NOUN) end++
  return end > next ? end : to
}

/** She described as “theft” the sale of the port: where "as" comes first, what it is said of stands behind. */
function withObject(r: Reading, from: number, to: number): number {
  let next = to
  while (next < r.n && r.bits[next]! & QUOTE) next++
  if (r.words[from]!.lower !== 'as' || !r.quoted[to - 1] || r.quoted[next] || !(r.bits[next]! & NOMINAL)) return to
  let end = next
  while (end < r.sentenceTo[from]! && !(r.bits[end]! & FINITE) && (!r.mark[end] || r.bits[end]! & QUOTE)) end++
  return trimmed(r, from, end)
}

/** They fear that the rains, which begin in June, will close the road; asked why the navy, which had left, was late: "that" or "why" and a noun is no clause yet. */
function wholeClause(r: Reading, from: number, to: number): number {
  const isThat = COMPLEMENTISERS.has(r.known[from]) && r.tag[from] === T.IN
  const opens = (isThat || QUESTIONS.has(r.known[from]) || QUESTIONS.has(r.known[from + 1])) && !r.quoted[to]
  // He explained that talks with Oslo | have gone far.
  if (opens && r.bits[to]! & FINITE && !has(r, from, to, VERB | FINITE)) return predicateEnd(r, to)
  if (!opens || r.tag[to] !== T.COMMA) return to
  let passing = false
  for (let i = from; i < to; i++) {
    if (r.tag[i] === T.COMMA) passing = opensRelative(r, i + 1)
    else if (r.bits[i]! & (VERB | FINITE) && !passing) return to
  }
  const last = r.sentenceTo[from]!
  for (let i = to; i + 1 < last; i++) {
    if (r.quoted[i] || r.words[i]!.lower === ';') return to
    if (r.tag[i] === T.COMMA && r.bits[i + 1]! & FINITE) return clauseEnd(r, i, last)
  }
  return to
}

/** The end of what a finite verb at `from` says: a comma or the sentence's end. */
function predicateEnd(r: Reading, from: number): number {
  let end = from
  while (end < r.sentenceTo[from]! && (r.tag[end] !== T.COMMA || r.quoted[end])) end++
  return trimmed(r, from, end)
}

/** "which", "in which", "some of whom". */
function opensRelative(r: Reading, i: number): boolean {
  for (let k = i; k < i + 3 && k < r.n; k++) {
    if (r.bits[k]! & WH) return true
    if (!(r.bits[k]! & PREPOSITION) && k > i) return false
  }
  return false
}

/** It called the raid “an act of war,” a phrase that Oslo had avoided: a comma at a quotation's end sets off what the writer adds. */
function withoutRemark(r: Reading, from: number, to: number): number {
  let close = to - 1
  while (close > from && !r.quoted[close]) close--
  const q = r.quotation[close]!
  if (q < 0 || close + 1 >= to || !r.quotations.closed[q]) return to
  const open = r.quotations.from[q]!
  const end = r.quotations.to[q]!
  let last = end - 1
  while (last > open && r.bits[last]! & QUOTE) last--
  const comma = r.tag[last] === T.COMMA ? last : end
  const next = comma === end ? end + 1 : end
  if (r.tag[comma] !== T.COMMA || next >= to) return to
  // It was “blackmail”, a word that Oslo echoed.
  if (
    r.tag[next] === T.DT &&
    /^(?:words?|phrase|term|label|expression|description)$/.test(r.words[next + 1]?.lower ?? '')
  )
    return trimmed(r, from, end)
  if (last - open < FEWEST) return to
  if (
    r.bits[next]! & (CONJUNCTION | FINITE | WH | PRONOUN) ||
    r.tag[next] === T.VBG ||
    COMPLEMENTISERS.has(r.known[next])
  )
    return to
  return open <= from || has(r, from, end, FINITE) || r.tag[open - 1] === T.TO ? trimmed(r, from, end) : to
}

/** Minister says crew ‘will stay’ as talks go on: in a headline, what goes on meanwhile. */
function withoutScene(r: Reading, from: number, to: number): number {
  if (!isUnstopped(r, from) || to < r.sentenceTo[from]! - 1) return to
  for (let i = from + 1; i + 2 < to; i++) {
    if (r.quoted[i] || !BESIDE.has(r.known[i]) || !has(r, from, i, FINITE)) continue
    if (r.bits[i + 1]! & (PRONOUN | ADVERB)) continue
    if (has(r, i + 2, to, FINITE)) return trimmed(r, from, i)
  }
  return to
}
