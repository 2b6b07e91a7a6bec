import { R } from './grammar.js'
import { trimmed } from './ranges.js'
import type { Reading } from './reading.js'
import type { CueSpan, SourceCandidate } from './sources.js'

/** Longest name between "quoted" and "as saying", in tokens. */
const FAR = 25

/** Where "as saying" begins behind a "quoted" at token i, or -1. */
function asSaying(r: Reading, i: number): number {
  const last = Math.min(r.sentenceTo[i]! - 1, i + FAR)
  for (let k = i + 1; k < last; k++) if (r.words[k]!.lower === 'as' && r.words[k + 1]!.lower === 'saying') return k
  return -1
}

/** The Gazette quoted Berg as saying: "quoted" names who speaks, "saying" what is said. */
export const quotesSpeaker = (r: Reading, { head }: CueSpan): boolean =>
  isActive(r, head) && asSaying(r, head) > head + 1

const isActive = (r: Reading, i: number): boolean => QUOTES.has(r.words[i]!.lower) && !r.quoted[i] && !isPassive(r, i)
const QUOTES = new Set('quote quotes quoted quoting cite cites cited citing'.split(' '))

const isPassive = (r: Reading, i: number): boolean =>
  r.relation[r.subject[i] ?? -1] === R.nsubjpass || PASSIVE.has(r.words[i - 1]?.lower ?? '')
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'been', 'being'])

/** The Gazette quoted Berg as saying: whom it quotes is who speaks. Null for any other cue. */
export function quotedObject(r: Reading, { head }: CueSpan): SourceCandidate | null {
  if (r.words[head]!.lower !== 'saying' || r.words[head - 1]?.lower !== 'as') return null
  for (let i = head - 2; i >= r.sentenceFrom[head]! && head - i <= FAR; i--) {
    if (!isActive(r, i)) continue
    const to = trimmed(r, i + 1, head - 1)
    return to > i + 1 ? { from: i + 1, to, head: to - 1, tail: 0, parts: 0 } : null
  }
  return null
}

/** A diplomat was quoted as saying: the subject of that passive is who speaks. Null for any other cue. */
export function quotedSubject(r: Reading, { from, to }: CueSpan): SourceCandidate | null {
  for (let i = from; i < to; i++) {
    const head = r.subject[i]!
    if (r.words[i]!.lower !== 'quoted' || r.words[i + 1]?.lower !== 'as' || head < 0 || r.high[head]! > from) continue
    return { from: r.low[head]!, to: r.high[head]!, head, tail: 0, parts: 0 }
  }
  return null
}
