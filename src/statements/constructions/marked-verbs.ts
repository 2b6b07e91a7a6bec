import { CUES } from '../../lexicon/cues.js'
import type { Cued } from '../proposal.js'
import { ADVERB, CONJUNCTION, FINITE, MODIFIER, NOMINAL, PREPOSITION, PRONOUN, T, VERB, WH } from '../syntax/grammar.js'
import { isOnDay, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { isNext } from './plain.js'

const formsOf = (as: 'verb' | 'adjective') => new Set(CUES.filter((row) => row.as === as).flatMap(({ forms }) => forms))
const VERBS = formsOf('verb')
const FEELINGS = formsOf('adjective')
const BE = new Set('is are was were remains remained'.split(' '))
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
  }
  return found
}

function verbIn(r: Reading, from: number, to: number): Cued | null {
  const head = to - 1
  if (
    !(r.bits[head]! & FINITE || r.tag[head] === T.VBN) ||
    !VERBS.has(r.words[head]!.lower) ||
    !areAdverbs(r, from, head)
  )
    return null
  const opens = r.bits[to + 1] ?? 0
  const isObject = (opens & (MODIFIER | NOMINAL | PRONOUN)) !== 0 && !(opens & PREPOSITION)
  return isObject ? statementOf(r, { from, to, head }, from - 1) : null
}

function feelingIn(r: Reading, from: number, to: number): Cued | null {
  const head = to - 1
  const be = from - 2
  if (be < 0 || !BE.has(r.words[be]!.lower) || !FEELINGS.has(r.words[head]!.lower)) return null
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
  const from = Math.max(cue.to, cue.head + 2)
  let to = from
  while (to < r.sentenceTo[cue.head]! && r.tag[to] !== T.COMMA && r.tag[to] !== T.COLON && !isNext(r, to)) to++
  if (isOnDay(r, to - 2)) to -= 2
  const last = trimmed(r, from, to)
  if (last <= from) return null
  return { cue, source: [start, end], pieces: Int32Array.of(from, last), score: 0, rule: 'verb in marks' }
}

const isOfSubject = (r: Reading, i: number): boolean =>
  !r.mark[i] && !r.quoted[i] && !(r.bits[i]! & (VERB | FINITE | WH | CONJUNCTION))
