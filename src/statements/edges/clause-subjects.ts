import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { bareSource, type CueSpan, type SourceCandidate } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  CONTRASTS,
  DETERMINER,
  FINITE,
  NOMINAL,
  NOUN,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  T,
  TIMES,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { has, hasMark, type Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Longest subject with a clause about it, in tokens. */
const LONGEST = 40

/**
 * "A diplomat who was not authorised to discuss the matter | said", "two envoys briefed on the talks | said": all that stands before a
 * finite verb and up to the mark before it, where that is a noun and one clause about it; null for anything else.
 */
export function clauseSubject(r: Reading, verb: number): Range | null {
  if (!(r.bits[verb]! & FINITE) || r.quoted[verb] || r.bits[verb + 1]! & FINITE) return null
  let end = verb
  while (end > r.sentenceFrom[verb]! && r.bits[end - 1]! & ADVERB && r.words[end - 1]!.lower !== 'not') end--
  const first = Math.max(r.sentenceFrom[verb]!, end - LONGEST)
  let from = end
  while (from > first && (!r.mark[from - 1] || r.words[from - 1]!.lower === '/') && !r.quoted[from - 1]) from--
  while (from < end && (r.bits[from]! & (CONJUNCTION | ADVERB) || CONTRASTS.has(r.known[from]))) from++
  if (end - from < 4 || from - first > LONGEST || !(r.bits[from]! & (DETERMINER | NOMINAL | NUMBER))) return null
  if (r.bits[from]! & (PREPOSITION | WH) || r.bits[end - 1]! & (PRONOUN | CONJUNCTION | PREPOSITION)) return null
  let clause = from + 1
  while (clause < end && !(r.bits[clause]! & (VERB | FINITE | WH)) && !isThat(r, clause)) clause++
  if (clause >= end - 1 || !(r.bits[clause - 1]! & NOUN)) return null
  const isAbout = r.bits[clause]! & WH || isThat(r, clause) ? isRelative(r, clause, end) : isReduced(r, clause, end)
  return isAbout ? [from, end] : null
}

/** "The group | that | holds the town", whatever the tagger takes the word for. */
const isThat = (r: Reading, i: number): boolean =>
  r.words[i]!.lower === 'that' && (r.bits[i - 1]! & NOUN) !== 0 && (r.bits[i + 1]! & FINITE) !== 0

/** "Who was not authorised to discuss the matter": one finite verb, or several that "and" joins. */
function isRelative(r: Reading, wh: number, end: number): boolean {
  let verb = wh + 1
  while (verb < end && r.bits[verb]! & ADVERB) verb++
  if (!(r.bits[verb]! & FINITE)) return false
  for (let i = verb + 1; i < end; i++) {
    if (r.bits[i]! & (WH | PRONOUN) || r.words[i]!.lower === 'that') return false
    if (r.bits[i]! & FINITE && !(r.bits[i - 1]! & CONJUNCTION)) return false
  }
  return true
}

/** "Backed by Oslo", "shared two million times on X": a participle, whatever the tagger takes it for, and nothing else that acts. */
function isReduced(r: Reading, verb: number, end: number): boolean {
  const next = r.tag[verb + 1] === T.RP ? verb + 2 : verb + 1
  const isBy = r.words[next]!.lower === 'by'
  const isKnown = r.tag[verb] === T.VBN || TOLD_OF.has(r.known[verb])
  if (!isBy && !(isKnown && (r.bits[next]! & (PREPOSITION | NUMBER) || isTimes(r, next)))) return false
  if (r.tag[verb] === T.VBG || r.tag[verb] === T.VB || has(r, verb + 1, end, FINITE | WH | PRONOUN)) return false
  // "Sat on a report | the ministry | called", "landed in Oslo on Monday | Berg | said": another subject begins there.
  for (let i = next + 1; i < end; i++) {
    const isName = r.tag[i] === T.NNP && (r.tag[i - 1] !== T.NNP || TIMES.has(r.known[i - 1]))
    if ((r.bits[i - 1]! & NOUN && (r.tag[i] === T.DT || isName)) || OPENS.has(r.known[i])) return false
  }
  return true
}
/** "Called on them to wait | after | Oslo claimed". */
const OPENS = new WordSet('after before since while when because as if though although than'.split(' '))
/** "Shared | thousands of times". */
const isTimes = (r: Reading, i: number): boolean => r.words[i + 1]?.lower === 'of' && r.words[i + 2]?.lower === 'times'
/** Participles that the tagger takes for verbs. */
const TOLD_OF = new WordSet(
  'briefed based involved shared posted published viewed watched seen held trained stationed announced released signed issued obtained reached approved adopted detained arrested wounded injured'.split(
    ' ',
  ),
)

/** "The note, dated May 3 and signed by the envoy, Ola Berg, | says": a paper, a participle about it and, behind a comma, the verb; or null. */
function paperSubject(r: Reading, end: number): Range | null {
  const first = r.sentenceFrom[end]!
  let noun = first + 1
  while (noun < end && r.bits[noun]! & (NOUN | ADJECTIVE) && !PAPER_NOUNS.has(r.known[noun])) noun++
  const clause = r.tag[noun + 1] === T.COMMA ? noun + 2 : noun + 1
  if (end - first > LONGEST || clause >= end || !(r.bits[first]! & (DETERMINER | NOMINAL))) return null
  // Behind a comma no verb of the sentence stands, whatever the tagger takes it for.
  const isParticiple = r.tag[clause] === T.VBN || (r.tag[clause] === T.VBD && clause === noun + 2)
  if (!PAPER_NOUNS.has(r.known[noun]) || !isParticiple || r.tag[end - 1] !== T.COMMA) return null
  return has(r, clause + 1, end, FINITE | WH | PRONOUN) ? null : [first, end - 1]
}

/** "The Harbour Lawyers, a group that files complaints, | said", "the note, a copy of which AFP saw, | says": a name, what it is with a clause about that, and the verb; or null. */
function apposedSubject(r: Reading, end: number): Range | null {
  const first = r.sentenceFrom[end]!
  const last = end - 1
  if (r.tag[last] !== T.COMMA || !(r.bits[first]! & (DETERMINER | NOUN)) || end - first > LONGEST) return null
  let comma = first + 1
  while (comma < last && r.tag[comma] !== T.COMMA) comma++
  let clause = comma + 1
  while (clause < last && !(r.bits[clause]! & WH)) clause++
  const isAbout = r.bits[clause - 1]! & NOUN || r.words[clause - 1]!.lower === 'of'
  if (clause >= last - 1 || r.tag[comma + 1] !== T.DT || !isAbout) return null
  if (has(r, first, clause, VERB | FINITE) || hasMark(r, comma + 1, last)) return null
  return hasMark(r, first, comma) ? null : [first, last]
}

/** "…, programme director Liv Dahl, who joined Volta in May, | admitted.": behind a comma a name and a clause about it, before a verb that ends the sentence. */
export function toldSubject(r: Reading, { from, to }: CueSpan): Range | null {
  const end = from - 1
  if (r.tag[to] !== T.STOP || r.tag[end] !== T.COMMA) return null
  const first = Math.max(r.sentenceFrom[from]!, end - LONGEST)
  let wh = end - 1
  while (wh > first && !(r.bits[wh]! & WH && r.tag[wh - 1] === T.COMMA)) wh--
  let name = wh - 1
  while (name > first && r.tag[name - 1] !== T.COMMA) name--
  if (name <= first || wh - name < 2 || r.words[wh]!.lower === 'that' || !has(r, wh, end, FINITE)) return null
  return has(r, name, wh, VERB | FINITE | WH) || !(r.bits[name]! & (DETERMINER | NOMINAL)) ? null : [name, end]
}

/** Such a subject of a cue, or null. */
export function withClause(r: Reading, { from, to }: CueSpan): SourceCandidate | null {
  for (let verb = from; verb < to; verb++) {
    if (!(r.bits[verb]! & FINITE)) continue
    const subject = clauseSubject(r, verb) ?? paperSubject(r, from) ?? apposedSubject(r, from)
    return subject && bareSource(subject[0], subject[1])
  }
  return null
}

/** "A diplomat who declined to be named | said": the verb of speech behind such a subject within a cue begins the cue. */
export function withoutClauseVerb(r: Reading, cue: CueSpan): CueSpan {
  for (let i = cue.from + 1; i < cue.to; i++)
    if (SPEECH.has(r.known[i]) && clauseSubject(r, i) !== null) return { from: i, to: cue.to, head: i }
  return cue
}

/** "A group that claimed the raid | said it would strike again": where the main verb stands behind what a clause about its subject says, or `to`. */
export function beforeMain(r: Reading, source: Range, from: number, to: number): number {
  if (!(r.bits[source[0]]! & WH) || source[1] - source[0] > 1) return to
  for (let i = from + 1; i < to; i++) {
    if (!(r.bits[i]! & FINITE) || r.cueish[i] !== 2) continue
    const subject = clauseSubject(r, i)
    if (subject !== null && subject[0] < source[0]) return i
  }
  return to
}
