import { WordSet } from '../../lexicon/word-sets.js'
import { type Proposal, withPieces } from '../proposal.js'
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  FINITE,
  MODIFIER,
  NOMINAL,
  NOUN,
  NUMBER,
  PREPOSITION,
  QUOTE,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import { isNameWord, NAME } from './turns.js'

/** Words that may stand between "he said" and the quotation that goes on: "at the time", "of the plan". */
const BETWEEN = 4
/** A quotation shorter than this can be part of a clause. */
const FEWEST = 4

/**
 * Exact rules over the marks, after ranking. A quotation taken as a further piece must open a sentence or follow cue or
 * source: else it belongs to another clause. What leads up to a quotation with a colon or dash is not part of it.
 */
export function tidyQuotations<P extends Proposal>(r: Reading, proposal: P): P {
  const quoted = withoutTail(
    r,
    proposal,
    withoutPlace(r, proposal, withoutLead(r, proposal, withoutStrays(r, proposal))),
  )
  const pieces = untilBreak(r, proposal, quoted)
  return pieces === proposal.pieces ? proposal : withPieces(proposal, pieces)
}

/**
 * The general – “I never gave that order,” he has insisted – was moved; “Why?” he asked, raising his hand: the content that takes the
 * quotation with a comma, or a question with no more than a comma behind the verb, right before speaker and verb comes first.
 */
export function quotationFirst<P extends Proposal>(r: Reading, proposals: P[]): P[] {
  const { cue, source } = proposals[0] ?? { cue: null, source: null }
  if (cue === null || r.tag[cue.head] === T.VBG || r.cueish[cue.head] !== 2) return proposals
  if (source !== null && r.bits[source[0]]! & WH) return proposals
  let last = Math.min(cue.from, source?.[0] ?? cue.from) - 1
  const close = last
  while (last > 0 && r.bits[last]! & QUOTE) last--
  const q = r.quotation[last] ?? -1
  if (last === close || q < 0) return proposals
  const isShort = last - r.quotations.from[q]! < FEWEST
  const ends =
    (r.tag[last] === T.COMMA && !isShort) ||
    (isCall(r, last) && endsClause(r, Math.max(cue.to, source?.[1] ?? 0), isShort))
  if (!ends) return proposals
  // On “Fox and Friends,” she said: where it was said.
  if (r.bits[r.sentenceFrom[last]!]! & PREPOSITION) return proposals
  const takes = ({ pieces }: P) => pieces.some((from, k) => k % 2 === 0 && from < last && pieces[k + 1]! >= last)
  return proposals.toSorted((a, b) => Number(takes(b)) - Number(takes(a)))
}

const isCall = (r: Reading, i: number): boolean => r.words[i]!.lower === '?' || r.words[i]!.lower === '!'

/** Behind who asked: a comma, the end, or when and where up to the end. */
const endsClause = (r: Reading, i: number, isShort: boolean): boolean =>
  isWhen(r, i) || (!isShort && (i >= r.n || r.tag[i] === T.COMMA || r.sentenceFrom[i] !== r.sentenceFrom[i - 1]))

/** "Several times", "at one point", in [from, to): how often. */
export const isHowOften = (r: Reading, from: number, to: number): boolean =>
  to - from < 4 &&
  ((r.words[to - 1]!.lower === 'times' && to - from > 1 && (r.bits[from]! & (NUMBER | ADJECTIVE)) !== 0) ||
    (r.words[to - 1]!.lower === 'point' && r.words[from]!.lower === 'at' && to - from === 3))

/** "At the hearing", "several times": when, where or how often, from a token to the end of its sentence. */
function isWhen(r: Reading, from: number): boolean {
  if (from >= r.n || from === r.sentenceFrom[from]) return false
  let to = from
  while (to < r.sentenceTo[from]! && r.bits[to]! & (NOMINAL | MODIFIER | PREPOSITION) && !r.quoted[to]) to++
  if (to === from || r.tag[to] !== T.STOP) return false
  return WHERE.has(r.known[from]) || isHowOften(r, from, to)
}
const WHERE = new WordSet(['at', 'during', 'in', 'after', 'before'])

