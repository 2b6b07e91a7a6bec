import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { ADDRESSEE } from '../edges/circumstances.js'
import { CITING, FINITE, MODIFIER, NOUN, PRONOUN, QUOTE, T, VERB, WH } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** How it came to be told: from whom, on what terms, by how many hands; no word of it says what. */
export const isProvenance = (r: Reading, from: number, to: number, head: number): boolean =>
  isUnnamed(r, from, to) ||
  isUnauthorised(r, from, to) ||
  isUnnaming(r, to - 2) ||
  isUnnaming(r, from - 1) ||
  isViewed(r, to, head) ||
  isCiting(r, from, to) ||
  isCitingPaper(r, from, to) ||
  isGround(r, from, to) ||
  isOfCopy(r, from) ||
  isSeenBy(r, head) ||
  isReportedInPassing(r, from, to, head)

/** "Who requested | anonymity", "asked | to remain unnamed", "| speaking on condition of anonymity to discuss | the talks". */
const isUnnamed = (r: Reading, from: number, to: number): boolean =>
  r.words[to]?.lower === 'anonymity' ||
  (/^(?:remain|stay)$/.test(r.words[to + 1]?.lower ?? '') &&
    /^(?:anonymous|unnamed)$/.test(r.words[to + 2]?.lower ?? '')) ||
  (/^(?:spoke|speaking|talked|talking)$/.test(r.words[from]!.lower) &&
    r.words[from + 1]?.lower === 'on' &&
    (r.words[from + 2]?.lower === 'condition' || r.words[from + 3]?.lower === 'condition'))

/** "They | were not authorised to speak publicly about | the trip", "not allowed to | discuss | it": why somebody is not named. */
function isUnauthorised(r: Reading, from: number, to: number): boolean {
  for (let i = Math.max(from - 2, r.sentenceFrom[from]! + 1); i < to; i++)
    if (AUTHORISED.has(r.known[i]) && r.tag[i + 1] === T.TO && DISCUSSES.has(r.known[i + 2]))
      return NOT.has(r.known[i - 1]) || NOT.has(r.known[i - 2])
  return false
}
const AUTHORISED = new WordSet('authorised authorized allowed permitted cleared empowered'.split(' '))
const DISCUSSES = new WordSet('speak discuss comment talk brief disclose'.split(' '))
const NOT = new WordSet(['not', "n't", 'n’t', 'never'])

/** "Took aim at Oslo | without mentioning | it by name", at "without": no more than a name or a pronoun is left unsaid. */
export const isUnnaming = (r: Reading, i: number): boolean =>
  r.words[i]?.lower === 'without' && NAMES.has(r.known[i + 1]) && (r.bits[i + 2]! & (PRONOUN | NOUN | MODIFIER)) !== 0
const NAMES = new WordSet(['mentioning', 'naming', 'identifying', 'citing'])

/** "Viewed | two million times". */
function isViewed(r: Reading, to: number, head: number): boolean {
  if (!/^(?:viewed|watched|seen|shared|liked)$/.test(r.words[head]!.lower)) return false
  for (let i = to; i < to + 4 && i < r.sentenceTo[head]!; i++) if (r.words[i]!.lower === 'times') return true
  return false
}

/** "Reported, | citing | sources, that", "the agency, | quoting | an official, said": on whose word an outlet tells it. */
function isCiting(r: Reading, from: number, to: number): boolean {
  const { lower } = r.words[from]!
  if (!CITING.has(r.known[from]) || r.tag[from - 1] !== T.COMMA) return false
  if (lower === 'quoting' && r.cueish[from - 2] === 2) return !leadsToSaying(r, to)
  for (let i = to; i + 1 < r.sentenceTo[from]! && i < to + ADDRESSEE && !(r.bits[i]! & FINITE); i++)
    if (r.tag[i] === T.COMMA)
      return r.cueish[from - 2] === 2
        ? r.words[i + 1]!.lower === 'that'
        : (r.bits[i + 1]! & FINITE) !== 0 && r.cueish[i + 1] === 2
  return false
}

