import { SURE } from './aside.js'
import { MODIFIER, NOMINAL, PRONOUN, T, VERB } from './grammar.js'
import { trimmed } from './ranges.js'
import type { Cued } from './rank.js'
import type { Reading } from './reading.js'

/** Longest name of whoever accuses, in tokens. */
const LONGEST = 10

/** The Emirates, accused by Khartoum of arming rebels: who accuses stands behind "by", and what of behind that. */
export function accusers(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 0; i + 4 < r.n; i++) {
    if (r.words[i]!.lower !== 'accused' || r.quoted[i] || r.words[i + 1]!.lower !== 'by') continue
    let of = i + 2
    while (of < r.sentenceTo[i]! && of - i < LONGEST && r.words[of]!.lower !== 'of' && isOfName(r, of)) of++
    if (of === i + 2 || r.words[of]?.lower !== 'of' || !(r.bits[of + 1]! & (VERB | NOMINAL))) continue
    let end = of + 1
    while (end < r.sentenceTo[i]! && r.tag[end] !== T.COMMA && r.tag[end] !== T.COLON) end++
    const cue = { from: i, to: i + 2, head: i }
    const pieces = Int32Array.of(of, trimmed(r, of, end))
    found.push({ cue, source: [i + 2, of], pieces, score: SURE, rule: 'accused by' })
  }
  return found
}

const isOfName = (r: Reading, i: number): boolean =>
  !r.mark[i] && !r.quoted[i] && (r.bits[i]! & (NOMINAL | MODIFIER | PRONOUN)) !== 0
