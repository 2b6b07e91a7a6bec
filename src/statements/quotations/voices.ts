import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { cueHead } from '../labelling/find-cues.js'
import type { Labelling } from '../labelling/labelling.js'
import type { CueSpan } from '../proposal.js'
import { rankSources } from '../ranking/rank.js'
import { ADJECTIVE, ADVERB, CONJUNCTION, DETERMINER, FINITE, NOUN, QUOTE, T, VERB } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** Tokens between a quotation's end and the verb of its clause. */
const FARTHEST = 25
/** Words of a sentence that is no more than a name and a verb. */
const FEW = 9
/** Verbs of speech however they are tagged: a headline word or "Stated" can pass for a noun. */
export const SPEECH = new WordSet(CUES.flatMap(({ forms }) => forms))

export interface Voice {
  readonly cue: CueSpan | null
  readonly source: readonly [number, number] | null
  readonly rule: string
  /** Words outside the quotation that it cannot do without. */
  readonly subject?: readonly [number, number]
}

/**
 * Who speaks in a quotation that has a paragraph to itself: the one whom the paragraph before introduces with a colon
 * ("Aoki responded:"). Null where that paragraph ends otherwise.
 */
export function introducedBefore(l: Labelling, opening: number): Voice | null {
  const r = l.reading
  let colon = opening - 1
  while (colon > 0 && r.mark[colon] && r.tag[colon] !== T.COLON) colon--
  if (colon <= 0 || r.tag[colon] !== T.COLON || !r.words[colon]!.lower.endsWith(':')) return null
  const verb = lastVerb(l, r.sentenceFrom[colon]!, colon)
  if (verb < 0) return null
  const from = withAuxiliaries(r, verb)
  const to = verb + 1 === colon ? colon + 1 : verb + 1
  const cue = { from, to, head: cueHead(r, from, to) }
  const source = rankSources(l, cue)
  return { cue, source: source ? [source.from, source.to] : allBut(r, cue, colon), rule: 'quotation-colon' }
}

function withAuxiliaries(r: Reading, verb: number): number {
  let from = verb
  while (from > r.sentenceFrom[verb]! && r.head[from - 1] === verb && r.bits[from - 1]! & VERB) from--
  return from
}

/** "Stated Aoki:", "The Times reports:": what a sentence of few words holds besides its verb at one end. */
function allBut(r: Reading, cue: CueSpan, colon: number): readonly [number, number] | null {
  const first = r.sentenceFrom[colon]!
  if (colon - first > FEW) return null
  if (cue.from === first && cue.to < colon) return [cue.to, colon]
  return cue.to >= colon && cue.from > first ? [first, cue.from] : null
}

/**
 * The clause behind a quotation that ends with a comma: “…,” ironised the envoy; “…,” a trader joked. Any finite verb will do, for
 * what stands there is always a verb of speech. `end` is where the quotation's words end.
 */
export function followedBy(l: Labelling, end: number): Voice | null {
  const r = l.reading
  let first = end
  let comma = false
  while (first < r.n && r.mark[first] && r.sentenceTo[first] === r.sentenceTo[end - 1]) {
    if (r.tag[first] === T.COMMA) comma = true
    first++
  }
  if (!comma || first >= r.n || r.sentenceTo[first] !== r.sentenceTo[end - 1]) return null
  const last = Math.min(r.sentenceTo[first]!, first + FARTHEST)
  for (let i = first; i < last && !r.quoted[i]; i++) {
    if (!(r.bits[i]! & VERB && r.bits[i]! & FINITE)) continue
    const cue = { from: i, to: i + 1, head: i }
    return {
      cue,
      source: i > first ? [first, lessAdverbs(r, first, i)] : voiceBehind(l, cue, last),
      rule: 'quotation-clause',
    }
  }
  // “…,” the statement, carried by two agencies, read: a form of a verb of speech at the end, however it is tagged.
  let verb = r.sentenceTo[first]! - 1
  while (verb > first && r.mark[verb]) verb--
  if (verb === first || verb - first > FARTHEST || r.quoted[verb] || !SPEECH.has(r.known[verb])) return null
  return {
    cue: { from: verb, to: verb + 1, head: verb },
    source: [first, lessAdverbs(r, first, verb)],
    rule: 'quotation-clause',
  }
}

/** Words between a verb of speech and the quotation it leads up to: "saying at the time of the vote, “…". */
const LEAD = 10

/** "An article | titled | “…”"; a statement has its name from what it says. */
export const isTitled = (r: Reading, i: number): boolean =>
  /^(?:en)?titled$/.test(r.words[i]!.lower) &&
  !/^(?:statement|letter|speech|message)$/.test(r.words[i - 1]?.lower ?? '')

