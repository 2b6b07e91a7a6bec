import { WordSet } from '../../lexicon/word-sets.js'
import { mendSource } from '../edges/source-edges.js'
import { nameStart, partedSubject } from '../edges/subjects.js'
import { bareSource, type Cued, type CueSpan, UNANSWERED } from '../proposal.js'
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  MODIFIER,
  NOMINAL,
  PREPOSITION,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { isOnDay, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { isNext } from './plain.js'

const words = (list: string) => new WordSet(list.split(' '))
/** Verbs of answering that can stand alone, and those that need what is answered: "returned no calls". */
const ANSWERS = words('respond responded reply replied comment commented')
const RETURNS = words('answer answered return returned')
/** What can be answered, so that no troops "respond to an attack" with words. */
const REQUESTS = words(
  'request requests question questions query queries inquiry inquiries enquiry enquiries email emails e-mail e-mails message messages call calls letter letters offer offers proposal proposals invitation allegation allegations accusation accusations claim claims remark remarks report reports criticism criticisms comment comments',
)
const AUXILIARIES = words('did do does has have had would will')
const NEGATIONS = words("not n't")
const WITHHOLDS = words('decline declines declined refuse refuses refused')
const HAVE = words('has have had is are')
const REACHED = words('reached available unavailable')
/** "Had no comment". */
const GIVES = words('had has have offered offers made gave issued')
const BE = words('is was were are been')
const REACTIONS = words('comment response reply reaction word')
const SWIFT = words('immediate official public formal')
/** What opens when or why no answer came. */
const CIRCUMSTANCES = words('when while until as before after because despite since and but or by ahead')
/** Below whoever says that another gave no answer. */
const PERHAPS = 0.1
/** Longest words for what is answered, up to their noun, in tokens. */
const LONGEST = 7
/** "The firm, | which | builds ships, did not comment". */
const ASIDES: ReadonlySet<number> = new Set([T.WDT, T.WP, T.VBG, T.VBN, T.WRB])
/** Most adverbs between a verb and its auxiliary. */
const ADVERBS = 4

/** What gives no answer, in tokens: the cue, where its subject ends, and what is left unanswered. */
interface Silence {
  readonly cue: CueSpan
  readonly from: number
  readonly to: number
  /** Who, where the words for them deny it: "neither Oslo nor Bergen". */
  readonly nobody?: readonly [number, number] | null
}

/** Oslo did not respond to a request for comment; Bergen has yet to comment; the envoy could not be reached for comment: that somebody says nothing. */
export function unanswered(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 1; i < r.n; i++) {
    if (r.quoted[i]) continue
    const silence = unspoken(r, i) ?? withheld(r, i) ?? outOfReach(r, i) ?? noComment(r, i) ?? undrawn(r, i)
    const source = silence && (silence.nobody ?? reactionFrom(r, silence) ?? subjectOf(r, silence.cue))
    if (source) {
      const { cue, from, to } = silence
      found.push({ cue, source, pieces: Int32Array.of(from, to), score: PERHAPS, rule: UNANSWERED })
    }
  }
  return found
}

/** "Declined | to say", "did it hit? He | would not say", "how much, he | did not say": that somebody keeps to himself what he was asked. */
function withheld(r: Reading, say: number): Silence | null {
  if (r.tag[say] !== T.VB || r.words[say]!.lower !== 'say') return null
  const isDeclined = r.tag[say - 1] === T.TO && WITHHOLDS.has(r.known[say - 2])
  const start = isDeclined ? say - 2 : negationBefore(r, say)
  if (start < 0 || r.words[start]!.lower === 'do' || !r.mark[say + 1]) return null
  const from = isDeclined ? say - 1 : say
  const first = r.sentenceFrom[say]!
  const whole = { from: start, to: say + 1, head: say }
  const question = first > 0 && r.block[first - 1] === r.block[first] ? first - 1 : -1
  if (r.spellings[question] === '?' && !r.quoted[question])
    return { cue: whole, from: r.sentenceFrom[question]!, to: first }
  if (!(r.bits[first]! & WH)) return { cue: { from: start, to: from, head: say }, from, to: say + 1 }
  let comma = start - 1
  while (comma > first && start - comma < LONGEST_PAIR && r.tag[comma] !== T.COMMA) comma--
  if (r.tag[comma] !== T.COMMA || comma === start - 1) return null
  return { cue: whole, from: first, to: comma }
}

