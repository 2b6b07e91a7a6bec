import { type Proposal, withPieces } from '../proposal.js'
import { FINITE } from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/**
 * The minister was blunt: the deal, she said, was dead. What stands before a colon leads up to what was said, where a clause or
 * the subject of one stands behind it. So it is in 14 of the 15 contents of PolNeAR's training split that one of these precedes.
 */
export function behindColon<P extends Proposal>(r: Reading, proposal: P): P {
  const { cue, pieces } = proposal
  const [from, to] = [pieces[0]!, pieces[1]!]
  if (cue === null || from > cue.from) return proposal
  for (let i = to - 2; i > from; i--) {
    if (r.words[i]!.lower !== ':' || r.quoted[i]) continue
    const isClause = pieces.length > 2 || has(r, i + 1, to, FINITE)
    return isClause ? withPieces(proposal, Int32Array.of(i + 1, ...pieces.subarray(1))) : proposal
  }
  return proposal
}
