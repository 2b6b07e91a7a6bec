import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, withPieces } from '../proposal.js'
import { ADJECTIVE, ADVERB, MODIFIER, NOMINAL, NOUN, T } from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const DENIALS = new WordSet(verbsOf('deny', 'reject'))
/** Longest name of whoever denies it, in tokens. */
const LONGEST = 7

/** "An allegation that Oslo denies", "a claim Oslo has rejected": the verb of what hangs on the noun `i`, or -1. */
export function denialOf(r: Reading, i: number): number {
  if (!(r.bits[i]! & NOUN) && r.words[i]!.lower !== 'which') return -1
  const from = r.words[i + 1]?.lower === 'that' ? i + 2 : i + 1
  let verb = from
  const isEnd = () => verb > from && DENIALS.has(r.known[verb])
  while (verb < from + LONGEST && verb < r.sentenceTo[i]! && !isEnd() && isOfName(r, verb)) verb++
  return verb > from && verb < r.sentenceTo[i]! && DENIALS.has(r.known[verb]) ? verb : -1
}

const isOfName = (r: Reading, i: number): boolean =>
  !r.mark[i] &&
  ((r.bits[i]! & (NOMINAL | MODIFIER | ADVERB)) !== 0 || /^(?:of|and|has|have|had)$/.test(r.words[i]!.lower))

/** "…, an allegation that Oslo denies": what is behind "that" is said of it, and not what it says. */
export const isDenied = (r: Reading, noun: number): boolean =>
  r.words[noun + 1]?.lower === 'that' && denialOf(r, noun) >= 0

/** Kyiv says a dam was hit, a claim that Moscow denies: a content ends before what another makes of it. */
export function withoutDenial(r: Reading, from: number, to: number): number {
  for (let i = from + 1; i + 3 < to; i++) {
    if (r.tag[i] !== T.COMMA || r.quoted[i] || r.tag[i + 1] !== T.DT) continue
    const denial = denialOf(r, i + 2)
    if (denial >= 0 && denial < to) return trimmed(r, from, i)
  }
  return to
}

/** "A claim that Moscow denies": what is denied is the claim. */
export function withClaim(r: Reading, proposal: Cued): Cued | null {
  const [from, to] = [proposal.pieces[0]!, proposal.pieces[1]!]
  const isThat = proposal.pieces.length === 2 && to === from + 1 && r.words[from]!.lower === 'that'
  if (!isThat || from < 2 || !isDenied(r, from - 1) || r.tag[from - 2] !== T.DT) return null
  return withPieces(proposal, Int32Array.of(from - 2, from))
}

/** "By | Moscow's ministry of defence | that": where the name ends. */
export function claimantEnd(r: Reading, from: number): number {
  const last = Math.min(r.sentenceTo[from]!, from + CLAIMANT)
  const isOfName = (i: number) =>
    r.tag[i] === T.POS || (r.bits[i]! & (NOMINAL | ADJECTIVE)) !== 0 || /^(?:of|and)$/.test(r.words[i]!.lower)
  let end = from
  while (end < last && r.words[end]!.lower !== 'that' && !r.quoted[end] && isOfName(end)) end++
  return end
}
/** In tokens. */
const CLAIMANT = 10