/** "Quoting Berg | as saying". */
function leadsToSaying(r: Reading, from: number): boolean {
  for (let i = from; i < r.sentenceTo[from]! && i < from + COPY; i++)
    if (r.words[i]!.lower === 'as' && r.words[i + 1]?.lower === 'saying') return true
  return false
}

/** "The delegate told the board, | according to | a copy of her remarks | seen by | AFP: “…”": whoever has it from where. */
function isOfCopy(r: Reading, from: number): boolean {
  const first = r.sentenceFrom[from]!
  let comma = from - 1
  while (
    comma > first &&
    from - comma < COPY &&
    !(r.tag[comma] === T.COMMA && r.words[comma + 1]!.lower === 'according')
  )
    comma--
  if (r.words[comma + 1]?.lower !== 'according' || r.tag[comma] !== T.COMMA || comma <= first) return false
  let colon = comma + 2
  while (colon < r.sentenceTo[first]! && colon - comma < COPY && r.tag[colon] !== T.COLON) colon++
  if (r.tag[colon] !== T.COLON || r.quotation[colon + 1]! < 0 || from > colon) return false
  for (let i = Math.max(first + 1, comma - COPY); i < comma; i++)
    if (r.bits[i]! & FINITE && r.cueish[i] === 2) return true
  return false
}
/** Longest such aside, in tokens. */
const COPY = 18

/** "The remarks, | first reported by | the Gazette, drew": who had it first. */
function isReportedInPassing(r: Reading, from: number, to: number, head: number): boolean {
  if (r.words[head]!.lower !== 'reported' || r.words[Math.max(head + 1, to - 1)]?.lower !== 'by') return false
  let before = Math.min(from, head) - 1
  while (before > r.sentenceFrom[head]! && /^(?:first|originally|initially|and|earlier)$/.test(r.words[before]!.lower))
    before--
  return r.tag[before] === T.COMMA || r.words[before + 1]?.lower === 'and'
}

/** "A cable, which was | seen by | AFP, that": whoever has read it says nothing, unless it was "seen by many as a threat". */
function isSeenBy(r: Reading, head: number): boolean {
  if (!SEEN.has(r.known[head]) || r.words[head + 1]?.lower !== 'by') return false
  let end = head + 2
  while (end < r.sentenceTo[head]! && end - head < ADDRESSEE && !r.mark[end] && r.words[end]!.lower !== 'as') end++
  return r.words[end]?.lower !== 'as'
}
const SEEN = new WordSet('seen obtained reviewed viewed read examined'.split(' '))

/** "The firm, the Gazette reported, | citing | a leaked memo": the paper from which somebody tells it. */
function isCitingPaper(r: Reading, from: number, to: number): boolean {
  if (r.words[from]!.lower !== 'citing' || (from > r.sentenceFrom[from]! && r.tag[from - 1] !== T.COMMA)) return false
  let end = to
  while (end < r.sentenceTo[from]! && end - to < COPY && r.bits[end]! & (MODIFIER | VERB)) end++
  return PAPERS.has(r.known[end - 1]) && r.words[end]?.lower !== 'of'
}

/** "Reuters reported, | citing | two officials", "cancelled it, | citing | bad weather, the ministry said": beside a verb of speech, no more than a noun phrase. */
function isGround(r: Reading, from: number, to: number): boolean {
  if (r.words[from]!.lower !== 'citing' || r.tag[from - 1] !== T.COMMA || to !== from + 1) return false
  const last = r.sentenceTo[from]!
  let end = to
  while (end < last && end - to < COPY && !r.mark[end] && !(r.bits[end]! & (FINITE | WH))) end++
  if (end === to || end >= last || r.bits[end]! & QUOTE || !r.mark[end]) return false
  return (
    saysIn(r, Math.max(r.sentenceFrom[from]!, from - ADDRESSEE), from) || saysIn(r, end, Math.min(last, end + COPY))
  )
}
const saysIn = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (r.bits[i]! & VERB && r.cueish[i] === 2 && !r.quoted[i]) return true
  return false
}
const PAPERS = new WordSet([...PAPER_NOUNS, ...[...PAPER_NOUNS].map((noun) => `${noun}s`)])
