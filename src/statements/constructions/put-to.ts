import { WordSet } from '../../lexicon/word-sets.js'
import { nameStart } from '../edges/subjects.js'
import { type Cued, SURE } from '../proposal.js'
import { ADVERB, FINITE, NOMINAL, T } from '../syntax/grammar.js'
import { clauseEnd } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const PUTS = new WordSet(['put', 'puts'])
/** Longest words for whom it is put to, and when, in tokens. */
const LONGEST = 10

/** The counsel | put it to | the admiral | that the ship was late: the clause behind whoever is asked. */
export function putTo(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 1; i + 4 < r.n; i++) {
    if (!PUTS.has(r.known[i]) || r.words[i + 1]!.lower !== 'it' || r.tag[i + 2] !== T.TO || r.quoted[i]) continue
    const last = r.sentenceTo[i]!
    let that = i + 3
    while (that < last && that - i < LONGEST && !r.mark[that] && !isThat(r, that) && !(r.bits[that]! & FINITE)) that++
    if (that >= last || !isThat(r, that)) continue
    let to = i
    while (to > r.sentenceFrom[i]! && r.bits[to - 1]! & ADVERB) to--
    const from = nameStart(r, to)
    if (from === to || !(r.bits[to - 1]! & NOMINAL)) continue
    const pieces = Int32Array.of(that, clauseEnd(r, that, last))
    found.push({ cue: { from: i, to: i + 3, head: i }, source: [from, to], pieces, score: SURE, rule: 'put to' })
  }
  return found
}

const isThat = (r: Reading, i: number): boolean => r.words[i]!.lower === 'that'
