import { cueHead } from './find-cues.js'
import { FINITE, T, VERB } from './grammar.js'
import type { Labelling } from './labelling.js'
import { rankSources } from './rank.js'
import type { CueSpan } from './sources.js'

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

/** The last likely cue before a colon, else the first finite verb of its sentence. */
function lastVerb({ reading: r }: Labelling, from: number, colon: number): number {
  for (let i = colon - 1; i >= from; i--) if (r.cueish[i] === 2 && r.bits[i]! & VERB) return i
  for (let i = from; i < colon; i++) if (r.bits[i]! & VERB && r.bits[i]! & FINITE) return i
  return -1
}
