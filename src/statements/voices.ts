import { cueHead } from './find-cues.js'
import { ADVERB, FINITE, T, VERB } from './grammar.js'
import type { Labelling } from './labelling.js'
import { rankSources } from './rank.js'
import type { Reading } from './reading.js'
import type { CueSpan } from './sources.js'

/** Tokens between a quotation's end and the verb of its clause. */
const FARTHEST = 25

export interface Voice {
  readonly cue: CueSpan | null
  readonly source: readonly [number, number] | null
  readonly rule: string
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
  let from = verb
  while (from > r.sentenceFrom[verb]! && r.head[from - 1] === verb && r.bits[from - 1]! & VERB) from--
  const to = verb + 1 === colon ? colon + 1 : verb + 1
  const cue = { from, to, head: cueHead(r, from, to) }
  const source = rankSources(l, cue)
  return { cue, source: source && [source.from, source.to], rule: 'quotation-colon' }
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
  return null
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

/** The last likely cue before a colon, else the first finite verb of its sentence. */
function lastVerb({ reading: r }: Labelling, from: number, colon: number): number {
  for (let i = colon - 1; i >= from; i--) if (r.cueish[i] === 2 && r.bits[i]! & VERB) return i
  for (let i = from; i < colon; i++) if (r.bits[i]! & VERB && r.bits[i]! & FINITE) return i
  return -1
}
