import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { DETERMINER, FINITE, NOMINAL, QUOTE, T, VERB, WH } from '../syntax/grammar.js'
import { clauseEnd, has, hasTag, isJoint, quotationEnd } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { LONGEST } from './aside.js'

const OWNERS = new Set(['his', 'her', 'their', 'its'])
const WORDS = new WordSet(['words', 'view', 'opinion', 'telling', 'account', 'estimation', 'judgment', 'judgement'])
/** Longest name of whose words they are, in tokens. */
const LONGEST_NAME = 12

/** "In her words", "in Mr. Berg's view", "in the words of one trader": whose words they are, and where the phrase ends. */
interface Ascription {
  readonly source: readonly [number, number]
  /** The end of the cue, and of all. */
  readonly to: number
  readonly end: number
  readonly head: number
}

const IN = new WordSet(['in'])

/** In her words, the pier is “a ruin”; the pier was, in Mr. Berg's words, “a ruin”; the pier was “a ruin”, in the words of a trader. */
export function inWords(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 0; i + 3 < r.n; i++) {
    if (!IN.has(r.known[i]) || r.quoted[i]) continue
    const [first, last] = [r.sentenceFrom[i]!, r.sentenceTo[i]!]
    const phrase = last - first > LONGEST ? null : ascription(r, i, last)
    const pieces = phrase && (i === first ? after(r, phrase, last) : (amid(r, i, phrase) ?? before(r, i, phrase, last)))
    if (!pieces) continue
    const { source, to, head } = phrase
    found.push({ cue: { from: i, to, head }, source, pieces: Int32Array.from(pieces), score: SURE, rule: 'prelude' })
  }
  return found
}

function ascription(r: Reading, from: number, last: number): Ascription | null {
  const isWords = (i: number) => WORDS.has(r.known[i])
  const owner = r.words[from + 1]!.lower
  if (OWNERS.has(owner) && isWords(from + 2))
    return { source: [from + 1, from + 2], to: from + 3, end: from + 3, head: from + 2 }
  const isOf = owner === 'the' && isWords(from + 2) && r.words[from + 3]?.lower === 'of'
  const name = isOf ? from + 4 : from + 1
  let end = name
  while (end < last && end - name < LONGEST_NAME && !(isOf ? endsName(r, end) : r.tag[end] === T.POS)) end++
  if (end === name || has(r, name, end, FINITE)) return null
  if (isOf) return { source: [name, end], to: name, end, head: from + 2 }
  const isOwned = r.tag[end] === T.POS && isWords(end + 1) && !hasTag(r, name, end, T.COMMA)
  return isOwned ? { source: [name, end], to: end + 2, end: end + 2, head: end + 1 } : null
}

const endsName = (r: Reading, i: number): boolean =>
  r.quoted[i] === 1 || r.tag[i] === T.COMMA || r.tag[i] === T.COLON || r.tag[i] === T.STOP

/** In her words, | the pier is “a ruin”. */
function after(r: Reading, { end, to }: Ascription, last: number): number[] | null {
  // The set phrases of the table, with names of any length, are the preludes'.
  return r.tag[end] === T.COMMA && end === to && end + 1 < last ? [end + 1, clauseEnd(r, end + 1, last)] : null
}

/** | The pier was, | in her words, | “a ruin” |; | Oslo, | in her view, | is bluffing. | */
function amid(r: Reading, from: number, { end }: Ascription): number[] | null {
  if (r.tag[from - 1] !== T.COMMA || r.tag[end] !== T.COMMA) return null
  let first = from - 1
  while (first > r.sentenceFrom[from]! && !isJoint(r, first - 1)) first--
  const verb = r.bits[end + 1]! & QUOTE ? end + 2 : end + 1
  if (r.bits[verb]! & FINITE && isSubject(r, first, from - 1))
    return [first, from - 1, end + 1, clauseEnd(r, end + 1, r.sentenceTo[from]!)]
  const q = r.quotation[end + 1]!
  if (q < 0 || r.quotations.from[q] !== end + 1) return null
  return has(r, first, from, FINITE) && !isSaid(r, first, from)
    ? [first, from - 1, end + 1, quotationEnd(r, end + 1)]
    : null
}

const isSubject = (r: Reading, from: number, to: number): boolean =>
  (r.bits[from]! & (DETERMINER | NOMINAL)) !== 0 &&
  !has(r, from, to, VERB | FINITE | WH) &&
  !hasTag(r, from, to, T.COMMA)

/** "She said | the pier was, in her words, “a ruin”": what a verb of speech tells already. */
function isSaid(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.cueish[i] === 2 && r.bits[i]! & FINITE) return true
  return false
}

/** | The pier was “a ruin”, | in the words of a trader. */
function before(r: Reading, from: number, { end, to }: Ascription, last: number): number[] | null {
  const first = r.sentenceFrom[from]!
  if (r.stretchFrom[from] !== first || r.stretchTo[from] !== last || r.tag[from - 1] !== T.COMMA) return null
  if (end === to && isSaid(r, first, from)) return null
  const isLast = end === clauseEnd(r, from, last)
  return isLast && has(r, first, from, FINITE) ? [first, from - 1] : null
}
