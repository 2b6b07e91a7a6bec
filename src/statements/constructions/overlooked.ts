import { clauseSubject } from '../edges/clause-subjects.js'
import { perceivedFrom } from '../edges/perceived.js'
import { withSubject } from '../edges/subjects.js'
import type { CueSpan } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import { DETERMINER, FINITE, MODIFIER, NOUN, QUOTE, T, TOLD } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import { commitmentOf } from './commitments.js'

/**
 * Verbs that the chain overlooks: participles of speech with a subject of their own ("…, with Oslo opposing it and Bergen | saying
 * it was late"), who tells behind words in marks ("“…,” Berg | told workers, according to the agency"), and verbs behind a clause about
 * their subject ("an envoy who asked not to be named | said"), and of somebody's will ("they | underlined | their will to stay").
 */
export function overlooked(r: Reading, cues: readonly CueSpan[]): CueSpan[] {
  const found: CueSpan[] = []
  const isFree = outside(cues)
  for (let i = 1; i < r.n; i++) {
    const passive = r.tag[i] === T.VBN && !r.quoted[i] ? perceivedFrom(r, i) : -1
    if (passive >= 0 && isFree(i)) {
      found.push({ from: passive, to: i + 1, head: i })
      continue
    }
    const isLikely = r.cueish[i] === 2
    const isParticiple = r.tag[i] === T.VBG
    const isTensed = (r.bits[i]! & FINITE) !== 0
    if (!isLikely && !isParticiple && !isTensed) continue
    const isTold = r.tag[i] === T.VBD && TOLD.has(r.known[i]) && isBehindMarks(r, i)
    const isSaying = (isLikely || isParticiple) && !r.quoted[i] && SPEECH.has(r.known[i])
    const isWilled = isTensed && commitmentOf(r, i) >= 0
    const isMain = isWilled || (isSaying && isLikely && clauseSubject(r, i) !== null)
    if (!isTold && !isMain && !(isSaying && isParticiple)) continue
    if (!isFree(i)) continue
    const cue = { from: i, to: i + 1, head: i }
    if (isTold || isMain || withSubject(r, cue) !== null) found.push(cue)
  }
  return found
}

/** Tells of ascending tokens whether they lie in none of the cues, which are in text order. */
export function outside(cues: readonly CueSpan[]): (i: number) => boolean {
  let at = 0
  return (i) => {
    while (at < cues.length && cues[at]!.to <= i) at++
    return at >= cues.length || cues[at]!.from > i
  }
}

/** Behind a quotation and no more than a name. */
function isBehindMarks(r: Reading, verb: number): boolean {
  let from = verb
  while (
    from > 0 &&
    verb - from < LONGEST_NAME &&
    r.bits[from - 1]! & (NOUN | DETERMINER | MODIFIER) &&
    !r.quoted[from - 1]
  )
    from--
  return from < verb && (r.bits[from - 1]! & QUOTE) !== 0 && r.quoted[verb] === 0
}
/** In tokens. */
const LONGEST_NAME = 10