/** "Did not immediately | respond to | emailed questions", "has yet to comment | on the raid", "has not | commented". */
function unspoken(r: Reading, verb: number): Silence | null {
  const isReturn = RETURNS.has(r.known[verb])
  if (!ANSWERS.has(r.known[verb]) && !isReturn) return null
  const negation = negationBefore(r, verb)
  const nobody = negation < 0 ? nobodyBefore(r, verb) : null
  const start = nobody ? nobody[1] : negation
  if (start < 0) return null
  const next = r.words[verb + 1]?.lower ?? ''
  const isComment = r.words[verb]!.lower.startsWith('comment')
  const isLed = isComment ? (next === 'on' && !isOnDay(r, verb + 1)) || next === 'about' : !isReturn && next === 'to'
  if (isLed || isReturn) {
    const from = isLed ? verb + 2 : verb + 1
    if (!isComment && !isRequest(r, from)) return null
    const to = objectEnd(r, from)
    return to > from ? { cue: { from: start, to: from, head: verb }, from, to, nobody } : null
  }
  if (nobody && (!isComment || start === verb)) return null
  let end = verb + 1
  while (end < r.sentenceTo[verb]! && r.bits[end]! & ADVERB && !r.mark[end]) end++
  const isAlone = end >= r.sentenceTo[verb]! || r.mark[end] === 1 || CIRCUMSTANCES.has(r.known[end])
  if (!isAlone || r.words[start]!.lower === 'do') return null
  const from = r.tag[verb - 1] === T.TO ? verb - 1 : verb
  return { cue: { from: start, to: from, head: verb }, from, to: verb + 1 }
}

/** Where "did not immediately" or "has yet to" begins before a verb, or -1. */
function negationBefore(r: Reading, verb: number): number {
  let i = verb - 1
  const farthest = Math.max(r.sentenceFrom[verb]!, verb - ADVERBS)
  while (i > farthest && isAdverb(r, i)) i--
  if (r.words[i]!.lower === 'to') return r.words[i - 1]?.lower === 'yet' && HAVE.has(r.known[i - 2]) ? i - 2 : -1
  if (!NEGATIONS.has(r.known[i])) return -1
  let auxiliary = i - 1
  while (auxiliary > r.sentenceFrom[verb]! && i - auxiliary < ADVERBS && isAdverb(r, auxiliary)) auxiliary--
  return AUXILIARIES.has(r.known[auxiliary]) ? auxiliary : -1
}

/** "Neither Oslo nor Bergen | has responded", "none of the firms | replied": a subject that says it of nobody, up to its verb; or null. */
function nobodyBefore(r: Reading, verb: number): [number, number] | null {
  let end = verb
  while (end > 0 && (isAdverb(r, end - 1) || AUXILIARIES.has(r.known[end - 1]))) end--
  let from = end - 1
  const first = Math.max(r.sentenceFrom[verb]!, end - LONGEST_PAIR)
  while (from > first && !NOBODY.has(r.known[from]) && !r.mark[from] && !(r.bits[from]! & (FINITE | WH))) from--
  const opens = r.sentenceFrom[verb] === from || r.tag[from - 1] === T.COMMA || (r.bits[from - 1]! & CONJUNCTION) !== 0
  // "No Kwang Chol replied": the family name.
  const isName = r.words[from]?.lower === 'no' && /^\p{Lu}/u.test(r.spellings[from + 1]!)
  return from >= first && opens && !isName && NOBODY.has(r.known[from]) ? [from, end] : null
}
const NOBODY = words('neither none no nobody')
/** Longest such subject, in tokens. */
const LONGEST_PAIR = 20

const isAdverb = (r: Reading, i: number): boolean =>
  (r.bits[i]! & ADVERB) !== 0 && !r.mark[i] && !NEGATIONS.has(r.known[i])

/** "A request", "emailed questions": something to answer, before any verb. */
function isRequest(r: Reading, from: number): boolean {
  const last = Math.min(r.sentenceTo[from] ?? 0, from + LONGEST)
  for (let i = from; i < last && !r.mark[i] && !(r.bits[i]! & (FINITE | WH)); i++)
    if (REQUESTS.has(r.known[i])) return true
  return false
}

/** Where that ends which was left unanswered: at a mark, a second verb, or when and why. */
function objectEnd(r: Reading, from: number): number {
  let to = from
  while (to < r.sentenceTo[from]! && (r.quoted[to] || !isObjectEnd(r, to))) to++
  return trimmed(r, from, to)
}

function isObjectEnd(r: Reading, i: number): boolean {
  if (r.tag[i] === T.COMMA || r.tag[i] === T.COLON || r.tag[i] === T.STOP || isNext(r, i)) return true
  if (r.bits[i]! & CONJUNCTION) return (r.bits[i + 1]! & FINITE) !== 0
  return isOnDay(r, i) || /^(?:when|while|until|because|despite)$/.test(r.words[i]!.lower)
}

