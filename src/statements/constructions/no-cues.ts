import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { ADDRESSEE } from '../edges/circumstances.js'
import { isDenied } from '../edges/denials.js'
import { isAskedOf } from '../edges/loose-ends.js'
import { withOwned } from '../edges/source-offices.js'
import { datedPaperEnd } from '../edges/source-times.js'
import { beginningAt, type CueSpan, endingAt } from '../proposal.js'
import { isArticleLabel } from '../quotations/turns.js'
import { isTitled, SPEECH } from '../quotations/voices.js'
import {
  ADVERB,
  BREAK,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  MODIFIER,
  NOUN,
  PREPOSITION,
  PRONOUN,
  T,
  VERB,
} from '../syntax/grammar.js'
import { has, hasTag, isUnstopped } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { isAssault } from './assaults.js'
import { isDeed } from './deeds.js'
import { isEnactment } from './enactments.js'
import { ASSAULTS } from './headline-verbs.js'
import { isEstimates } from './hearings.js'
import { isAdjectival, isImpersonal, isSeeming } from './impersonal.js'
import { isOfMeeting } from './meetings.js'
import { isProvenance } from './provenance.js'
import { isRemarked } from './remarks.js'
import { isSetting } from './settings.js'

/** Prepositions that tell whose words they are: "as per", "to Aoki, …". */
const ASCRIBING = new WordSet(['per', 'for', 'to', 'by', 'with', 'of', 'in', 'as', 'from'])
const PAPERS = new WordSet('statement readout communique communiqué declaration transcript'.split(' '))
const REFERS = new WordSet('refer refers referred referring'.split(' '))
/** Meetings of two, who are not what is said there. */
const TALKS = new WordSet(
  'call calls talk talks meeting meetings conversation conversations complaint complaints'.split(' '),
)

/** "Issued similar | messages", "responded to | questions": words of speech by which nothing is told. */
function isOfManner(r: Reading, from: number, to: number, head: number): boolean {
  if (/^aim(?:s|ed)?$/.test(r.words[head]!.lower) && r.words[Math.max(to - 1, head + 1)]?.lower === 'at') return true
  if (/^vot(?:e|es|ed|ing)$/.test(r.words[head]!.lower) && r.words[Math.max(to - 1, head + 1)]?.lower === 'with')
    return true
  if (/^(?:struck|strikes?|striking)$/.test(r.words[head]!.lower)) return true
  if (to === head + 1 && /^issu(?:es|ed|ing)$/.test(r.words[head]!.lower)) return isLedBy(r, to, ISSUED)
  if (r.words[head]!.lower === 'commenting' && r.words[head + 1]?.lower === 'on') return from === r.sentenceFrom[head]
  if (/^(?:replying|responding)$/.test(r.words[head]!.lower)) return isLedBy(r, head + 1, QUESTIONS)
  return false
}

/** True where the noun phrase that begins at a token, behind a preposition or not, has one of the nouns. */
function isLedBy(r: Reading, from: number, nouns: ReadonlySet<string>): boolean {
  const last = Math.min(r.sentenceTo[from] ?? 0, from + ADDRESSEE)
  for (let i = from; i < last && !r.mark[i] && !(r.bits[i]! & FINITE); i++)
    if (nouns.has(r.words[i]!.lower)) return true
  return false
}
/** "Japan issued similar | messages": that something was said, and not what. */
const ISSUED = new Set(
  'message messages statement statements response responses readout readouts version versions communique communiqué'.split(
    ' ',
  ),
)
const QUESTIONS = new Set('question questions query queries reporters journalists'.split(' '))

/** "Did Chile's president say the pier was lost?": a question says nothing of who did. */
function isAskedWhether(r: Reading, head: number): boolean {
  const first = behindLabel(r, r.sentenceFrom[head]!)
  if (head - first > QUESTION || r.quoted[head] || r.quoted[first] || !AUXILIARIES.has(r.known[first])) return false
  return (
    !(r.bits[head]! & NOUN) &&
    r.tag[head] !== T.VBD &&
    r.words[r.sentenceTo[head]! - 1]!.lower === '?' &&
    !hasTag(r, first, head, T.COMMA)
  )
}
/** "Fact check: Did Oslo say so?": past the words before a colon. */
function behindLabel(r: Reading, from: number): number {
  for (let i = from + 1; i < from + LABEL && i < r.n; i++) if (r.tag[i] === T.COLON) return i + 1
  return from
}
/** Longest label with its colon, in tokens. */
const LABEL = 5
/** Longest way from the start of a question to its verb, in tokens. */
const QUESTION = 20
const AUXILIARIES = new WordSet('did does do has have had will would can could is was'.split(' '))

/** "There was no immediate | claim of | responsibility": nobody said it. */
function isNever(r: Reading, head: number): boolean {
  let no = head - 1
  while (no > 0 && r.words[no]!.lower !== 'no' && r.bits[no]! & MODIFIER) no--
  return (r.bits[head]! & NOUN) !== 0 && r.words[no]?.lower === 'no' && BE.has(r.known[no - 1])
}
const BE = new WordSet(['is', 'was', 'been', 'were', 'are'])

