import { WordSet } from '../../lexicon/word-sets.js'
import { bareSource, type CueSpan, type SourceCandidate } from '../proposal.js'
import {
  ADVERB,
  CONJUNCTION,
  CONTRASTS,
  DETERMINER,
  FINITE,
  LONGEST_SUBJECT,
  NOMINAL,
  NOUN,
  NUMBER,
  PREPOSITION,
  QUOTE,
  T,
  TOLD,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { has, hasMark, hasTag, isOnDay, type Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** "Pavic quipped when pressed, before | adding": a source ends where its own verb begins, but for a clause about the speaker. */
export function withoutVerb(r: Reading, [from, to]: Range): Range {
  for (let i = from + 1; i < to && !(r.bits[i]! & WH); i++)
    if ((r.bits[i]! & FINITE && !r.quoted[i] && r.cueish[i] === 2) || hitsBack(r, i)) return [from, i]
    // "Prince Fahd, | phoned his counterpart to express".
    else if (r.tag[i] === T.VBD && r.tag[i - 1] === T.COMMA && !r.quoted[i]) return [from, i - 1]
  // "Berg, who was chief until 2019, | welcomed it but": behind the comma of a clause about the speaker.
  for (let i = from + 3; i < to; i++)
    if (r.bits[i]! & FINITE && r.cueish[i] === 2 && r.tag[i - 1] === T.COMMA && !r.quoted[i]) return [from, i - 1]
  return [from, to]
}

/** "Ruiz | hit back, saying": the tagger takes some of these for nouns. */
const hitsBack = (r: Reading, i: number): boolean =>
  HITS.has(r.known[i]) && /^(?:back|out)$/.test(r.words[i + 1]?.lower ?? '')
const HITS = new WordSet(
  'hit hits shot shoots fired fires lashed lashes pushed pushes struck fought clapped snapped'.split(' '),
)

/** Where the words without a mark or a verb begin that end at a token, or behind the word `stop`. */
export function nameStart(r: Reading, end: number, stop?: string): number {
  const first = Math.max(r.sentenceFrom[end]!, end - LONGEST_SUBJECT)
  let start = end
  while (start > first && !r.mark[start - 1] && !(r.bits[start - 1]! & (VERB | FINITE | WH))) {
    if (r.words[start - 1]!.lower === stop) break
    start--
  }
  return start
}

/** "…, with Ola Berg adding that the deal was dead": the name between "with" and a participle, or null. */
export function withSubject(r: Reading, { from, head }: CueSpan): SourceCandidate | null {
  if (head !== from || r.tag[head] !== T.VBG || r.quoted[head]) return null
  // "The two announced it, the latter saying so".
  if (/^(?:latter|former)$/.test(r.words[from - 1]?.lower ?? '') && r.words[from - 2]?.lower === 'the')
    return bareSource(from - 2, from)
  // "…, with the minister, Ola Berg, adding": a name in commas belongs to the office before it.
  const end = r.tag[from - 1] === T.COMMA ? from - 1 : from
  const apposed = end < from ? nameStart(r, end) : end
  if (end < from && (apposed === end || r.tag[apposed - 1] !== T.COMMA)) return null
  const start = nameStart(r, end < from ? apposed - 1 : from, 'with')
  const joint = andAfterWith(r, start, from)
  if (joint > 0 && end === from) return bareSource(joint + 1, from)
  const isWith = start < from && r.words[start - 1]?.lower === 'with' && r.tag[start - 2] === T.COMMA
  return isWith && has(r, start, end, NOMINAL) ? bareSource(start, end) : null
}

/** "…, with Oslo calling for calm | and Bergen saying": the last "and" of [from, to), where "with" stands before in the sentence; or 0. */
function andAfterWith(r: Reading, from: number, to: number): number {
  let joint = to - 2
  while (joint > from && r.words[joint]!.lower !== 'and') joint--
  if (joint <= from) return 0
  for (let i = joint; i > r.sentenceFrom[to]! + 1 && joint - i < 2 * LONGEST_SUBJECT; i--)
    if (r.words[i]!.lower === 'with') return r.tag[i - 1] === T.COMMA && hasParticiple(r, i, joint) ? joint : 0
  return 0
}

/** By its ending, since the tagger takes some for nouns. */
function hasParticiple(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.words[i]!.lower.endsWith('ing')) return true
  return false
}

/** "The ministry on Friday | summoned the envoy to | protest": who summons is who protests; null for any other cue. */
export function summoner(r: Reading, { head }: CueSpan): SourceCandidate | null {
  if (r.tag[head - 1] !== T.TO || r.quoted[head]) return null
  const first = r.sentenceFrom[head]!
  let verb = head - 2
  while (verb > first && head - verb < 2 * LONGEST_SUBJECT && !SUMMONS.has(r.known[verb])) verb--
  if (!SUMMONS.has(r.known[verb]) || !(r.bits[verb]! & FINITE) || hasMark(r, verb, head)) return null
  // "On Friday".
  let end = verb
  while (end - 2 > first && isOnDay(r, end - 2)) end -= 2
  const from = nameStart(r, end)
  return from < end && r.bits[from]! & (NOMINAL | DETERMINER) ? bareSource(from, end) : null
}
const SUMMONS = new WordSet(['summoned', 'summons', 'summon'])

/** Criticising the deal, Berg left the hall: whom a participle that opens a sentence tells of, or null. */
export function openingSubject(r: Reading, { from, head }: CueSpan): SourceCandidate | null {
  if (from !== r.sentenceFrom[from] || r.tag[from] !== T.VBG || r.quoted[head]) return null
  const last = r.sentenceTo[from]!
  let comma = head + 2
  while (comma < last && (r.tag[comma] !== T.COMMA || r.quoted[comma])) comma++
  let end = comma + 1
  while (end < last && end - comma <= LONGEST_SUBJECT && !r.mark[end] && !(r.bits[end]! & (VERB | FINITE | WH))) end++
  while (end > comma + 1 && r.bits[end - 1]! & ADVERB) end--
  const isNamed = end > comma + 1 && end < last && (r.bits[comma + 1]! & (NOMINAL | DETERMINER)) !== 0
  // "Congratulating the navy, the guard and the crews, | he | said": what the comma parts off goes on the list.
  if (isNamed && r.tag[end] === T.COMMA && has(r, comma + 1, end, CONJUNCTION)) {
    let verb = end + 1
    while (verb < last && !r.mark[verb] && !(r.bits[verb]! & (VERB | FINITE | WH))) verb++
    if (verb > end + 1 && verb < last && r.bits[verb]! & FINITE) return bareSource(end + 1, verb)
  }
  const acts = isNamed && has(r, end, Math.min(last, end + 3), FINITE)
  return acts ? bareSource(comma + 1, end) : null
}

/** Berg, when asked about the drones, repeated the claim: the subject of a verb behind a clause in commas, or null. */
export function partedSubject(r: Reading, { from, head }: CueSpan, asides = ASIDES): SourceCandidate | null {
  const opens = /^(?:neither|either|both)$/.test(r.words[from - 1]?.lower ?? '') ? from - 1 : from
  if (!(r.bits[head]! & FINITE || r.tag[head] === T.VBN) || r.tag[opens - 1] !== T.COMMA || r.quoted[head]) return null
  const farthest = Math.max(r.sentenceFrom[from]!, opens - FARTHEST)
  let comma = opens - 2
  while (comma > farthest && r.tag[comma] !== T.COMMA) comma--
  const first = clauseStart(r, comma)
  if (comma <= first || comma - first > LONGEST_SUBJECT || r.bits[first]! & PREPOSITION) return null
  if (has(r, first, comma, VERB | FINITE | WH)) return null
  const isAside = asides.has(r.tag[comma + 1]!)
  const isWhile = CONTRASTS.has(r.known[comma + 1]) || r.words[comma + 1]!.lower === 'if'
  return isAside || isWhile ? bareSource(first, comma) : null
}
/** Longest clause between a subject and its verb, in tokens. */
const FARTHEST = 60
const ASIDES: ReadonlySet<number> = new Set([T.WRB, T.VBG, T.VBN, T.WP])

/** The firms deny it, and | Oslo, where they are, …: where the clause opens whose subject ends at a token. */
function clauseStart(r: Reading, end: number): number {
  const first = r.sentenceFrom[end]!
  for (let i = end - 1; i > first && end - i <= LONGEST_SUBJECT; i--) {
    if (r.words[i]!.lower === ';') return i + 1
    const joins = r.words[i]!.lower === 'and' || CONTRASTS.has(r.known[i])
    if (joins && r.tag[i - 1] === T.COMMA && (has(r, first, i, FINITE) || hasTag(r, first, i, T.VBN))) return i + 1
  }
  return first
}

/** “…,” quipped a rebel who declined to be named: the subject behind a verb behind a quotation, or null. */
export function subjectBehind(r: Reading, { from, to, head }: CueSpan): SourceCandidate | null {
  if (head !== from || to !== head + 1 || !(r.bits[head]! & FINITE) || r.quoted[head] || !r.quoted[from - 1])
    return null
  if (r.cueish[head] !== 2 || TOLD.has(r.known[head]) || !((r.bits[to] ?? 0) & (DETERMINER | NOUN))) return null
  let end = to
  const last = Math.min(r.sentenceTo[head]!, to + FARTHEST)
  while (end < last && !r.mark[end] && !(r.bits[end]! & (VERB | FINITE | WH))) end++
  const isWhole = end === r.sentenceTo[head]! || r.mark[end] === 1 || (r.bits[end]! & WH) !== 0
  if (!isWhole || !has(r, to, end, NOMINAL)) return null
  return bareSource(to, r.bits[end]! & WH ? relativeEnd(r, end) : end, end - 1)
}

/** Where the relative clause ends that a token opens: at the next mark. */
function relativeEnd(r: Reading, i: number): number {
  const last = Math.min(r.sentenceTo[i - 1]!, i + FARTHEST)
  while (i < last && !r.mark[i]) i++
  return i
}

/**
 * Oslo agreed, but a spokesman for the crew said no; …, and his deputy, Ola Berg, said no: all that stands between such a word and the
 * verb is its subject, with a name in apposition or without.
 */
export function subjectOf(r: Reading, { from, to }: SourceCandidate, cue: CueSpan): Range {
  const bracketed = aroundBracket(r, from, to)
  if (bracketed !== null) return bracketed
  // “Not yet,” says the major, who goes by Kit: behind verb and quotation the subject begins at once.
  const title = from >= cue.to ? titleTo(r, cue.to, from, to) : to
  if (title > to) return [cue.to, title]
  const isBehind = from > cue.to && r.quoted[cue.from - 1] === 1 && !TOLD.has(r.known[cue.head])
  if (isBehind && r.bits[cue.to]! & (DETERMINER | NOUN) && has(r, cue.to, from, WH)) return [cue.to, to]
  let end = cue.from
  while (end > 0 && r.bits[end - 1]! & ADVERB && !r.mark[end - 1]) end--
  const last = r.tag[end - 1] === T.COMMA ? end - 1 : end
  let commas = last < end ? 1 : 0
  let start = last
  while (start > 0 && end - start < LONGEST_SUBJECT && !isContrast(r, start - 1, commas === 2)) {
    if (r.sentenceFrom[start - 1] !== r.sentenceFrom[cue.from]) return [from, to]
    const isComma = r.tag[start - 1] === T.COMMA && commas === 1
    if (isComma) commas = 2
    else if (r.mark[start - 1] || r.quoted[start - 1]) return [from, to]
    else if (r.bits[start - 1]! & (VERB | FINITE | WH) && !isReduced(r, start - 1)) return [from, to]
    start--
  }
  // "The council called for": the tagger takes some for participles.
  const isVerb = r.bits[cue.head]! & FINITE || (r.tag[cue.head] === T.VBN && cue.to > cue.head + 1)
  if (start === last || end - start === LONGEST_SUBJECT || !isVerb || commas === 1) return [from, to]
  if (r.bits[start]! & (PREPOSITION | ADVERB | CONJUNCTION) || !has(r, start, last, NOMINAL)) return [from, to]
  return [start, last]
}
/** “…,” said Under Secretary of the Treasury for Terrorism Paul Hall.: the end of a title and a name in which the source lies, or `to`. */
function titleTo(r: Reading, first: number, from: number, to: number): number {
  const isOfTitle = (i: number) => /^\p{Lu}/u.test(r.spellings[i]!) || /^(?:of|the|for|and)$/.test(r.words[i]!.lower)
  let end = first
  while (end < r.sentenceTo[first]! && end - first < LONGEST_TITLE && isOfTitle(end)) end++
  const isWhole = from < end && to < end && (end === r.sentenceTo[first]! || r.mark[end] === 1)
  return isWhole && /^(?:of|for|and)$/.test(r.words[to]!.lower) && r.bits[end - 1]! & NOUN ? end : to
}
const LONGEST_TITLE = 18

/** The head of the agency (HUR), Berg, said; | Oslo |, which led the bloc (HUR) last year, said: the subject, where a source begins within brackets; or null. */
function aroundBracket(r: Reading, from: number, to: number): Range | null {
  let bracket = from
  while (bracket < to && r.words[bracket]!.lower !== '(' && r.words[bracket]!.lower !== ')') bracket++
  if (bracket >= to || r.words[bracket]!.lower === '(') return null
  const first = r.sentenceFrom[from]!
  let comma = first
  while (comma < from && r.tag[comma] !== T.COMMA) comma++
  const end = comma < from && r.bits[comma + 1]! & WH ? comma : to
  const isWhole = from - first < LONGEST_TITLE && !(r.bits[first]! & PREPOSITION)
  return isWhole && !has(r, first, Math.min(end, from), FINITE) ? [first, end] : null
}

/** "A clip | viewed on X", "a commander | operating in the east": a participle that goes with the noun before it. */
const isReduced = (r: Reading, i: number): boolean =>
  (r.bits[i - 1]! & NOUN) !== 0 &&
  (((r.tag[i] === T.VBN || r.tag[i] === T.VBG) && (r.bits[i + 1]! & (PREPOSITION | NUMBER)) !== 0) ||
    r.words[i + 2]?.lower === 'times')

/** Before a name in apposition, "and" behind a comma and a whole clause is one too. */
function isContrast(r: Reading, i: number, apposed: boolean): boolean {
  const first = r.sentenceFrom[i]!
  if (i === first) return false
  if (CONTRASTS.has(r.known[i]) || r.words[i]!.lower === ';') return true
  if (r.words[i]!.lower !== 'and' || !has(r, first, i, FINITE)) return false
  // “…”, and the council said: behind words in marks too.
  return (apposed && r.tag[i - 1] === T.COMMA) || isQuoteEnd(r, i)
}

/** “…,” | the leader, | Ola Berg, a Liberal, said: what stands between the marks and a name in apposition belongs to who. */
export function behindMarks(r: Reading, [from, to]: Range, cueFrom: number): Range {
  if (to > cueFrom || r.tag[from - 1] !== T.COMMA || r.quoted[from - 1]) return [from, to]
  let start = from - 1
  while (start > 0 && from - start < LONGEST_SUBJECT && !r.mark[start - 1] && !(r.bits[start - 1]! & (FINITE | WH)))
    start--
  const isName = start < from - 1 && (r.bits[start]! & (DETERMINER | NOMINAL)) !== 0
  return isName && r.quoted[start - 1] && isQuoteEnd(r, start) ? [start, to] : [from, to]
}

/** Behind a comma and the mark that closes a quotation, in either order. */
const isQuoteEnd = (r: Reading, i: number): boolean =>
  (r.tag[i - 1] === T.COMMA && (r.bits[i - 2]! & QUOTE) !== 0) ||
  ((r.bits[i - 1]! & QUOTE) !== 0 && r.tag[i - 2] === T.COMMA)

/** "An official, speaking on condition he not be named, denied it": the pronoun has a verb of its own before the comma. */
export function beyondPronoun(r: Reading, ranked: SourceCandidate, cue: CueSpan): SourceCandidate {
  const opener = r.sentenceFrom[ranked.from]!
  // "An employee who did not want his name in | the paper | said": what a preposition leads up to is no subject.
  const isObject = ranked.to === cue.from && (r.bits[ranked.from - 1]! & PREPOSITION) !== 0 && ranked.from > opener + 2
  if (isObject && r.bits[opener + 2]! & WH && r.bits[opener]! & (DETERMINER | NOMINAL) && !r.mark[opener + 1])
    return bareSource(opener, ranked.to, opener + 1)
  const { from, to } = ranked
  // "A commander in the group, who had no name, told us": the verb behind the clause is the sentence's.
  const isWho = (r.bits[from]! & WH) !== 0 && r.tag[from - 1] === T.COMMA
  const isClosed =
    has(r, from + 1, to, FINITE) || (r.tag[cue.from - 1] === T.COMMA && to < cue.from && has(r, to, cue.from, FINITE))
  const first = isWho ? clauseStart(r, from - 1) : from
  if (isWho && isClosed && to < cue.from + 1 && from - first < LONGEST_SUBJECT) {
    const isName = from - 1 > first && !has(r, first, from - 1, FINITE | WH) && !(r.bits[first]! & PREPOSITION)
    if (isName) return bareSource(first, from - 1)
  }
  if (to - from > 1 || r.tag[from] !== T.PRP || to >= cue.from || !has(r, to, cue.from, VERB)) return ranked
  return partedSubject(r, cue) ?? speakingSubject(r, cue, from) ?? ranked
}

/** "But a soldier who took part, speaking on condition that | he | not be named, said": whom the participle before a pronoun tells of, or null. */
function speakingSubject(r: Reading, { from, head }: CueSpan, pronoun: number): SourceCandidate | null {
  const opener = r.sentenceFrom[from]!
  if (r.tag[from - 1] !== T.COMMA || !(r.bits[head]! & FINITE)) return null
  let comma = pronoun - 1
  while (comma > Math.max(opener, pronoun - FARTHEST) && !(r.tag[comma] === T.COMMA && r.tag[comma + 1] === T.VBG))
    comma--
  const first = r.bits[opener]! & CONJUNCTION || CONTRASTS.has(r.known[opener]) ? opener + 1 : opener
  if (comma <= first + 1 || r.bits[first]! & PREPOSITION || !(r.bits[first]! & (DETERMINER | NOMINAL))) return null
  let wh = first
  while (wh < comma && !(r.bits[wh]! & WH)) wh++
  // Nothing but a relative clause has a verb there.
  return has(r, first, wh, VERB | FINITE) ? null : bareSource(first, comma, wh - 1)
}
