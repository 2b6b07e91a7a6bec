import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { toldSubject } from '../edges/clause-subjects.js'
import { listSubject } from '../edges/list-subjects.js'
import { relativeEnd } from '../edges/relatives.js'
import { bareSource, type Cued, type CueSpan, type SourceCandidate, SURE } from '../proposal.js'
import {
  ADJECTIVE,
  ADVERB,
  ASKED,
  CITING,
  COMPLEMENTISERS,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  MODAL,
  NOMINAL,
  NOUN,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { clauseEnd, has, hasTag, isOnDay, isUnstopped, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { hasSpeaker, isContinued, isLater, isPhrasal, OPENS_CLAUSE, restAfter, VERBS } from './aside-rest.js'

const ALLEGES = new WordSet(CUES.filter(({ lemma }) => lemma === 'allege').flatMap(({ forms }) => forms))
/** Verbs that part a subject from its verb as well ("Repairs, she warned, would take a year"), but are otherwise left to the rankers. */
export const PARTING = new WordSet([
  ...CUES.filter(({ lemma }) =>
    /^(?:answer|reply|respond|retort|counter|conclude|maintain|allege|charge|promise|pledge|vow|complain|grumble|lament|warn|caution|object|protest|wonder|fear|hope|worry)$/.test(
      lemma,
    ),
  ).flatMap(({ forms }) => forms),
  ...'submits submitted ventured mused'.split(' '),
])
/** Of those, the verbs that are as often participles: "Berg, a man considered brave, was". */
const JUDGING = new WordSet(
  CUES.filter(({ act }) => act === 'judge' || act === 'predict' || act === 'believe').flatMap(({ forms }) => forms),
)
/** Longest sentence that is looked at, in tokens: longer ones are lists or noise, and each cue would go through all of it. */
export const LONGEST = 400
/** Score of an aside amid its sentence: behind whatever the rankers would keep. */
const PERHAPS = 0.1

/**
 * "The ship sank on Monday, two officials said in Oslo.": a clause and, at its end, who says it. Grammar alone settles what
 * is said there, where the rankers, who see edges, mistake long clauses with verbs of speech in them. So it does where the
 * aside parts a subject from its verb ("Repairs, she said, would take a year"). Amid a sentence ("…, she said, hours after …")
 * what follows can be hers or not: there the score is low. Null for anything else, and where the comma stands inside
 * quotation marks, for the rules over marks know more of those.
 */
export function asideOf(r: Reading, cue: CueSpan, ranked: SourceCandidate | null): Cued | null {
  const verb = cue.head
  const word = r.known[verb]!
  const isPassing = VERBS.has(word) || ALLEGES.has(word) || isPhrasal(r, verb)
  if (r.quoted[verb] || !(isPassing || PARTING.has(word))) return null
  const told = toldSubject(r, cue)
  if (told === null && !isActive(r, cue)) return null
  const [first, last] = [afterSemicolon(r, verb), r.sentenceTo[verb]!]
  if (r.stretchFrom[verb] !== r.sentenceFrom[verb] || r.stretchTo[verb] !== last || last - first > LONGEST) return null
  const source = told ?? parting(r, cue, ranked, first, last) ?? before(r, cue, ranked, first) ?? behind(r, cue, ranked)
  if (source === null) return null
  const comma = Math.min(source[0], cue.from) - 1
  if (comma <= first || r.tag[comma] !== T.COMMA || r.quoted[comma]) return null
  if (r.bits[source[0]]! & WH) return null
  const relative = isRelative(r, comma - 1) ? predicateAfter(r, comma - 1, Math.max(source[1], cue.to), last) : 0
  if (relative > 0) {
    const pieces = Int32Array.of(comma - 1, comma, relative, relativeEnd(r, relative, last))
    return { cue, source, pieces, score: SURE, rule: 'aside' }
  }
  const isSure = !JUDGING.has(word) || (r.bits[source[0]]! & PRONOUN) !== 0
  // "The chief said 74 were held, some of whom, he added, were trained": what has a verb of its own is no subject.
  let opens = comma - 1
  while (opens > first && r.tag[opens - 1] !== T.COLON) opens--
  const isSubject = !has(r, opens, comma, FINITE) || (r.bits[opens]! & WH) !== 0 || COMPLEMENTISERS.has(r.known[opens])
  const predicate = isSure && isSubject ? predicateAfter(r, first, Math.max(source[1], cue.to), last) : 0
  if (predicate > 0) {
    const pieces = Int32Array.of(first, comma, predicate, clauseEnd(r, predicate, last))
    return { cue, source, pieces, score: SURE, rule: 'aside' }
  }
  // "Asked whether the talks were on, Berg replied in the negative": what he was asked is no word of his.
  if (!isClause(r, first, comma) || ASKED.has(r.known[first])) return null
  const rest = restAfter(r, verb, Math.max(source[1], cue.to), last)
  const next = r.words[Math.min(rest, last - 1)]?.lower ?? ''
  if (rest < 0 || next === 'that') return null
  const later = isLater(r, rest, last)
  // "Talks failed, Berg warned in an interview on Monday (, a day after they began)": such a verb has nothing else to tell of.
  if (!isPassing && !((rest === last || later) && source[1] <= cue.from)) return null
  // "Asked about it, Berg said, “no”": what opens the sentence is no clause of his.
  const isBeside = r.tag[first] === T.VBN || r.tag[first] === T.VBG || (r.bits[first]! & (CONJUNCTION | ADVERB)) !== 0
  if (rest < last && r.quoted[rest] && isBeside) return null
  const other = rest < last && hasSpeaker(r, rest, last)
  const goesOn = rest < last && !other && !CITING.hasWord(next) && (r.quoted[rest] === 1 || isContinued(r, rest, last))
  const pieces = goesOn ? [first, comma, rest, trimmed(r, rest, last)] : [first, comma]
  // "…, she said, speaking on condition of anonymity", "…, she said, two days after the vote": what tells of the speaker.
  const isOfSpeaker = rest === last || (r.tag[rest] === T.VBG && next !== 'including') || later
  const score = goesOn || isOfSpeaker || other ? SURE : PERHAPS
  return { cue, source, pieces: Int32Array.from(pieces), score, rule: 'aside' }
}

/** Mr. Berg, | a senior aide insisted, | had never seen it: however the verb is tagged, one behind its comma goes with the subject before. */
export function partingAsides(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let verb = 4; verb + 2 < r.n; verb++) {
    const word = r.known[verb]!
    if ((r.tag[verb] !== T.VBN && r.tag[verb] !== T.VBD) || r.tag[verb + 1] !== T.COMMA || r.quoted[verb]) continue
    if (!(VERBS.has(word) || PARTING.has(word)) || JUDGING.has(word)) continue
    const [first, last] = [r.sentenceFrom[verb]!, r.sentenceTo[verb]!]
    if (r.stretchFrom[verb] !== first || r.stretchTo[verb] !== last || last - first > LONGEST) continue
    let comma = verb - 1
    while (comma > first && verb - comma < LONGEST_NAME && !r.mark[comma] && !(r.bits[comma]! & (FINITE | WH))) comma--
    const isAside = r.tag[comma] === T.COMMA && (r.bits[comma + 1]! & DETERMINER) !== 0 && comma + 2 < verb
    if (!isAside || has(r, first, comma, FINITE | WH) || hasTag(r, first, comma, T.COMMA)) continue
    const predicate = predicateAfter(r, first, verb + 1, last)
    if (predicate !== verb + 2) continue
    const pieces = Int32Array.of(first, comma, predicate, clauseEnd(r, predicate, last))
    const cue = { from: verb, to: verb + 1, head: verb }
    found.push({ cue, source: [comma + 1, verb], pieces, score: SURE, rule: 'aside' })
  }
  return found
}

/** "A fact | which |, Berg said, …"; of "some of whom" the noun before is the subject. */
const isRelative = (r: Reading, i: number): boolean => (r.bits[i]! & WH) !== 0 && !(r.bits[i - 1]! & PREPOSITION)

/** Where the sentence begins that the token stands in, or what a semicolon parts off of it. */
function afterSemicolon(r: Reading, i: number): number {
  const first = r.sentenceFrom[i]!
  for (let k = i; k > first && i - k < LONGEST; k--) if (r.words[k - 1]!.lower === ';' && !r.quoted[k - 1]) return k
  return first
}

/** Whether the pact holds, an envoy said on Monday, is unclear: the finite verb, behind a comma, of a subject that begins at `first`; 0 for none. */
function predicateAfter(r: Reading, first: number, from: number, last: number): number {
  if (r.bits[first]! & (PREPOSITION | ADVERB) && !COMPLEMENTISERS.has(r.known[first])) return 0
  for (let i = from; i + 1 < last && i - from < LONGEST_ASIDE && !r.quoted[i]; i++) {
    if (r.tag[i] !== T.COMMA) {
      if (r.bits[i]! & FINITE || r.words[i]!.lower === 'that' || r.tag[i] === T.COLON) return 0
      continue
    }
    let next = i + 1
    while (next < last && (r.bits[next]! & QUOTE || (r.bits[next]! & ADVERB && !r.mark[next]))) next++
    if (next < last && (r.bits[next]! & FINITE || opensPredicate(r, first, i + 1, next))) return i + 1
  }
  return 0
}
/** Taxpayers, the report said, “| deserve better”; the troops, it said, | control the town: behind a plural the plain form of a verb. */
const opensPredicate = (r: Reading, first: number, mark: number, verb: number): boolean => {
  let comma = first
  while (r.tag[comma] !== T.COMMA) comma++
  if (r.tag[verb] !== T.VB || r.tag[comma - 1] !== T.NNS || r.tag[first] === T.TO) return false
  return r.quoted[mark] === 1 || (mark === verb && isName(r, first, comma))
}
/** True where nothing but a noun with its modifiers stands between a colon, or `first`, and a token. */
function isName(r: Reading, first: number, to: number): boolean {
  let from = to
  while (from > first && r.bits[from - 1]! & (NOUN | ADJECTIVE | DETERMINER)) from--
  return from === first || r.tag[from - 1] === T.COLON
}
/** Words within which an aside amid a clause ends. */
const LONGEST_ASIDE = 25

/** A clause that can stand alone: with a finite verb, not led by "if" unless more follows, no "which" left hanging. */
function isClause(r: Reading, first: number, comma: number): boolean {
  // "Talks will go on": the preposition is the verb's.
  const end = r.bits[comma - 2]! & VERB ? r.bits[comma - 1]! & WH : r.bits[comma - 1]!
  const isTold = has(r, first, comma, FINITE) || isPlan(r, first, comma) || hasLikely(r, first, comma)
  if (!isTold || end & (WH | PREPOSITION) || r.bits[first]! & WH) return false
  const opening = r.bits[first]! & CONJUNCTION ? first + 1 : first
  const word = r.known[r.words[opening]!.lower === 'even' ? opening + 1 : opening]
  return !OPENS_CLAUSE.has(word) || hasTag(r, opening, comma, T.COMMA)
}

/** "President Choi Min-ho proposed talks": the tagger takes a verb behind a foreign name for a participle. */
function hasLikely(r: Reading, first: number, comma: number): boolean {
  for (let i = first + 1; i + 1 < comma; i++)
    if (r.tag[i] === T.VBN) return /^\p{Lu}/u.test(r.spellings[i - 1]!) && !(r.bits[i + 1]! & PREPOSITION)
  return false
}

/** Norway to send a ship, minister says: in a headline an infinitive tells what will be. */
function isPlan(r: Reading, first: number, comma: number): boolean {
  if (!isUnstopped(r, first)) return false
  for (let i = first + 1; i + 1 < comma; i++)
    if (r.tag[i] === T.TO && r.tag[i + 1] === T.VB) return (r.bits[i - 1]! & NOUN) !== 0
  return false
}

/** "said", "has said", "the text underlines" at a sentence's end, however tagged; never "saying", "to say", "was announced". */
const isActive = (r: Reading, { from, to, head }: CueSpan): boolean => {
  if (r.tag[head] === T.NNS || closesMarks(r, from, head)) return true
  if (r.tag[head] !== T.VBN) return (r.bits[head]! & (VERB | FINITE)) === (VERB | FINITE)
  for (let i = from; i < to; i++) if (HAVE.has(r.known[i])) return !has(r, from, to, MODAL)
  return false
}
/** “…”, the minister insisted on Thursday: behind marks and a name a verb in "-ed" has its subject, however it is tagged. */
function closesMarks(r: Reading, from: number, head: number): boolean {
  if (r.tag[head] !== T.VBN || from !== head || !(r.bits[head - 1]! & NOUN)) return false
  if (r.tag[head + 1] !== T.STOP && !isOnDay(r, head + 1)) return false
  let comma = head - 1
  while (comma > 0 && head - comma < LONGEST_NAME && r.tag[comma] !== T.COMMA) comma--
  return r.tag[comma] === T.COMMA && (r.bits[comma - 1]! & QUOTE) !== 0 && !has(r, comma, head, FINITE)
}
/** Longest name of whoever speaks, in tokens. */
const LONGEST_NAME = 12
const HAVE = new WordSet(['has', 'have', 'had', "'s", '’s', "'ve", '’ve'])

/** Norway, the envoy said, has agreed: the ranker takes "Norway, the envoy" for a name and its apposition; the verb behind tells. */
function parting(
  r: Reading,
  cue: CueSpan,
  ranked: SourceCandidate | null,
  first: number,
  last: number,
): [number, number] | null {
  if (ranked === null || ranked.from !== first || ranked.to !== cue.from) return null
  const bare = before(r, cue, null, first)
  if (bare === null || r.tag[bare[0] - 1] !== T.COMMA || !(r.bits[bare[0]]! & (DETERMINER | PRONOUN))) return null
  return predicateAfter(r, first, cue.to, last) > 0 ? bare : null
}

/** ", X said": the ranked source with its appositions, or all that stands between the comma and the verb. */
function before(r: Reading, cue: CueSpan, ranked: SourceCandidate | null, first: number): [number, number] | null {
  let to = cue.from
  while (to > first && r.bits[to - 1]! & ADVERB) to--
  let from = to
  while (from > first && !r.mark[from - 1]) from--
  // "… by Egypt, two sources told us": the ranker takes the end of the clause for a name and its apposition.
  const isAside =
    ranked !== null && (ranked.from === from || ranked.from === first || r.tag[ranked.from - 1] === T.COMMA)
  if (isAside && ranked.from <= from && (ranked.to === to || (ranked.to === to - 1 && r.mark[ranked.to])))
    return [ranked.from, ranked.to]
  if (from === to || from === first) return null
  const list = listSubject(r, bareSource(from, to), cue)
  if (list !== null) return [list[0], list[1]]
  const opening = r.bits[from]!
  if (opening & (PREPOSITION | CONJUNCTION | WH | VERB) || OPENS_CLAUSE.has(r.known[from])) return null
  return has(r, from, to, NOMINAL) && !hasPredicate(r, from, to) ? [from, to] : null
}

/** True where a finite verb stands in [from, to); "envoys briefed on (privy to) the talks" has none, however it is tagged. */
function hasPredicate(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = r.words[i]!
    const isParticiple = lower === 'privy' || (r.tag[i] === T.VBD && lower.endsWith('ed'))
    if (r.bits[i]! & FINITE && !(isParticiple && r.bits[i - 1]! & NOUN)) return true
  }
  return false
}

/** ", said X". */
function behind(r: Reading, cue: CueSpan, ranked: SourceCandidate | null): [number, number] | null {
  if (ranked === null || ranked.from !== cue.to) return null
  return has(r, ranked.from, ranked.to, FINITE) && !has(r, ranked.from, ranked.to, WH) ? null : [ranked.from, ranked.to]
}