/** "Published an article | titled | “The rash act”": the name of a paper. */
function isTitle(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTitled(r, i)) return true
  return false
}

/**
 * "The Iranian charge d'affaires | to protest": a noun before "to" is no part of the cue, but for those of speech. "France, Germany
 * | condemn | attack on convoy": nor is what a verb of judging judges.
 */
export function withoutNoun(r: Reading, cue: CueSpan): CueSpan {
  const object = cue.head + 1
  const judges = JUDGES.has(r.known[cue.head]) && (r.bits[cue.head]! & FINITE) !== 0
  const isObject = object < cue.to && ((r.bits[object]! & NOUN) !== 0 || r.words[object]!.lower === 'claim')
  if (judges && isObject) return endingAt(cue, object)
  // "Russia's | military | claimed".
  const owned = withOwned(r, [cue.from - 1, cue.from], cue.head)[1]
  if (owned > cue.from && r.bits[cue.head]! & VERB) return beginningAt(cue, owned)
  // "Expressed | concern over | the deal".
  const over = object + 1
  const isFeeling = EXPRESSES.test(r.words[cue.head]!.lower) && FEELINGS.has(r.known[object])
  if (isFeeling && cue.to === object && r.bits[over]! & PREPOSITION && r.words[over]!.lower !== 'that')
    return endingAt(cue, over + 1)
  // "Said | at a ceremony marking": where somebody spoke ends the cue.
  if (r.bits[cue.head]! & FINITE && cue.head === cue.from && isAtScene(r, object, cue.to)) return endingAt(cue, object)
  // "Leader | calls for | end to deals".
  if (CALLS.test(r.words[cue.head]!.lower) && cue.to === object && r.words[object]?.lower === 'for')
    return endingAt(cue, object + 1)
  // "Rebels | claim | attack on port".
  if (CLAIMS.has(r.known[cue.from]) && cue.head > cue.from && ASSAULTS.has(r.known[cue.head]))
    return { from: cue.from, to: cue.from + 1, head: cue.from }
  const isVerb = r.tag[cue.from + 1] === T.TO && cue.head === cue.from + 2 && r.cueish[cue.from] === 0
  return isVerb && r.bits[cue.from]! & NOUN ? beginningAt(cue, cue.from + 1) : cue
}

/** "It was not clear whether Berg | shared | that view": nobody says so, up to the comma. */
function isUnsettled(r: Reading, head: number): boolean {
  let i = head - 1
  const first = Math.max(r.sentenceFrom[head]!, head - QUESTION)
  while (i > first && r.tag[i] !== T.COMMA && !r.quoted[i] && !/^(?:whether|if)$/.test(r.words[i]!.lower)) i--
  return (
    i > first &&
    /^(?:whether|if)$/.test(r.words[i]!.lower) &&
    /^(?:clear|unclear|unknown|known|certain|uncertain)$/.test(r.words[i - 1]!.lower)
  )
}

/** "Dagalo, | known as | Hemedti". */
const isNamed = (r: Reading, to: number, head: number): boolean =>
  r.words[head]!.lower === 'known' && to === head + 2 && r.words[head + 1]!.lower === 'as'

/** "Said | at a parade in Bergen celebrating | the victory": a participle behind where somebody spoke. */
function isAtScene(r: Reading, from: number, to: number): boolean {
  if (!/^(?:at|in|during|on)$/.test(r.words[from]?.lower ?? '')) return false
  for (let i = from + 1; i < to; i++)
    if (r.tag[i] === T.VBG && MARKING.has(r.known[i])) return (r.bits[i - 1]! & NOUN) !== 0
  return false
}

/** A name before a token, with adverbs between. */
function isPerson(r: Reading, at: number): boolean {
  let i = at - 1
  while (i > r.sentenceFrom[at]! && r.bits[i]! & ADVERB) i--
  return r.tag[i] === T.NNP || r.tag[i] === T.PRP
}

/** "Berg said | when asked about | the talks": behind the verb of whoever answers; what opens a clause tells of a question. */
const isAskedBehind = (r: Reading, head: number): boolean =>
  isAskedOf(r, head) &&
  (r.bits[head - 2]! & (BREAK | CONJUNCTION)) === 0 &&
  has(r, r.sentenceFrom[head]!, head - 1, FINITE)

