import { SOMEBODY } from '../../lexicon/nouns.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { apposed } from '../edges/perceived.js'
import { nameStart } from '../edges/subjects.js'
import { type Cued, SURE } from '../proposal.js'
import { ADVERB, CONJUNCTION, CONTRASTS, DETERMINER, HAVE, NOMINAL, PREPOSITION, T } from '../syntax/grammar.js'
import { has, joinsVerb, type Range, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const FEARS = new WordSet(
  'concerned worried alarmed angered disappointed surprised troubled outraged shocked stunned frustrated disturbed offended encouraged impressed upset horrified appalled infuriated dismayed saddened heartened'.split(
    ' ',
  ),
)
const OVER = new WordSet(['about', 'over', 'by', 'at', 'with'])
/** Behind these, things can be so too: "the market was alarmed by it" tells of prices. */
const LOOSE = new WordSet(['by', 'at', 'with'])
const BE = new WordSet('is are was were been remains remain remained'.split(' '))

/** Norway is gravely concerned about the arrests; pilots were angered by the cuts: who feels so, and of what. */
export function concerns(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    if (!FEARS.has(r.known[i]) || !OVER.has(r.known[i + 1]) || r.quoted[i]) continue
    const first = r.sentenceFrom[i]!
    let be = i - 1
    while (be > first && r.bits[be]! & ADVERB) be--
    if (!BE.has(r.known[be])) continue
    if (HAVE.has(r.known[be - 1])) be--
    const source = r.tag[be - 1] === T.COMMA ? apposed(r, be - 1) : subjectBefore(r, first, be)
    if (source === null || !isSubject(r, source[0], source[1], LOOSE.has(r.known[i + 1]))) continue
    const to = thingEnd(r, i + 2)
    if (!has(r, i + 2, to, NOMINAL)) continue
    const cue = { from: be, to: i + 2, head: i }
    found.push({ cue, source, pieces: Int32Array.of(i + 2, to), score: SURE, rule: 'concern' })
  }
  return found
}

/** What opens a sentence, or a clause behind a comma and a conjunction, up to its verb; or null. */
function subjectBefore(r: Reading, first: number, verb: number): Range | null {
  const start = nameStart(r, verb)
  const joins = r.bits[start]! & CONJUNCTION || CONTRASTS.has(r.known[start])
  const from = joins ? start + 1 : start
  const opens = start === first || (joins && r.tag[start - 1] === T.COMMA)
  return opens && from < verb ? [from, verb] : null
}

/** "The minister", "she"; before some prepositions somebody alone. */
function isSubject(r: Reading, from: number, to: number, isSomebody: boolean): boolean {
  let end = from + 1
  while (end < to && !(r.bits[end]! & PREPOSITION)) end++
  const opens = r.bits[from]! & (NOMINAL | DETERMINER) && r.tag[from] !== T.EX
  return (
    opens !== 0 &&
    (!isSomebody || r.tag[end - 1] === T.NNP || r.tag[end - 1] === T.PRP || SOMEBODY.has(r.known[end - 1]))
  )
}

/** Where what somebody fears ends: at a comma, or before another verb. */
function thingEnd(r: Reading, from: number): number {
  const last = r.sentenceTo[from - 1]!
  let to = from
  while (to < last && (r.quoted[to] || !(r.tag[to] === T.COMMA || r.tag[to] === T.COLON || joinsVerb(r, to)))) to++
  return trimmed(r, from, to)
}
