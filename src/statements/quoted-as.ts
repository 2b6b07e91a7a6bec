import { R, T } from './grammar.js'
import { trimmed } from './ranges.js'
import type { Reading } from './reading.js'
import type { CueSpan, SourceCandidate } from './sources.js'
import { SPEECH } from './voices.js'

/** Longest name between "quoted" and "as saying", in tokens. */
const FAR = 25
const QUOTES = new Set('quote quotes quoted quoting cite cites cited citing'.split(' '))
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'been', 'being'])

const isQuotes = (r: Reading, i: number): boolean => QUOTES.has(r.words[i]!.lower) && !r.quoted[i]

const isPassive = (r: Reading, i: number): boolean =>
  r.relation[r.subject[i] ?? -1] === R.nsubjpass || PASSIVE.has(r.words[i - 1]?.lower ?? '')

const isAsSaying = (r: Reading, k: number): boolean =>
  r.words[k]?.lower === 'as' && r.tag[k + 1] === T.VBG && SPEECH.has(r.words[k + 1]!.lower)

/** Where "as saying" begins behind a "quoted" at token i, or -1. */
function asSaying(r: Reading, i: number): number {
  const last = Math.min(r.sentenceTo[i]! - 1, i + FAR)
  for (let k = i + 1; k < last; k++) if (isAsSaying(r, k)) return k
  return -1
}

/** The "quoted" before "as saying" at token k, or -1. */
function quotedBefore(r: Reading, k: number): number {
  for (let i = k - 1; i >= r.sentenceFrom[k]! && k - i < FAR; i--) if (isQuotes(r, i)) return i
  return -1
}

/** “…,” Berg was quoted by the Gazette as saying: the words stand before. */
function standsBehind(r: Reading, i: number): boolean {
  const subject = r.subject[i]!
  return subject >= 0 && r.low[subject]! > r.sentenceFrom[i]! && r.mark[r.low[subject]! - 1] === 1
}

/**
 * Of two cues for one thing said, the one to leave out. The Gazette quoted Berg as saying, Berg was quoted by the Gazette as saying:
 * "saying" tells what is said, and "quoted" only who speaks; behind the words, "was quoted" tells both.
 */
export function quotesSpeaker(r: Reading, { head }: CueSpan): boolean {
  if (isAsSaying(r, head - 1)) {
    const i = quotedBefore(r, head - 1)
    return i >= 0 && isPassive(r, i) && r.words[i + 1]!.lower === 'by' && standsBehind(r, i)
  }
  if (!isQuotes(r, head)) return false
  const as = asSaying(r, head)
  if (as <= head + 1) return false
  return !isPassive(r, head) || (r.words[head + 1]!.lower === 'by' && !standsBehind(r, head))
}

/** Who speaks: whom the Gazette quoted as saying, and who was quoted by the Gazette as saying. Null for any other cue. */
export function quotedSpeaker(r: Reading, { head }: CueSpan): SourceCandidate | null {
  const isSaying = isAsSaying(r, head - 1)
  const i = isSaying ? quotedBefore(r, head - 1) : isQuotes(r, head) ? head : -1
  if (i < 0) return null
  if (!isPassive(r, i)) {
    const to = trimmed(r, i + 1, head - 1)
    return isSaying && to > i + 1 ? { from: i + 1, to, head: to - 1, tail: 0, parts: 0 } : null
  }
  const subject = r.subject[i]!
  if (subject < 0 || asSaying(r, i) < 0) return null
  return { from: r.low[subject]!, to: r.high[subject]!, head: subject, tail: 0, parts: 0 }
}