/** "Fined the firm for | supporting | the rebels": what somebody did is no word of his. */
function isGround(r: Reading, from: number, head: number): boolean {
  if (r.tag[head] !== T.VBG || !DEEDS.has(r.known[head])) return false
  const before = r.bits[from - 1]! & ADVERB ? from - 2 : from - 1
  return r.words[before]?.lower === 'for'
}
const CLAIMS = new WordSet(verbsOf('claim'))
const MARKING = new WordSet(
  'celebrating marking announcing commemorating honouring honoring opening launching unveiling inaugurating'.split(' '),
)
const FEELINGS = new WordSet(
  'concern concerns worry worries alarm regret hope confidence support doubt doubts outrage anger dismay solidarity sorrow grief'.split(
    ' ',
  ),
)
const EXPRESSES = /^(?:express|voic)(?:e|es|ed|ing)?$/
const CALLS = /^call(?:s|ed|ing)?$/
const JUDGES = new WordSet(verbsOf('condemn', 'criticise', 'reject', 'oppose', 'deny'))
const DEEDS = new WordSet(
  verbsOf('plan', 'support', 'oppose', 'order', 'decide', 'refuse', 'promise', 'agree', 'report'),
)

/**
 * What the chain takes for a cue and grammar does not: a bare preposition ("she shouted | across | the hall"), the rest of where
 * something was said ("in a statement issued | by Oslo"), and whom somebody met ("the minister's call with | Aoki").
 */
export function isNoCue(r: Reading, cue: CueSpan): boolean {
  const { from, to, head } = cue
  if (isSetting(r, cue) || isOfMeeting(r, cue) || isDeed(r, cue)) return true
  if (to === head + 1 && (isDenied(r, head) || isRemarked(r, head))) return true
  if (isImpersonal(r, head) || isAdjectival(r, from, to) || isSeeming(r, head) || isEnactment(r, head)) return true
  if (isProvenance(r, from, to, head) || isOfManner(r, from, to, head) || isAskedWhether(r, head)) return true
  if (
    isNever(r, head) ||
    isEstimates(r, head) ||
    datedPaperEnd(r, head) > 0 ||
    isGround(r, from, head) ||
    isTitle(r, from, to) ||
    isAssault(r, to, head)
  )
    return true
  // "When asked | to comment on the launch".
  if (/^(?:asked|pressed)$/.test(r.words[head]!.lower) && r.tag[to] === T.TO && r.words[to + 1]?.lower === 'comment')
    return true
  if (isAskedBehind(r, head)) return true
  // "Press Statement on the Attack": the name of a paper.
  if (PAPERS.has(r.known[head]) && isUnstopped(r, head) && !has(r, r.sentenceFrom[head]!, r.sentenceTo[head]!, FINITE))
    return true
  if (r.words[head]!.lower === ':' && head - 1 === r.sentenceFrom[head] && isArticleLabel(r, head - 1)) return true
  // "Referring the question to the ministry".
  if (REFERS.has(r.known[head]) && to === head + 1)
    if (r.bits[to]! & (DETERMINER | PRONOUN) || isLedBy(r, to, QUESTIONS)) return true
  // "A meeting | of defence | ministers".
  if (r.words[from]!.lower === 'of' && !SPEECH.has(r.known[head])) return true
  if (isUnsettled(r, head) || isNamed(r, to, head) || isAtScene(r, from, to)) return true
  // "Writes on | the network Kanal: “…”": where the words behind the colon stand.
  if (to > head + 1 && r.words[to - 1]!.lower === 'on' && r.tag[r.sentenceTo[head]! - 1] === T.COLON) return true
  // "Later | appeared | to soften the order".
  if (
    /^appear(?:s|ed)?$/.test(r.words[head]!.lower) &&
    r.tag[to] === T.TO &&
    r.tag[to + 1] === T.VB &&
    !/^(?:be|have)$/.test(r.words[to + 1]!.lower) &&
    !SPEECH.has(r.known[to + 1]) &&
    isPerson(r, from)
  )
    return true
  // "Expressed | concern over | the deal".
  if (FEELINGS.has(r.known[head]) && EXPRESSES.test(r.words[head - 1]?.lower ?? '')) return true
  // "Strikes | continue against | rebels".
  if (/^continu/.test(r.words[head]!.lower) && to === head + 2 && r.bits[head + 1]! & PREPOSITION) return true
  // "Calls | for".
  if (to - from === 1 && r.words[from]!.lower === 'for' && CALLS.test(r.words[from - 1]?.lower ?? '')) return true
  const bits = r.bits[from]!
  // "He said | Tehran | “will not wait”": a name that the words in marks are about.
  if (to - from === 1 && r.tag[from] === T.NNP && r.quotation[to]! >= 0 && (r.bits[from - 1] ?? 0) & VERB) return true
  // "Has written | to | the court".
  if (to - from === 1 && r.tag[from] === T.TO && r.bits[from - 1]! & VERB) return true
  if (to - from === 1) return (bits & PREPOSITION) !== 0 && !ASCRIBING.has(r.known[from]) && r.cueish[from] === 0
  const next = r.bits[to] ?? 0
  const last = r.tag[to - 1]
  if (last === T.VBN && r.words[from]!.lower === 'in' && next & PREPOSITION) return (r.bits[to - 2]! & NOUN) !== 0
  return r.words[to - 1]!.lower === 'with' && TALKS.has(r.known[head]) && (r.bits[head]! & NOUN) !== 0
}
