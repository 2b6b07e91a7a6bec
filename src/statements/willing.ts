import { CUES } from '../lexicon/cues.js'
import { ADVERB, FINITE, T, VERB, WEEKDAYS } from './grammar.js'
import { trimmed } from './ranges.js'
import type { Cued } from './rank.js'
import type { Reading } from './reading.js'
import type { CueSpan, SourceCandidate } from './sources.js'

/** Acts that say what somebody will do. */
const WILLING = new Set(['agree', 'promise', 'decide', 'threaten', 'refuse', 'offer'])
const VERBS = new Set(CUES.filter(({ as, act }) => as === 'verb' && WILLING.has(act)).flatMap(({ forms }) => forms))

/**
 * "Two rival captains agreed on Wednesday to a truce of three days": a sentence of who, a verb of will and "to". The rankers,
 * who have seen little of treaties, think less of such sentences. Null for anything else.
 */
export function willingOf(r: Reading, cue: CueSpan, source: SourceCandidate | null): Cued | null {
  const { head } = cue
  if (source === null || r.quoted[head] || !VERBS.has(r.words[head]!.lower) || !(r.bits[head]! & VERB)) return null
  if (source.from !== r.sentenceFrom[head] || !follows(r, source.to, cue.from)) return null
  if (!(r.bits[head]! & FINITE) && r.tag[head] !== T.VBN) return null
  let from = head + 1
  if (r.words[from]?.lower === 'on' && WEEKDAYS.includes(r.words[from + 1]?.lower ?? '')) from += 2
  if (r.tag[from] !== T.TO || r.tag[from + 1] === T.VBG) return null
  let to = from
  while (to < r.sentenceTo[head]! && r.tag[to] !== T.COMMA && r.tag[to] !== T.COLON) to++
  const pieces = Int32Array.of(from, trimmed(r, from, to))
  return { cue, source: [source.from, source.to], pieces, score: 0, rule: 'verb of will' }
}

function follows(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(r.bits[i]! & ADVERB || r.mark[i])) return false
  return from <= to
}
