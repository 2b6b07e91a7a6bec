import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, type CueSpan, NESTED } from '../proposal.js'
import { DETERMINER, FINITE, MODIFIER, PREPOSITION, T } from '../syntax/grammar.js'
import { clauseEnd, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Papers that others are asked to decide on. */
const PETITIONS = new WordSet('petition plea appeal motion lawsuit suit resolution application'.split(' '))
/** What is done to them by those who decide. */
const DECIDES = new WordSet([
  ...verbsOf('reject'),
  ...'dismiss dismissed dismisses dismissing hear hears heard hearing uphold upheld veto vetoed vetoes block blocked'.split(
    ' ',
  ),
])
const FAILS = new WordSet(['failed', 'fails', 'refused', 'refuses', 'declined', 'declines'])
/** Longest name of such a paper, in tokens. */
const LONGEST = 6

/**
 * The judge dismissed | a petition | claiming | that he had lied; | a resolution | calling for | a truce | was vetoed: of a paper that others
 * decide on the participle tells what it says, and not what they do.
 */
export function petitions(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    const from = petitionAt(r, i)
    if (from < 0) continue
    const isThat = r.words[i + 1]!.lower === 'that'
    const to = !isThat && r.bits[i + 1]! & PREPOSITION ? i + 2 : i + 1
    const end = isThat ? clauseEnd(r, to, r.sentenceTo[i]!) : objectEnd(r, to)
    const isSubject = from === r.sentenceFrom[i]
    if (end <= to || (isSubject && (isThat || !(r.bits[end]! & FINITE)))) continue
    const cue = { from: i, to, head: i }
    found.push({ cue, source: [from, i], pieces: Int32Array.of(to, end), score: NESTED, rule: 'petition' })
  }
  return found
}

/** Where the name of such a paper begins that ends before the participle at a token; or -1. */
function petitionAt(r: Reading, i: number): number {
  if (r.tag[i] !== T.VBG || !PETITIONS.has(r.known[i - 1]) || r.cueish[i] !== 2) return -1
  let from = i - 1
  while (from > r.sentenceFrom[i]! && i - from < LONGEST && r.bits[from]! & MODIFIER && !(r.bits[from]! & DETERMINER))
    from--
  if (!(r.bits[from]! & DETERMINER)) return -1
  const verb = from - 1
  const isDecided =
    from === r.sentenceFrom[i] ||
    (r.bits[verb]! & PREPOSITION) !== 0 ||
    DECIDES.has(r.known[verb]) ||
    (r.tag[verb] === T.VB && r.tag[verb - 1] === T.TO && FAILS.has(r.known[verb - 2]))
  return isDecided ? from : -1
}

/** "A truce in Sudan | was vetoed", "a truce | , owing to": before a comma or the next verb. */
function objectEnd(r: Reading, from: number): number {
  let end = from
  while (end < r.sentenceTo[from]! && r.tag[end] !== T.COMMA && !(r.bits[end]! & FINITE)) end++
  return trimmed(r, from, end)
}

/** "Rejected | an appeal arguing": a cue ends before such a paper, and is none where it only leads up to one. */
export function withoutPetition(r: Reading, cue: CueSpan): CueSpan[] {
  for (let i = cue.from + 1; i < cue.to; i++) {
    if (r.tag[i] !== T.VBG || petitionAt(r, i) < cue.from) continue
    return DECIDES.has(r.known[cue.from]) && r.bits[cue.from]! & FINITE
      ? [{ from: cue.from, to: cue.from + 1, head: cue.from }]
      : []
  }
  return [cue]
}
