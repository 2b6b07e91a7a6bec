import { ATTACKS, type AttackRow } from '../../lexicon/attacks.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { mendSource } from '../edges/source-edges.js'
import { nameStart, partedSubject } from '../edges/subjects.js'
import { bareSource, type Cued, type SourceCandidate, SURE } from '../proposal.js'
import { governs, UNKNOWN } from '../syntax/governs.js'
import {
  ADVERB,
  DETERMINER,
  FINITE,
  HAVE,
  LONGEST_SUBJECT,
  NOMINAL,
  NOUN,
  PREPOSITION,
  T,
  WH,
} from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { isNext } from './plain.js'
import { isUnnaming } from './provenance.js'

const BY_VERB = new Map<string, AttackRow[]>()
for (const row of ATTACKS) for (const verb of row.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), row])
const VERBS = new WordSet(BY_VERB.keys())

/** He hit out at the council for “empty talk”: whoever attacks somebody in words, and for what. */
export function attacks(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let verb = 1; verb + 2 < r.n; verb++) {
    if (r.quoted[verb] || !VERBS.has(r.known[verb])) continue
    const row = rowAt(r, verb)
    if (!row) continue
    const cue = { from: HAVE.has(r.known[verb - 1]) ? verb - 1 : verb, to: verb + 1 + row.words.length, head: verb }
    const { to } = cue
    if (row.ofWords && !isSaid(r, to)) continue
    const subject = subjectBefore(r, cue.from) ?? partedSubject(r, cue)
    const source = subject && mendSource(r, subject, cue)
    if (source === null || to >= r.sentenceTo[verb]! || !(r.bits[to]! & (NOMINAL | DETERMINER)) || r.quoted[to])
      continue
    let end = to
    while (
      end < r.sentenceTo[verb]! &&
      (r.quoted[end] || !(r.tag[end] === T.COMMA || isNext(r, end) || isUnnaming(r, end)))
    )
      end++
    end = listEnd(r, end)
    found.push({
      cue,
      source: [source.from, source.to],
      pieces: Int32Array.of(to, trimmed(r, to, end)),
      score: SURE,
      rule: 'attack in words',
    })
  }
  return found
}

/** "A drill by Chile | , Norway and Japan": where the list ends that goes on behind a comma, or the comma. */
function listEnd(r: Reading, comma: number): number {
  if (r.tag[comma] !== T.COMMA) return comma
  let i = comma + 1
  let and = -1
  for (; i < r.sentenceTo[comma]! && i - comma < LONGEST_LIST; i++) {
    if (r.words[i]!.lower === 'and') and = i
    else if (r.tag[i] === T.COMMA && and < 0) continue
    else if (r.mark[i] || !(r.bits[i]! & (NOMINAL | DETERMINER))) break
  }
  const isWhole = and > comma + 1 && i > and + 1 && (i === r.sentenceTo[comma]! || r.mark[i] === 1)
  return isWhole ? i : comma
}
/** Longest rest of a list, in tokens. */
const LONGEST_LIST = 16

/** "The ministry's | claims", "the latest | criticism of the law": what somebody said, by the first noun of speech before a mark or a verb. */
function isSaid(r: Reading, from: number): boolean {
  const last = Math.min(r.sentenceTo[from] ?? 0, from + LONGEST_SUBJECT)
  for (let i = from; i < last && !r.mark[i] && !(r.bits[i]! & (FINITE | WH)); i++)
    if (r.bits[i]! & NOUN && governs(r, i) !== UNKNOWN) return true
  return false
}

const rowAt = (r: Reading, verb: number): AttackRow | undefined =>
  BY_VERB.get(r.words[verb]!.lower)?.find(({ words }) => stands(r, verb + 1, words))

const stands = (r: Reading, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => r.words[at + k]?.lower === word)

/** The words from a comma or the start of the sentence to a verb, where they are a name and no more. */
function subjectBefore(r: Reading, verb: number): SourceCandidate | null {
  let end = verb
  while (end > r.sentenceFrom[verb]! && r.bits[end - 1]! & ADVERB && !r.mark[end - 1]) end--
  const from = nameStart(r, end)
  if (from === end || r.bits[from]! & PREPOSITION) return null
  return r.bits[from]! & (NOMINAL | DETERMINER) ? bareSource(from, end) : null
}
