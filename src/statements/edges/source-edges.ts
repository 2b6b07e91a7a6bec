import { OCCASION_NOUNS } from '../../lexicon/occasions.js'
import { OFFICES, TITLE_MODIFIERS } from '../../lexicon/offices.js'
import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan, SourceCandidate } from '../proposal.js'
import {
  ADJECTIVE,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  NOMINAL,
  NOUN,
  PREPOSITION,
  QUESTIONS,
  T,
  TIMES,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { has, hasTag, type Range, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { listSubject } from './list-subjects.js'
import { withOffice, withOwned, withParticiple, withRank, withStatus } from './source-offices.js'
import { withoutRemark } from './source-remarks.js'
import {
  behindRelative,
  relativeAlone,
  withDate,
  withoutAdverb,
  withoutDay,
  withoutLoneDay,
  withoutPhrase,
  withoutPrelude,
  withoutTime,
  withoutWhen,
} from './source-times.js'
import { behindMarks, subjectOf, withoutVerb } from './subjects.js'

/** Longest name in quotation marks, in tokens with the marks. */
const LONGEST = 8
const ARTICLES = new WordSet(['the', 'a', 'an'])
const SUBJECTS = new WordSet(['he', 'she', 'it', 'they', 'we', 'i'])

/** Rules of grammar over the edges of the source of a cue, in tokens. Null where the source is not who speaks but who is asked. */
export function mendSource(r: Reading, source: SourceCandidate, cue: CueSpan): SourceCandidate | null {
  if (isAsked(r, source, cue)) return null
  const list = listSubject(r, source, cue)
  if (list !== null) return withRange(source, ...list)
  const [from, end] = RULES.reduce(
    (range, mend) => {
      const next = mend(r, range, cue.from)
      return next[0] < next[1] ? next : range // torn text may leave nothing
    },
    subjectOf(r, source, cue),
  )
  const to = r.tag[end - 1] === T.COMMA && end - from > 1 ? end - 1 : end
  return from === source.from && to === source.to ? source : withRange(source, from, to)
}

/** Not `{ ...source, from, to }`: see `withPieces`. */
const withRange = ({ head, tail, parts }: SourceCandidate, from: number, to: number): SourceCandidate => {
  return { from, to, head, tail, parts }
}

/** Of somebody, as participles. */
const ASKED = new WordSet(['asked', 'instructed', 'ordered', 'urged', 'advised'])

/** "The envoy when asked", "Berg, asked about the drones, said": neither names an asker. */
function isAsked(r: Reading, { to }: SourceCandidate, { from, head }: CueSpan): boolean {
  if (to > from || from - to > 1) return false
  if (r.tag[from - 1] === T.WRB) return true
  if (from !== head || !ASKED.has(r.known[head]) || r.tag[from - 1] !== T.COMMA) return false
  // With a verb behind its clause it is a participle, however it is tagged; "why the navy, which had left, | was late" has none before.
  let isWhole = !QUESTIONS.has(r.known[head + 1])
  let passing = false
  for (let i = head + 1; i + 1 < r.sentenceTo[head]! && r.words[i]!.lower !== ';'; i++) {
    if (r.bits[i]! & FINITE && !passing) isWhole = true
    if (r.tag[i] !== T.COMMA || r.quoted[i]) continue
    if (isWhole && (r.bits[i + 1]! & FINITE || r.tag[i + 1] === T.VBN)) return true
    passing = (r.bits[i + 1]! & WH) !== 0
  }
  return r.tag[head] === T.VBN
}

/** "Moscow, for its part": how the sentence is joined to others is no part of the source. */
function withoutAside(r: Reading, [from, to]: Range): Range {
  let comma = to - 1
  while (comma > from && to - comma < LONGEST && r.tag[comma] !== T.COMMA) comma--
  if (comma === from || r.tag[comma] !== T.COMMA) return withoutDash(r, from, to)
  const words = Array.from({ length: to - comma - 1 }, (_, i) => r.words[comma + 1 + i]!.lower).join(' ')
  return ASIDE.test(words) || isOccasion(r, comma + 1, to) ? [from, comma] : withoutDash(r, from, to)
}

/** "The governor, in a statement by his spokesman, Ola Berg": what follows the comma is how he said it. */
function withoutPaper(r: Reading, [from, to]: Range): Range {
  let comma = from + 1
  while (comma < to && r.tag[comma] !== T.COMMA) comma++
  if (comma + 2 >= to || !(r.bits[comma + 1]! & PREPOSITION) || has(r, from, comma, VERB | FINITE | WH))
    return [from, to]
  const last = Math.min(to, comma + LONGEST)
  for (let i = comma + 2; i < last && r.tag[i] !== T.COMMA; i++)
    if (OCCASION_NOUNS.has(r.known[i]) || PAPER_NOUNS.has(r.known[i])) return [from, comma]
  return [from, to]
}

/** "The president — on a visit to Warsaw": what a dash and a preposition tell besides. */
function withoutDash(r: Reading, from: number, to: number): Range {
  for (let i = to - 2; i > from && to - i < LONGEST; i--)
    if (/^[—–-]+$/.test(r.words[i]!.lower)) return r.bits[i + 1]! & PREPOSITION ? [from, i] : [from, to]
  return [from, to]
}

/** "A leaked memo | that Oslo | dismissed": of a source and a clause about it, each has its own cue. */
function withoutClause(r: Reading, [from, to]: Range, cueFrom: number): Range {
  let wh = from + 1
  while (wh < to && !(/^(?:that|which)$/.test(r.words[wh]!.lower) && r.bits[wh - 1]! & NOUN)) wh++
  if (wh + 1 >= to || !has(r, wh + 1, to, NOMINAL) || has(r, wh + 1, to, VERB | FINITE)) return [from, to]
  if (to > cueFrom) return [from, wh]
  return cueFrom - to < 3 ? [wh + 1, to] : [from, to]
}

/** "Norway and Chile, in separate statements": a preposition and where it was said. */
const isOccasion = (r: Reading, from: number, to: number): boolean =>
  (r.bits[from]! & PREPOSITION) !== 0 && OCCASION_NOUNS.has(r.known[to - 1]) && !has(r, from, to, VERB)

const ASIDE =
  /^(?:for (?:its|his|her|their) part|for (?:instance|example|now)|in (?:turn|contrast)|by (?:contrast|comparison)|on the (?:other hand|contrary)|however|meanwhile|though|too|instead|likewise|similarly|conversely|of course|as well)$/

/**
 * “…,” warned the minister, who voted against, “…”: where a quotation opens that is no name, a source ends. “Ferry”, a film, is
 * taken in whole.
 */
function withoutQuotation(r: Reading, [from, to]: Range): Range {
  const q = r.quotation[to - 1]!
  if (q < 0 || r.quoted[from]) return [from, to]
  const open = r.quotations.from[q]!
  const end = r.quotations.to[q]!
  if (open <= from) return [from, to]
  return end - open > LONGEST ? [from, trimmed(r, from, open)] : [from, end]
}

/** "The ministry neither confirmed nor denied it": the word belongs to the verbs. */
const withoutNeither = (r: Reading, [from, to]: Range): Range =>
  to - from > 1 && PAIRING.has(r.known[to - 1]) ? [from, to - 1] : [from, to]
/** "Neither the prosecutor nor | the ministry": both are denied. */
function withNeither(r: Reading, [from, to]: Range): Range {
  if (r.words[from - 1]?.lower !== 'nor') return [from, to]
  for (let i = from - 2; i >= r.sentenceFrom[from]! && from - i < LONGEST_PAIR && !r.mark[i]; i--)
    if (r.words[i]!.lower === 'neither') return [i, to]
  return [from, to]
}
const LONGEST_PAIR = 16
const PAIRING = new WordSet(['neither', 'either'])

/** "Rejected by Berg, | and Oslo agreed": whoever has the next verb is none of those behind this one. */
function withoutNext(r: Reading, [from, to]: Range, cueFrom: number): Range {
  if (from < cueFrom || !(r.bits[to]! & FINITE)) return [from, to]
  for (let i = to - 1; i > from; i--)
    if (r.bits[i]! & CONJUNCTION && r.tag[i - 1] === T.COMMA) return i - 1 > from ? [from, i - 1] : [from, to]
  return [from, to]
}

/** "The latter", "the 46-year-old": what stands for a noun that is left out belongs to its article. */
function withNoun(r: Reading, [from, to]: Range): Range {
  if (to - from > 1 || !ARTICLES.has(r.known[from])) return [from, to]
  let end = to
  while (end < r.sentenceTo[from]! && r.bits[end]! & (ADJECTIVE | NOUN)) end++
  return [from, end]
}

/** "At the bottom it reads": a pronoun is a subject by itself, unless "and" joins it to another. */
function pronounAlone(r: Reading, [from, to]: Range): Range {
  if (to - from === 1 || r.tag[to - 1] !== T.PRP || !SUBJECTS.has(r.known[to - 1])) return [from, to]
  return has(r, from, to, CONJUNCTION) || r.bits[to - 2]! & PREPOSITION ? [from, to] : [to - 1, to]
}

/** "Oh, a former general who teaches in Busan, said": a clause about the speaker is taken in whole. */
function withRelative(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const opening = relativeAt(r, from, to)
  if (opening < 0) return [from, to]
  // "A union that has endorsed him": the clause itself is the cue's, unless it is "most of whom". "The envoy when asked": the clause is not about who.
  if (cueFrom === to) return opening === to - 1 && !(r.bits[to - 2]! & PREPOSITION) ? [opening, to] : [from, to]
  if (r.tag[opening] === T.WRB) return opening === to - 1 ? [from, opening] : [from, to]
  // A second verb is the sentence's, unless "and" joins it or a pronoun has it ("who spoke unnamed because | he | was not allowed to").
  const isJoined = r.bits[to - 1]! & CONJUNCTION || SUBJECTS.has(r.known[to - 1])
  if (r.bits[to]! & FINITE && !isJoined && has(r, opening, to, FINITE)) return [from, to]
  const last = cueFrom >= to ? cueFrom : r.sentenceTo[from]!
  for (let end = to; end < last && !r.quoted[end]; end++)
    if (r.tag[end] === T.COMMA || r.tag[end] === T.STOP || r.tag[end] === T.COLON) return [from, end]
  return [from, to]
}

/** Where the last "who", "whose" or "which" of a source stands whose clause goes on behind it; or -1. */
function relativeAt(r: Reading, from: number, to: number): number {
  if (r.mark[to]) return -1
  for (let i = to - 1; i > from; i--) if (r.bits[i]! & WH) return i
  return -1
}

/** "Aoki, who leads the fleet, and Berg, his counterpart, said": both of them, where the sentence begins with the one and the cue follows the other. */
function withPartner(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const first = r.sentenceFrom[from]!
  if (to > cueFrom || r.bits[first]! & PREPOSITION) return [from, to]
  let comma = first
  while (comma < cueFrom && r.tag[comma] !== T.COMMA) comma++
  if (!(r.bits[comma + 1]! & WH) || has(r, first, comma, VERB)) return [from, to]
  let partner = cueFrom - 1
  while (partner > comma && !(r.bits[partner]! & CONJUNCTION)) partner--
  const isOne = from === first || from > partner
  if (!isOne || r.tag[partner - 1] !== T.COMMA || r.words[partner]!.lower !== 'and') return [from, to]
  return has(r, partner, cueFrom, NOUN) && !has(r, partner, cueFrom, VERB)
    ? [first, trimmed(r, first, cueFrom)]
    : [from, to]
}

/** "In a speech of eleven minutes Aoki said": where it was said, with no comma behind, is no part of who. */
function withoutOccasion(r: Reading, [from, to]: Range): Range {
  const first = r.sentenceFrom[from]!
  // "As chairman Berg told reporters" tells who.
  if (from - first > 1 || !(r.bits[first]! & PREPOSITION) || hasTag(r, from, to, T.COMMA)) return [from, to]
  if (r.words[first]!.lower === 'as') return [from, to]
  let noun = first + 1
  const last = Math.min(to, first + FARTHEST)
  while (noun < last && !(OCCASION_NOUNS.has(r.known[noun]) || PAPER_NOUNS.has(r.known[noun]))) noun++
  if (noun >= last) return [from, to]
  let start = to
  while (start > noun + 1 && isNamed(r, start - 1)) start--
  const title = start
  while (start > noun + 1 && TITLES.has(r.known[start - 1])) start--
  // "In Bergen defence minister Aoki", but "Norwegian defence minister Aoki".
  if (start < title && isNamed(r, start - 1) && start - 1 > noun && !(r.bits[start - 2]! & PREPOSITION)) start--
  return start === to || r.bits[start - 1]! & PREPOSITION ? [from, to] : [start, to]
}
/** Tokens from the start of the sentence to behind the noun of an occasion: "At an unusually short briefing". */
const FARTHEST = 7
const TITLES = new WordSet([...OFFICES.flatMap(({ title }) => title.split(' ')), ...TITLE_MODIFIERS])
const isNamed = (r: Reading, i: number): boolean =>
  (r.bits[i]! & (NOUN | ADJECTIVE)) !== 0 && /^\p{Lu}/u.test(r.spellings[i]!) && !TIMES.has(r.known[i])

/** In a statement carried by KCNA, Kim said: what a preposition leads up to, before the first comma, is no part of who. */
function withoutLead(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const first = r.sentenceFrom[from]!
  if (from === first || to > cueFrom || !(r.bits[first]! & PREPOSITION) || hasTag(r, first, from, T.COMMA))
    return [from, to]
  let comma = from
  while (comma < to && r.tag[comma] !== T.COMMA) comma++
  return comma + 1 < to && r.bits[comma + 1]! & (NOMINAL | DETERMINER) ? [comma + 1, to] : [from, to]
}

/** "A jet came down, the junta and | rebels said", "CARE and | Save the Children said": with the one before "and", behind a comma or at the start. */
function withFirst(r: Reading, [ranked, to]: Range, cueFrom: number): Range {
  // "And Save | the Children": the tagger takes the first word of a name for a verb.
  const from = r.words[ranked - 2]?.lower === 'and' && /^\p{Lu}/u.test(r.spellings[ranked - 1]!) ? ranked - 1 : ranked
  if (to !== cueFrom || r.words[from - 1]?.lower !== 'and') return [from, to]
  let comma = from - 2
  while (from - comma < LONGEST && r.bits[comma]! & (NOMINAL | DETERMINER) && !r.mark[comma]) comma--
  const first = r.sentenceFrom[from]!
  if (comma < first)
    return r.tag[first] === T.NNP || /^\p{Lu}{2,}$/u.test(r.spellings[first]!) ? [first, to] : [from, to]
  const isAside = comma > first && comma < from - 2 && r.tag[comma] === T.COMMA && has(r, first, comma, FINITE)
  return isAside && r.bits[comma + 1]! & (DETERMINER | NOUN) ? [comma + 1, to] : [from, to]
}

/** In the order in which later ones lean on earlier ones. */
const RULES: readonly ((r: Reading, range: Range, cueFrom: number) => Range)[] = [
  behindMarks,
  withoutPrelude,
  withoutVerb,
  withoutAdverb,
  withoutRemark,
  withoutClause,
  withoutNeither,
  withNeither,
  withoutQuotation,
  withNoun,
  withOwned,
  withOffice,
  withParticiple,
  withDate,
  withoutNext,
  pronounAlone,
  withoutPaper,
  withoutAside,
  withRelative,
  withPartner,
  withFirst,
  withoutPhrase,
  withoutLoneDay,
  withoutDay,
  relativeAlone,
  behindRelative,
  withoutTime,
  withoutWhen,
  withoutOccasion,
  withoutLead,
  withRank,
  withStatus,
]