function withoutStrays(r: Reading, { cue, source, pieces }: Proposal): Int32Array {
  for (let k = 2; k < pieces.length; k += 2) {
    const from = pieces[k]!
    const q = r.quotation[from]!
    if (q < 0 || !r.quoted[pieces[k - 1]! - 1]) continue
    const open = r.quotations.from[q]!
    if (hasOwnCue(r, q) || labelBefore(r, open) !== null) return pieces.slice(0, k)
    if (from - open > 1 || goesOn(r, open, cue, source) || resumes(r, pieces[k - 1]!, from)) continue
    return pieces.slice(0, k)
  }
  return pieces
}

/** “…” is how she put it: a quotation that opens a sentence which goes on to a likely verb of speech belongs to that. */
function hasOwnCue(r: Reading, q: number): boolean {
  if (!opensSentence(r, r.quotations.from[q]!)) return false
  const end = r.quotations.to[q]!
  if (hasAsker(r, end)) return true
  for (let i = end; i < r.n && r.sentenceTo[i] === r.sentenceTo[end - 1]; i++)
    if (r.cueish[i] === 2 && r.bits[i]! & VERB) return true
  return false
}

/** “Why now?” | Senator Lee asked at one point.: behind a call, a sentence of no more than who and when. */
function hasAsker(r: Reading, end: number): boolean {
  if (end < 2 || end >= r.n || !isCall(r, end - 2) || end !== r.sentenceFrom[end] || r.block[end] !== r.block[end - 1])
    return false
  let verb = end
  while (verb - end < NAME && r.bits[verb]! & (NOUN | DETERMINER | ADJECTIVE)) verb++
  if (verb === end || !(r.bits[verb]! & FINITE) || r.cueish[verb] !== 2) return false
  return r.tag[verb + 1] === T.STOP || isWhen(r, verb + 1)
}

/** Aoki: “…”: the name that a sentence opens with and that a colon joins to the quotation at token `open`; null for none. */
export function labelBefore(r: Reading, open: number): readonly [number, number] | null {
  const colon = open - 1
  if (colon < 1 || r.words[colon]!.lower !== ':' || r.sentenceFrom[colon] !== r.sentenceFrom[open]) return null
  const from = r.sentenceFrom[colon]!
  if (colon === from || colon - from > NAME) return null
  for (let i = from; i < colon; i++) if (!isNameWord(r, i)) return null
  return r.bits[colon - 1]! & NOUN ? [from, colon] : null
}

/** True where only marks stand before token i in its sentence. */
export function opensSentence(r: Reading, i: number): boolean {
  let first = i
  while (first > r.sentenceFrom[i]! && r.mark[first - 1]) first--
  return first === r.sentenceFrom[i]
}

/**
 * True where a quotation that opens at token `open` can go on the words of this cue and source: no verb stands between,
 * and it opens a sentence or follows within a few words.
 */
export function goesOn(r: Reading, open: number, cue: Proposal['cue'], source: Proposal['source']): boolean {
  const end = Math.max(cue?.to ?? 0, source !== null && source[1] <= open ? source[1] : 0)
  if (end > open) return false
  let words = 0
  for (let i = end; i < open; i++) {
    if (r.quoted[i]) continue
    if (r.bits[i]! & VERB && r.cueish[i] === 2) return false
    words += 1 - r.mark[i]!
  }
  return words <= BETWEEN || opensSentence(r, open)
}

/**
 * “…,” she said at length in Oslo, “and …”: a comma at the end of one quotation and before the next, which goes on with
 * a small letter in the same sentence. False where a verb of its own leads up to the second.
 */
