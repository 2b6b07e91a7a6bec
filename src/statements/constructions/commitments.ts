import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, type CueSpan, endingAt, type SourceCandidate } from '../proposal.js'
import { ADVERB, CONJUNCTION, FINITE, MODIFIER, T } from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const STRESSES = new WordSet([
  ...verbsOf('stress'),
  ...'affirm affirms affirmed affirming reaffirm reaffirms reaffirmed reaffirming reiterate reiterates reiterated reiterating express expresses expressed expressing restated renewed'.split(
    ' ',
  ),
])
const WILLS = new WordSet(
  'commitment resolve will determination readiness willingness desire intention intent wish hope eagerness pledge promise resolution'.split(
    ' ',
  ),
)
/** Less than an aside, in whose words it may stand: "…, according to a statement". */
const LIKELY = 0.1
/** Longest name of whose will it is, in tokens. */
const OWNER = 8

/** "Affirmed | Egypt's commitment | to support the talks": the "to" behind such a verb and a word for somebody's will, or -1. */
export function commitmentOf(r: Reading, verb: number): number {
  if (!STRESSES.has(r.known[verb]) || r.quoted[verb]) return -1
  let will = verb + 1
  while (
    will < r.n &&
    will - verb < OWNER &&
    (r.bits[will]! & MODIFIER || r.words[will]!.lower === 'of') &&
    !WILLS.has(r.known[will])
  )
    will++
  if (will < verb + 2 || !WILLS.has(r.known[will]) || r.tag[will + 1] !== T.TO) return -1
  let next = will + 2
  while (next < r.n && r.bits[next]! & ADVERB) next++
  return r.tag[next] === T.VB ? will + 1 : -1
}

/** "Affirmed its commitment to | support | the talks": verbs of what somebody will do, by their tokens. */
export function willedVerbs(r: Reading, cues: readonly CueSpan[]): ReadonlySet<number> {
  const verbs = new Set<number>()
  for (const { head } of cues) {
    const to = commitmentOf(r, head)
    if (to < 0) continue
    let verb = to + 1
    while (r.tag[verb] !== T.VB) verb++
    verbs.add(verb)
  }
  return verbs
}

/** They underlined | their will to defend the strait: whose will it is, and to do what, is one content. */
export function commitment(r: Reading, cue: CueSpan, source: SourceCandidate | null): Cued | null {
  const to = source === null ? -1 : commitmentOf(r, cue.head)
  if (source === null || to < 0) return null
  let end = to
  while (
    end < r.sentenceTo[to]! &&
    r.tag[end] !== T.COMMA &&
    !(r.bits[end]! & CONJUNCTION && r.bits[end + 1]! & FINITE)
  )
    end++
  const from = cue.head + 1
  const pieces = Int32Array.of(from, trimmed(r, from, end))
  return { cue: endingAt(cue, from), source: [source.from, source.to], pieces, score: LIKELY, rule: 'commitment' }
}
