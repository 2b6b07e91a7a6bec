import { denialOf } from '../edges/denials.js'
import type { Cued } from '../proposal.js'
import { DENIED, SURE } from '../proposal.js'
import { ADVERB, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** Oslo says the pier was mined, a charge it denies: who denies what was said before, and that charge. */
export function deniedCharges(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    const isWhich = r.words[i]!.lower === 'which' && opensAside(r, i - 1)
    const isCharge = CHARGES.has(r.words[i]!.lower) && r.tag[i - 1] === T.DT && opensAside(r, i - 2)
    if (r.quoted[i] || !(isWhich || isCharge)) continue
    const verb = denialOf(r, i)
    // "… rejected as absurd" says more, and is left to the rankers.
    if (verb < 0 || !(verb + 1 >= r.sentenceTo[i]! || r.mark[verb + 1])) continue
    const from = r.words[i + 1]!.lower === 'that' ? i + 2 : i + 1
    let to = verb
    while (to > from && (r.bits[to - 1]! & ADVERB || /^(?:has|have|had)$/.test(r.words[to - 1]!.lower))) to--
    if (to === from) continue
    const cue = { from: to, to: verb + 1, head: verb }
    const pieces = Int32Array.of(isWhich ? i : i - 1, i + 1)
    found.push({ cue, source: [from, to], pieces, score: SURE, rule: DENIED })
  }
  return found
}
const opensAside = (r: Reading, i: number): boolean => r.tag[i] === T.COMMA || /^(?:[—–-]|--)$/.test(r.words[i]!.lower)
const CHARGES = new Set(
  'charge charges claim claims allegation allegations accusation accusations assertion assertions suggestion notion'.split(
    ' ',
  ),
)
