import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { Cued } from '../proposal.js'
import { ADVERB, CONJUNCTION, DETERMINER, MODIFIER, NOMINAL, T } from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** What a thing can do as well: "the storm underscored the need". */
const STRESSES = new WordSet(verbsOf('stress', 'confirm', 'praise', 'condemn', 'thank'))
/** Longest object of the first verb, in tokens. */
const LONGEST = 40

/**
 * "The Secretary | underscored | the need for talks and thanked Chile": the first of two verbs with one subject. By itself it could tell of a
 * thing, and the chain takes the second alone; the second shows that somebody speaks.
 */
export function firstVerbs(r: Reading, told: Iterable<Cued>): Cued[] {
  const found: Cued[] = []
  const taken = [...told]
  const heads = new Set(taken.map(({ cue }) => cue.head))
  for (const { cue, source, score } of taken) {
    if (source === null || source[1] > cue.from || source[0] !== r.sentenceFrom[cue.head]) continue
    let verb = source[1]
    while (verb < cue.from && r.bits[verb]! & ADVERB) verb++
    let joint = cue.from - 1
    while (joint > verb && r.bits[joint]! & ADVERB) joint--
    if (joint - verb < 2 || joint - verb > LONGEST || !(r.bits[joint]! & CONJUNCTION) || heads.has(verb)) continue
    if (r.quoted[verb] || !STRESSES.has(r.known[verb]) || !isOneTense(r, verb, cue.head)) continue
    if (!(r.bits[verb + 1]! & (NOMINAL | MODIFIER | DETERMINER))) continue
    const pieces = Int32Array.of(verb + 1, trimmed(r, verb + 1, joint))
    found.push({ cue: { from: verb, to: verb + 1, head: verb }, source, pieces, score, rule: 'first verb' })
  }
  return found
}

const isOneTense = (r: Reading, first: number, next: number): boolean =>
  r.tag[next] === r.tag[first] || (PAST.has(r.tag[first]!) && PAST.has(r.tag[next]!))
const PAST: ReadonlySet<number> = new Set([T.VBD, T.VBN])
