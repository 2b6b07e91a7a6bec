import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { Cued } from '../proposal.js'
import {
  ADVERB,
  CONJUNCTION,
  FINITE,
  MODIFIER,
  NOMINAL,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { isOnDay, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { isNext } from './plain.js'

const formsOf = (as: 'verb' | 'adjective') => new Set(CUES.filter((row) => row.as === as).flatMap(({ forms }) => forms))
const VERBS = formsOf('verb')
const FEELINGS = formsOf('adjective')
const BE = new WordSet('is are was were remains remained'.split(' '))
/** Longest words in marks that are a verb, with its adverbs; longest subject; in tokens. */
const MOST = 4
const SUBJECT = 14

/** Oslo “strongly condemned” the raid; Bergen is “deeply concerned” about it: the verb itself in marks, for somebody's own word. */
export function markedVerbs(r: Reading): Cued[] {
  const { from: opens, to: ends, closed } = r.quotations
  const found: Cued[] = []
  for (let q = 0; q < opens.length; q++) {
    const [from, to] = [opens[q]! + 1, ends[q]! - 1]
    if (!closed[q] || to <= from || to - from > MOST || r.sentenceFrom[from] !== r.sentenceFrom[to]) continue
    const statement = verbIn(r, from, to) ?? feelingIn(r, from, to)
    if (statement) found.push(statement)
    else {
      const shared = found.at(-1)
      const second = shared && secondIn(r, from, to, shared)
      if (second) found.push(second)
    }
  }
  return found
}

function verbIn(r: Reading, from: number, to: number): Cued | null {
  const cue = cueIn(r, from, to)
  return cue && statementOf(r, cue, from - 1)
}

/** "Calls on", "strongly regrets", before an object or a clause. */
function cueIn(r: Reading, from: number, to: number): Cued['cue'] | null {
  const head = to - from > 1 && r.bits[to - 1]! & PREPOSITION ? to - 2 : to - 1
  // The tagger takes "regrets" for a noun.
  const isVerb = (r.bits[head]! & FINITE) !== 0 || r.tag[head] === T.VBN || r.tag[head] === T.NNS
  if (!isVerb || !VERBS.has(r.words[head]!.lower) || !areAdverbs(r, from, head)) return null
  const opens = r.bits[to + 1] ?? 0
  const isThat = r.words[to + 1]?.lower === 'that'
  const isObject = isThat || ((opens & (MODIFIER | NOMINAL | PRONOUN)) !== 0 && !(opens & PREPOSITION))
  return isObject && (r.tag[head] !== T.NNS || isThat || head < to - 1) ? { from, to, head } : null
}

/** "… and “calls on” Oslo to act": a second verb in marks has the subject of the first. */
function secondIn(r: Reading, from: number, to: number, { cue, source }: Cued): Cued | null {
  const second = cueIn(r, from, to)
  const isJoined = (r.bits[from - 2] ?? 0) & CONJUNCTION && r.sentenceFrom[cue.head] === r.sentenceFrom[from]
  return second && source && isJoined ? contentOf(r, second, source) : null
}

function feelingIn(r: Reading, from: number, to: number): Cued | null {
  const head = to - 1
  const be = from - 2
  if (be < 0 || !BE.has(r.known[be]) || !FEELINGS.has(r.words[head]!.lower)) return null
  if (!areAdverbs(r, from, head) || !((r.bits[to + 1] ?? 0) & PREPOSITION || r.tag[to + 1] === T.TO)) return null
  return statementOf(r, { from: be, to: to + 1, head }, be)
}

function areAdverbs(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(r.bits[i]! & ADVERB)) return false
  return true
}

/** Whose subject ends at token `end`, and what stands behind the marks. */
function statementOf(r: Reading, cue: Cued['cue'], end: number): Cued | null {
  let start = end
  while (start > r.sentenceFrom[cue.head]! && end - start < SUBJECT && isOfSubject(r, start - 1)) start--
  while (start < end && r.bits[start]! & (PREPOSITION | ADVERB)) start++
  if (start === end || !(r.bits[end - 1]! & (NOMINAL | PRONOUN))) return null
  return contentOf(r, cue, [start, end])
}

function contentOf(r: Reading, cue: Cued['cue'], source: readonly [number, number]): Cued | null {
  let from = Math.max(cue.to, cue.head + 2)
  while (from < r.n && r.bits[from]! & QUOTE && r.quotations.to[r.quotation[from]!] === from + 1) from++
  let to = from
  while (
    to < r.sentenceTo[cue.head]! &&
    r.tag[to] !== T.COMMA &&
    r.tag[to] !== T.COLON &&
    !isNext(r, to) &&
    !isMarkedNext(r, to)
  )
    to++
  if (isOnDay(r, to - 2)) to -= 2
  const last = trimmed(r, from, to)
  if (last <= from) return null
  return { cue, source, pieces: Int32Array.of(from, last), score: 0, rule: 'verb in marks' }
}

/** "… and | “calls on”": a second verb in marks. */
const isMarkedNext = (r: Reading, i: number): boolean =>
  (r.bits[i]! & CONJUNCTION) !== 0 && ((r.bits[i + 1] ?? 0) & QUOTE) !== 0 && VERBS.has(r.words[i + 2]?.lower ?? '')

const isOfSubject = (r: Reading, i: number): boolean =>
  !r.mark[i] && !r.quoted[i] && !(r.bits[i]! & (VERB | FINITE | WH | CONJUNCTION))
