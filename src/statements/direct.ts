import { T, VERB } from './grammar.js'
import type { Proposal } from './rank.js'
import type { Reading } from './reading.js'

/** Words that may stand between "he said" and the quotation that goes on: "at the time", "of the plan". */
const BETWEEN = 4
/** A quotation shorter than this can be part of a clause. */
const FEWEST = 4

/**
 * Exact rules over the marks, after ranking. A quotation taken as a further piece must open a sentence or follow cue or
 * source: else it belongs to another clause. What leads up to a quotation with a colon or dash is not part of it.
 */
export function tidyQuotations<P extends Proposal>(r: Reading, proposal: P): P {
  const pieces = withoutLead(r, proposal, withoutStrays(r, proposal))
  return pieces === proposal.pieces ? proposal : { ...proposal, pieces }
}

function withoutStrays(r: Reading, { cue, source, pieces }: Proposal): Int32Array {
  for (let k = 2; k < pieces.length; k += 2) {
    const from = pieces[k]!
    const q = r.quotation[from]!
    if (q < 0 || !r.quoted[pieces[k - 1]! - 1]) continue
    const open = r.quotations.from[q]!
    if (from - open > 1 || goesOn(r, open, cue, source)) continue
    return pieces.slice(0, k)
  }
  return pieces
}

/** True where only marks stand before token i in its sentence. */
export function opensSentence(r: Reading, i: number): boolean {
  let first = i
  while (first > r.sentenceFrom[i]! && r.mark[first - 1]) first--
  return first === r.sentenceFrom[i]
}

/**
 * True where a quotation that opens at token `open` can go on the words of this cue and source: no verb stands between,
 * and it opens a sentence or follows within a few words.
 */
export function goesOn(r: Reading, open: number, cue: Proposal['cue'], source: Proposal['source']): boolean {
  const end = Math.max(cue?.to ?? 0, source !== null && source[1] <= open ? source[1] : 0)
  if (end > open) return false
  let words = 0
  for (let i = end; i < open; i++) {
    if (r.quoted[i]) continue
    if (r.bits[i]! & VERB && r.cueish[i] === 2) return false
    words += 1 - r.mark[i]!
  }
  return words <= BETWEEN || opensSentence(r, open)
}

function withoutLead(r: Reading, { cue }: Proposal, pieces: Int32Array): Int32Array {
  const from = pieces[0]!
  const last = pieces[1]! - 1
  const q = r.quotation[last]!
  if (q < 0 || r.quoted[from] || cue === null || cue.from < last) return pieces
  const open = r.quotations.from[q]!
  if (open - 1 <= from || r.tag[open - 1] !== T.COLON || last - open < FEWEST) return pieces
  let start = open
  while (r.mark[start] && start < last) start++
  const cut = pieces.slice()
  cut[0] = start
  return cut
}
