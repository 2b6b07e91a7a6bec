import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { ADVERB, FINITE, NOUN, PREPOSITION, PRONOUN, T, TIMES, VERB } from '../syntax/grammar.js'
import { clauseEnd, has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { LONGEST } from './aside.js'

const PUTS = new WordSet(['put', 'puts'])
/** "As Berg spoke, the ship sank" tells what went on. */
const SAYS = new WordSet(
  [...verbsOf('say', 'stress', 'explain', 'announce', 'report', 'predict')].filter(
    (verb) => !/^sp(?:eak|ok)/.test(verb),
  ),
)
/** Longest name before the verb, longest time or place behind it, in tokens. */
const NAME = 10
const WHEN = 9

/** "As Oslo said last week, | the missiles flew 500 km", "Bergen, as Berg put it, will go on": a clause and, led by "as", whose it is. */
export function asSaid(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    const last = r.sentenceTo[first]!
    if (last - first > LONGEST || r.stretchFrom[first] !== first || r.stretchTo[first] !== last) continue
    for (let as = first; as + 3 < last; as++) {
      if (r.words[as]!.lower !== 'as' || r.quoted[as] || (as > first && r.tag[as - 1] !== T.COMMA)) continue
      const said = saidAt(r, first, as, last)
      if (said) found.push(said)
      break
    }
  }
  return found
}

function saidAt(r: Reading, first: number, as: number, last: number): Cued | null {
  let verb = as + 1
  while (verb < last && verb - as <= NAME && !r.mark[verb] && !(r.bits[verb]! & (VERB | FINITE))) verb++
  const isPut = PUTS.has(r.known[verb]) && r.words[verb + 1]?.lower === 'it'
  const isVerb = verb > as + 1 && verb < last && (SAYS.has(r.known[verb]) || isPut) && (r.bits[verb]! & FINITE) !== 0
  if (!isVerb || !(r.bits[verb - 1]! & (NOUN | PRONOUN))) return null
  const to = isPut ? verb + 2 : verb + 1
  const cue = { from: verb, to, head: verb }
  const source = [as + 1, verb] as const
  // "War is hell, as Berg put it.": with any other verb that only bears out what the writer says.
  if (isPut && as > first && to + 1 === last && has(r, first, as - 1, FINITE))
    return { cue, source, pieces: Int32Array.of(first, as - 1), score: SURE, rule: 'as said' }
  const comma = asideEnd(r, to - 1, last)
  if (comma < 0 || !has(r, comma + 1, last, FINITE)) return null
  // Amid a clause the aside parts a subject from its verb.
  const isSubject =
    as > first && !(r.bits[first]! & PREPOSITION) && !has(r, first, as - 1, FINITE) && r.bits[comma + 1]! & FINITE
  if (as > first && !isSubject) return null
  const rest = [comma + 1, clauseEnd(r, comma + 1, last)]
  const pieces = Int32Array.from(as > first ? [first, as - 1, ...rest] : rest)
  return { cue, source, pieces, score: SURE, rule: 'as said' }
}

/** The comma behind a verb and, at most, when and where; or -1. */
function asideEnd(r: Reading, verb: number, last: number): number {
  const next = verb + 1
  if (next >= last) return -1
  const opens =
    r.tag[next] === T.COMMA ||
    (r.bits[next]! & (ADVERB | PREPOSITION)) !== 0 ||
    TIMES.has(r.known[next]) ||
    TIMES.has(r.known[next + 1])
  if (!opens || r.words[next]!.lower === 'that') return -1
  let comma = next
  while (comma < last && comma - verb <= WHEN && r.tag[comma] !== T.COMMA && !(r.bits[comma]! & (VERB | FINITE)))
    comma++
  return r.tag[comma] === T.COMMA && !r.quoted[comma + 1] ? comma : -1
}
