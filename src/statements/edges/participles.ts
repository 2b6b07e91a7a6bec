import { WordSet } from '../../lexicon/word-sets.js'
import type { Cued } from '../proposal.js'
import { COMPLEMENTISERS, DETERMINER, FINITE, NOMINAL, QUOTE, T, WH } from '../syntax/grammar.js'
import { has, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/**
 * She said the war was lost, declining to name a country: a participle of speech behind a comma tells what else the speaker did, and one of
 * effect what came of it.
 */
export function withoutParticiple(r: Reading, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if (endsMarks(r, i) && r.tag[i + 1] === T.VBG && isOwn(r, i + 1)) return trimmed(r, from, i + 1)
    if (r.tag[i] !== T.COMMA || r.quoted[i]) continue
    const joint = /^(?:while|without)$/.test(r.words[i + 1]!.lower) ? i + 2 : i + 1
    const word = r.known[joint]
    const isSpoken = SPOKEN.has(word) || EFFECTS.has(word) || (joint > i + 1 && r.cueish[joint]! > 0)
    if (!isSpoken || (r.tag[joint] !== T.VBG && joint === i + 1)) continue
    if (joint > i + 1) return trimmed(r, from, i)
    if (has(r, from, i, FINITE)) return trimmed(r, from, i)
  }
  return to
}

/** It was “a threat,” | urging them to stop: the last mark of a quotation that ends with a comma, or the comma behind it. */
const endsMarks = (r: Reading, i: number): boolean =>
  r.quoted[i + 1] === 0 &&
  (r.tag[i] === T.COMMA
    ? !r.quoted[i] && (r.bits[i - 1]! & QUOTE) !== 0
    : (r.bits[i]! & QUOTE) !== 0 && r.tag[i - 1] === T.COMMA)

/** Behind words in marks, any verb of speech is the speaker's next. */
const isOwn = (r: Reading, i: number): boolean => r.cueish[i] === 2 || SPOKEN.has(r.known[i]) || EFFECTS.has(r.known[i])

/** With polls showing a tight race, | Berg flew home: where the main clause begins behind the participle that "with" opens a sentence for, or `to`. */
export function withoutMainClause(r: Reading, { cue, source }: Cued, from: number, to: number): number {
  const first = r.sentenceFrom[cue.head]!
  if (r.words[first]!.lower !== 'with' || r.tag[cue.head] !== T.VBG || source?.[0] !== first + 1) return to
  for (let i = from + 1; i + 2 < to; i++) {
    if (r.tag[i] !== T.COMMA || r.quoted[i] || !(r.bits[i + 1]! & (NOMINAL | DETERMINER))) continue
    // "That prices, wages and rents would rise".
    if (COMPLEMENTISERS.has(r.known[from]) && !has(r, from, i, FINITE)) continue
    let verb = i + 2
    while (verb < to && !r.mark[verb] && !(r.bits[verb]! & (FINITE | WH))) verb++
    if (verb < to && r.bits[verb]! & FINITE) return i
  }
  return to
}

const SPOKEN = new WordSet(
  'adding declining refusing citing referring noting insisting calling elaborating giving providing naming specifying identifying speaking'.split(
    ' ',
  ),
)
const EFFECTS = new WordSet(
  'prompting drawing sparking triggering earning angering infuriating enraging outraging irking alarming provoking eliciting'.split(
    ' ',
  ),
)
