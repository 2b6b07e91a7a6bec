import { verbsOf } from '../../lexicon/cues.js'
import { SOMEBODY } from '../../lexicon/nouns.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, type CueSpan, JOINED } from '../proposal.js'
import { GOVERNS, governs } from '../syntax/governs.js'
import { ADVERB, CONJUNCTION, FINITE, NOMINAL, NOUN, T, VERB } from '../syntax/grammar.js'
import { has, hasTag, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { callsOn, pleads } from './plain.js'

/** What only somebody can do: no site denies, no law accuses. */
const DEEDS = new WordSet([
  ...verbsOf('accuse', 'deny', 'condemn', 'warn', 'urge', 'reject', 'criticise'),
  ...'express expresses expressed voice voices voiced'.split(' '),
])
/** What a law, a plan or a war can do too: behind a pronoun alone. */
const LOOSE = new WordSet(verbsOf('threaten', 'demand', 'promise'))
/** What only somebody can do before "that": no ship maintains that it is late. */
const STRESSES = new WordSet('maintained maintains insisted insists stressed stresses reiterated reiterates'.split(' '))
/** Longest clause between the two verbs, in tokens. */
const LONGEST = 40

/** A verb of speech without a subject of its own, and the cue whose speaker it shares. */
export interface JoinedVerb {
  readonly cue: CueSpan
  readonly first: CueSpan
}

/**
 * "Oslo says the site is closed | and denies it was hit": verbs that the chain takes for a part of what was said, though nothing said there
 * could do them.
 */
export function joinedVerbs(r: Reading, cues: readonly CueSpan[]): JoinedVerb[] {
  const found: JoinedVerb[] = []
  for (const first of cues) {
    if (!(r.bits[first.head]! & FINITE) || r.quoted[first.head] || r.cueish[first.head] !== 2) continue
    const last = Math.min(r.sentenceTo[first.head]!, first.to + LONGEST)
    for (let i = first.to + 3; i < last; i++) {
      if (!(r.bits[i]! & VERB) || r.quoted[i] || !isOneTense(r, first.head, i)) continue
      const isLoose = LOOSE.has(r.known[i])
      const isSure = isLoose || isDeed(r, i)
      if (!isSure && !pleads(r, i) && governs(r, i) !== GOVERNS) continue
      let joint = i - 1
      while (joint > first.to && r.bits[joint]! & ADVERB) joint--
      if (!(r.bits[joint]! & CONJUNCTION)) continue
      if (!isBehindInfinitive(r, first.to, joint) && !(isSure && areLifeless(r, first.to, joint, isLoose))) continue
      found.push({ cue: { from: i, to: pleads(r, i) || callsOn(r, i) ? i + 2 : i + 1, head: i }, first })
      break
    }
  }
  return found
}

const isDeed = (r: Reading, i: number): boolean =>
  DEEDS.has(r.known[i]) || callsOn(r, i) || (STRESSES.has(r.known[i]) && r.words[i + 1]?.lower === 'that')

/** The tagger takes the second verb for a participle at times. */
const isOneTense = (r: Reading, first: number, next: number): boolean =>
  r.tag[next] === r.tag[first] || (r.tag[first] === T.VBD && r.tag[next] === T.VBN)

/** "Ordered schools | to close | and appealed for calm": with no other verb there that a second could go on. */
const isBehindInfinitive = (r: Reading, from: number, to: number): boolean =>
  hasTag(r, from, to, T.VB) && !has(r, from, to, FINITE) && !hasTag(r, from, to, T.VBN)

/** True where a clause stands in [from, to), and the subject of each verb in it is a thing or a pronoun. */
function areLifeless(r: Reading, from: number, to: number, onlyPronouns: boolean): boolean {
  let clauses = 0
  for (let i = from; i < to; i++) {
    if (!(r.bits[i]! & FINITE)) continue
    let subject = r.subject[i]! >= from ? r.subject[i]! : i - 1
    while (subject > from && !(r.bits[subject]! & NOMINAL)) subject--
    if (!(isPronoun(r, subject) || (!onlyPronouns && isThing(r, subject)))) return false
    clauses++
  }
  return clauses > 0
}

const isPronoun = (r: Reading, i: number): boolean => r.tag[i] === T.PRP || r.tag[i] === T.EX
const isThing = (r: Reading, i: number): boolean =>
  (r.bits[i]! & NOUN) !== 0 && r.spellings[i] === r.words[i]!.lower && !SOMEBODY.has(r.known[i])

/** All that follows such a verb in its sentence. */
export function behindJoined(r: Reading, cue: CueSpan, source: readonly [number, number]): Cued | null {
  const to = trimmed(r, cue.to, r.sentenceTo[cue.head]!)
  return to > cue.to ? { cue, source, pieces: Int32Array.of(cue.to, to), score: 0, rule: JOINED } : null
}
