import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, withPieces } from '../proposal.js'
import { T } from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { withPredicate } from './predicates.js'

const BE = new WordSet(['is', 'was'])
/** Longest name between "what" and the verb, in tokens. */
const FAR = 12

/** What Aoki said, in Oslo, was that the radar was off; all he would say was …: what was said stands behind the verb that joins the two. */
export function whatWas(r: Reading, proposal: Cued): Cued | null {
  const { cue, source, pieces } = proposal
  const first = r.sentenceFrom[cue.head]!
  const isWhat = /^(?:what|all)$/.test(r.words[first]!.lower) && source !== null && source[0] > first
  if (!isWhat || source[0] - first > FAR || source[1] > cue.from || r.quoted[cue.head]) return null
  const last = r.sentenceTo[first]!
  let be = cue.to
  if (r.tag[be] === T.COMMA)
    while (be < last && be - cue.to < 2 * FAR && !(BE.has(r.known[be]) && r.tag[be - 1] === T.COMMA)) be++
  if (be + 1 >= last || !BE.has(r.known[be]) || r.quoted[be]) return null
  const isWhole = pieces.length === 2 && pieces[0]! > be
  const content = isWhole ? pieces : Int32Array.of(be + 1, trimmed(r, be + 1, last))
  return withPieces(proposal, content, Math.max(proposal.score, 0))
}

/** The video, which he described | as doctored: what is made of a thing told before the verb. */
export function withWhat(r: Reading, proposal: Cued): Cued {
  const { cue, pieces } = proposal
  if (pieces.length !== 2 || r.words[cue.to]?.lower !== 'as' || r.quoted[cue.to]) return proposal
  const end = withPredicate(r, cue, cue.to)
  return end > cue.to + 1 ? withPieces(proposal, Int32Array.of(pieces[0]!, pieces[1]!, cue.to, end)) : proposal
}