/** They blocked the quay while singing, “…”: a participle, however it is tagged, and a comma before a quotation that is a sentence. */
export function isVoicing(r: Reading, i: number): boolean {
  const { lower } = r.words[i]!
  if (!lower.endsWith('ing') || PREPOSITIONS.has(lower) || r.tag[i + 1] !== T.COMMA || i === r.sentenceFrom[i])
    return false
  if (r.tag[i] !== T.VBG && !BEFORE_VOICING.has(r.known[i - 1])) return false
  let first = i + 2
  while (first < r.n && r.bits[first]! & QUOTE) first++
  return first > i + 2 && first < r.n && r.spellings[first] !== r.words[first]!.lower
}
const PREPOSITIONS = new Set(['including', 'regarding', 'concerning', 'following', 'according', 'during'])
const BEFORE_VOICING = new WordSet([',', 'and', 'while', 'by', 'before', 'after', 'when'])

/** The verb of speech, and who speaks, that lead up to a quotation amid a sentence, with a comma or colon or at once. */
export function ledBy(l: Labelling, opening: number, covered: Uint8Array): Voice | null {
  const r = l.reading
  let last = opening - 1
  while (last > r.sentenceFrom[opening]! && r.quoted[last]) last--
  const paused = r.tag[last] === T.COMMA || r.tag[last] === T.COLON
  const first = paused ? Math.max(r.sentenceFrom[opening]!, last - LEAD) : last
  for (let i = last; i >= first && !r.quoted[i] && !covered[i]; i--) {
    // Before a colon a verb of speech is one however it is tagged: "Oslo answers: “No.”".
    const isCue =
      (r.bits[i]! & VERB && r.cueish[i] === 2) ||
      (r.tag[i + 1] === T.COLON && SPEECH.has(r.known[i])) ||
      (i === last - 1 && isVoicing(r, i))
    if (!isCue) continue
    // “…” is the name of what was printed.
    if (isTitled(r, i)) return null
    const cue = { from: withAuxiliaries(r, i), to: i + 1, head: i }
    const joined = joinedSubject(r, cue.from)
    if (joined !== null) return { cue, source: joined, rule: 'quotation-led' }
    const ranked = rankSources(l, cue)
    if (ranked === null) return null
    const [subject, source] = apart(r, opening, cue, ranked)
    return { cue, source, rule: 'quotation-led', ...(subject && { subject }) }
  }
  return null
}

type Range = readonly [number, number]

/** Chile protests and Oslo answers: the name between "and" and the verb at `verb`; null for anything else. */
function joinedSubject(r: Reading, verb: number): Range | null {
  let from = verb
  while (from > r.sentenceFrom[verb]! && r.bits[from - 1]! & (NOUN | ADJECTIVE | DETERMINER)) from--
  return from < verb && from > r.sentenceFrom[verb]! && r.bits[from - 1]! & CONJUNCTION ? [from, verb] : null
}

/**
 * The reef, she told them, “is ours”: the subject of a quotation that begins with its finite verb, and the speaker.
 * "Footage of Aoki saying": the speaker alone.
 */
function apart(
  r: Reading,
  opening: number,
  cue: CueSpan,
  { from, to }: { from: number; to: number },
): [Range | null, Range] {
  const first = r.sentenceFrom[opening]!
  let start = from
  for (let i = first; i < to - 1 && to <= cue.from; i++) {
    if (r.tag[i] === T.COMMA && i > first && r.bits[opening]! & FINITE)
      return [
        [first, i],
        [Math.max(i + 1, from), to],
      ]
    if (i >= from && r.tag[cue.head] === T.VBG && r.words[i]!.lower === 'of') start = i + 1
  }
  return [null, [start, to]]
}

function lessAdverbs(r: Reading, from: number, to: number): number {
  let end = to
  while (end > from + 1 && (r.bits[end - 1]! & ADVERB || r.mark[end - 1])) end--
  return end
}

/** “…,” VERB somebody: as ranked, if that stands behind the verb; else all up to the next mark. */
function voiceBehind(l: Labelling, cue: CueSpan, last: number): readonly [number, number] | null {
  const ranked = rankSources(l, cue)
  if (ranked !== null && ranked.from >= cue.to) return [ranked.from, ranked.to]
  let end = cue.to
  while (end < last && !l.reading.mark[end]) end++
  return end > cue.to ? [cue.to, end] : null
}

/** The last likely cue before a colon, else the first finite verb of its sentence, else a word at its edge that can be such a verb. */
function lastVerb({ reading: r }: Labelling, from: number, colon: number): number {
  for (let i = colon - 1; i >= from; i--) if (r.cueish[i] === 2 && r.bits[i]! & VERB) return i
  for (let i = from; i < colon; i++) if (r.bits[i]! & VERB && r.bits[i]! & FINITE) return i
  if (colon - from < 2 || colon - from > FEW) return -1
  if (SPEECH.has(r.known[colon - 1])) return colon - 1
  return SPEECH.has(r.known[from]) ? from : -1
}