export function resumes(r: Reading, end: number, next: number): boolean {
  if (r.stretchFrom[end - 1] !== r.stretchFrom[next]) return false
  const first = r.spellings[next]!
  if (first !== first.toLowerCase() || first === first.toUpperCase()) return false
  let before = next - 1
  while (before > end && r.quoted[before]) before--
  if (r.tag[before] !== T.COMMA || !r.quoted[end - 1]) return false
  if (r.cueish[before - 1] === 2 && r.bits[before - 1]! & VERB) return false
  const q = r.quotation[end - 1]!
  let last = r.quotations.to[q]! - 1
  while (last >= end && r.bits[last]! & QUOTE) last--
  return q !== r.quotation[next] && r.tag[last] === T.COMMA
}

/** He said, “…,” which pleased them: a comma at the end of a quotation that the cue leads up to ends the content. */
function withoutTail(r: Reading, { cue }: Proposal, pieces: Int32Array): Int32Array {
  const from = pieces[0]!
  const q = r.quotation[from]!
  if (q < 0 || cue === null || cue.from > from || pieces.length > 2) return pieces
  const open = r.quotations.from[q]!
  const close = r.quotations.to[q]!
  if (from - open > 1 || close >= pieces[1]! || !r.quotations.closed[q] || r.quotation[close]! >= 0) return pieces
  let last = close - 1
  while (last > from && r.bits[last]! & QUOTE) last--
  return r.tag[last] === T.COMMA ? Int32Array.of(from, close) : pieces
}

/**
 * She said that it had failed; he disagreed: words behind the cue end at a semicolon, unless "that" goes on. Asked about
 * the talks, he …: a question that opens a sentence ends at its first comma.
 */
function untilBreak(r: Reading, { cue }: Proposal, pieces: Int32Array): Int32Array {
  if (cue === null || cue.to > pieces[0]!) return pieces
  const asked = r.tag[cue.from] === T.VBN && cue.from === r.sentenceFrom[cue.from]
  for (let k = 0; k < pieces.length; k += 2) {
    for (let i = pieces[k]! + 1; i < pieces[k + 1]! - 1; i++) {
      const ends =
        r.words[i]!.lower === ';' ? !/^(?:that|and|or)$/.test(r.words[i + 1]!.lower) : asked && r.tag[i] === T.COMMA
      if (!ends || r.quoted[i]) continue
      const cut = pieces.slice(0, k + 2)
      cut[k + 1] = i
      return cut
    }
  }
  return pieces
}

/** He said at the hearing, “…”; the card said simply, “…”: where and how, with a comma between the cue and a quotation, are not said. */
function withoutPlace(r: Reading, { cue }: Proposal, pieces: Int32Array): Int32Array {
  const from = pieces[0]!
  if (cue === null || cue.to !== from || r.quoted[from]) return pieces
  const isPlace = (r.bits[from]! & PREPOSITION) !== 0
  const inside = isPlace ? NOMINAL | MODIFIER : ADVERB
  const first = isPlace ? from + 1 : from
  let comma = first
  while (comma < pieces[1]! && r.bits[comma]! & inside) comma++
  let start = comma + 1
  while (start < pieces[1]! && r.bits[start]! & QUOTE) start++
  if (comma === first || r.tag[comma] !== T.COMMA || start === comma + 1 || start >= pieces[1]!) return pieces
  const cut = pieces.slice()
  cut[0] = start
  return cut
}

function withoutLead(r: Reading, { cue }: Proposal, pieces: Int32Array): Int32Array {
  const from = pieces[0]!
  const last = pieces[1]! - 1
  const q = r.quotation[last]!
  if (q < 0 || r.quoted[from] || cue === null || cue.from < last) return pieces
  const open = r.quotations.from[q]!
  if (open - 1 <= from || r.tag[open - 1] !== T.COLON || last - open < FEWEST) return pieces
  let start = open
  while (r.mark[start] && start < last) start++
  const cut = pieces.slice()
  cut[0] = start
  return cut
}