/** "Could not immediately be reached | for comment", "was not available | for comment", "were unavailable | for comment". */
function outOfReach(r: Reading, i: number): Silence | null {
  if (!REACHED.has(r.known[i])) return null
  if (r.words[i + 1]?.lower !== 'for' || !/^comments?$/.test(r.words[i + 2]?.lower ?? '')) return null
  let start = i - 1
  let isNegated = r.words[i]!.lower === 'unavailable'
  for (; start > r.sentenceFrom[i]! && i - start <= ADVERBS; start--) {
    if (NEGATIONS.has(r.known[start])) isNegated = true
    else if (!isAdverb(r, start) && r.words[start]!.lower !== 'be') break
  }
  const isVerb = BE.has(r.known[start]) || r.tag[start] === T.MD
  return isNegated && isVerb ? { cue: { from: start, to: i + 1, head: i }, from: i + 1, to: i + 3 } : null
}

/** "Would not be drawn | on the timetable", "would not | be drawn". */
function undrawn(r: Reading, drawn: number): Silence | null {
  if (!DRAWN.has(r.known[drawn]) || r.words[drawn - 1]!.lower !== 'be') return null
  const start = negationBefore(r, drawn - 1)
  if (start < 0) return null
  const isLed = /^(?:on|about)$/.test(r.words[drawn + 1]?.lower ?? '') && !isOnDay(r, drawn + 1)
  const to = isLed ? objectEnd(r, drawn + 2) : drawn + 1
  const from = isLed ? drawn + 2 : drawn - 1
  return to > from ? { cue: { from: start, to: from, head: drawn }, from, to } : null
}

const DRAWN = new WordSet(['drawn'])

/** "There was no | immediate comment | from Oslo", "the ministry had no | comment". */
function noComment(r: Reading, no: number): Silence | null {
  if (r.words[no]!.lower !== 'no') return null
  let noun = no + 1
  while (noun < r.sentenceTo[no]! && noun - no < ADVERBS && r.bits[noun]! & MODIFIER && !REACTIONS.has(r.known[noun]))
    noun++
  if (!REACTIONS.has(r.known[noun])) return null
  if (r.words[noun]!.lower !== 'comment' && !SWIFT.has(r.known[noun - 1])) return null
  const verb = r.known[no - 1]!
  const thereIs = BE.has(verb) ? existential(r, no - 1) : -1
  if (thereIs < 0 && (!GIVES.has(verb) || r.bits[no - 2]! & WH)) return null
  return { cue: { from: thereIs < 0 ? no - 1 : thereIs, to: no + 1, head: no }, from: no + 1, to: noun + 1 }
}

/** "There has been": where it begins that ends at a token, or -1. */
function existential(r: Reading, be: number): number {
  const from = HAVE.has(r.known[be - 1]) ? be - 2 : be - 1
  return r.words[from]?.lower === 'there' ? from : -1
}

/** "No immediate comment | from | Oslo". */
function reactionFrom(r: Reading, { cue, to }: Silence): [number, number] | null {
  if (r.words[cue.from]!.lower !== 'there' || r.words[to]?.lower !== 'from') return null
  let end = to + 1
  while (end < r.sentenceTo[to]! && !r.mark[end] && !(r.bits[end]! & (VERB | FINITE | WH | PREPOSITION | ADVERB))) end++
  return end > to + 1 && r.bits[end - 1]! & NOMINAL ? [to + 1, end] : null
}

/** Who gives no answer: the words before, or before a clause in commas. */
function subjectOf(r: Reading, cue: CueSpan): [number, number] | null {
  let end = cue.from
  while (end > r.sentenceFrom[cue.from]! && isAdverb(r, end - 1)) end--
  // "The navy, | which | did not respond".
  if (r.bits[end - 1]! & WH && r.tag[end - 2] === T.COMMA) return [end - 1, end]
  const parted = partedSubject(r, { from: cue.from, to: cue.to, head: cue.from }, ASIDES)
  const last = r.tag[end - 1] === T.COMMA ? end - 1 : end
  const from = behindJoint(r, nameStart(r, last), last)
  const bare = parted ?? (from < last && opensSubject(r, from) ? bareSource(from, last) : null)
  const source = bare && mendSource(r, bare, { from: cue.from, to: cue.to, head: cue.from })
  return source && [source.from, source.to]
}

/** "Oslo denied | the raid and | the army did not comment", ", and | the army": where the subject begins that "and" joins to a clause. */
function behindJoint(r: Reading, from: number, to: number): number {
  let joint = to - 1
  while (joint > from && !(r.bits[joint]! & CONJUNCTION)) joint--
  const isBehindVerb = joint > from && (r.bits[from - 1]! & VERB) !== 0
  return r.bits[joint]! & CONJUNCTION && (joint === from || isBehindVerb) ? joint + 1 : from
}

const opensSubject = (r: Reading, i: number): boolean =>
  (r.bits[i]! & (NOMINAL | DETERMINER)) !== 0 && !(r.bits[i]! & PREPOSITION) && r.tag[i] !== T.EX
