import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, NESTED, withPieces } from '../proposal.js'
import {
  ADVERB,
  ASKED,
  COMPLEMENTISERS,
  DETERMINER,
  FINITE,
  MODIFIER,
  NOMINAL,
  PREPOSITION,
  QUOTE,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { clauseEnd, has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { beforeMain } from './clause-subjects.js'

/** "To end what they described as theft": what somebody calls a thing stands within what is said of it, where anything is. */
export function asNested(r: Reading, proposal: Cued): Cued {
  const { source } = proposal
  if (source === null || source[1] > proposal.cue.from) return proposal
  const what = source[0] - 1
  const isWithin = r.words[what]?.lower === 'what' && what > r.sentenceFrom[what]!
  return isWithin && proposal.score > NESTED ? withPieces(proposal, proposal.pieces, NESTED) : proposal
}

/** “…,” warned Lee, who voted against, “…”: what stands behind the comma of a relative clause is not said in it. */
export function isBehindRelative(r: Reading, { cue, source, pieces }: Cued): boolean {
  if (source === null || source[1] !== cue.from || !(r.bits[source[0]]! & WH)) return false
  let i = cue.to
  while (i < pieces[0]! && r.bits[i]! & (ADVERB | PREPOSITION)) i++
  return i < pieces[0]! && r.tag[i] === T.COMMA && r.tag[source[0] - 1] === T.COMMA
}

/** According to a note of the council, which Bergen has seen, “the pier is lost”: what is told of the speaker. */
export function withoutRelative(r: Reading, { source }: Cued, from: number, to: number): number {
  if (source === null || source[1] > from || from - source[1] > 1 || !(r.bits[from]! & WH)) return from
  for (let i = from + 1; i + 1 < to; i++) {
    if (r.quoted[i]) return from
    if (r.tag[i] !== T.COMMA || !has(r, from, i, FINITE)) continue
    let next = i + 1
    while (next + 1 < to && r.mark[next]) next++
    return next
  }
  return from
}

/** Oslo, which says the strait is its own, did not reply; Lee, who called it “theft,” left; Oslo, which Bergen accuses of theft, did not: what a relative clause reports ends where the sentence's verb comes. */
export function withoutMain(r: Reading, { cue, source }: Cued, from: number, to: number): number {
  if (source !== null && source[1] === cue.from) {
    const main = beforeMain(r, source, from, to)
    if (main < to) return main
  }
  // "Abad, asked if the navy would come, demurred".
  const isAside =
    r.tag[cue.from - 1] === T.COMMA &&
    ((source === null && ASKED.has(r.known[cue.head])) || isParted(r, cue.from, source))
  if (!isAside) {
    if (source === null || source[1] > cue.from) return to
    const isOf = r.bits[source[0] - 1]! & WH && r.tag[source[0] - 2] === T.COMMA
    if (!(isOf || (r.bits[source[0]]! & WH && source[1] === cue.from))) return to
  }
  const last = r.sentenceTo[from]!
  // "Which has long opposed arms deliveries, | abstained".
  const noun =
    isParted(r, cue.from, source) ||
    (source !== null &&
      r.tag[source[0] - 1] === T.COMMA &&
      (r.bits[source[0]]! & WH) !== 0 &&
      !COMPLEMENTISERS.has(r.known[from]))
  let comma = from
  while (comma < to && r.tag[comma] !== T.COMMA) comma++
  for (let i = from + 1; i + 1 < to; i++) {
    const isNoun = noun && i === comma
    if (r.tag[i] !== T.COMMA || !(isNoun || has(r, from, i, FINITE | VERB))) continue
    const end = r.quoted[i] ? quotationEnd(r, i) : i
    const verb = end === i ? i + 1 : end
    const isMain = r.bits[verb]! & FINITE || (r.tag[verb] === T.VBN && !has(r, verb + 1, last, FINITE))
    if (end > 0 && end < to && isMain) return end
  }
  return to
}

/** Where the quotation ends whose last word but its mark is at a token, or 0. */
function quotationEnd(r: Reading, i: number): number {
  const end = r.quotations.to[r.quotation[i]!]!
  return end === i + 2 && r.bits[i + 1]! & QUOTE ? end : 0
}

/** "Which, Berg said, | was late |, has shut": where a relative clause ends: before the comma and the verb of its sentence, or at `last`. */
export function relativeEnd(r: Reading, from: number, last: number): number {
  for (let i = from + 1; i + 1 < last; i++)
    if (r.tag[i] === T.COMMA && !r.quoted[i] && r.bits[i + 1]! & FINITE) return i
  return clauseEnd(r, from, last)
}

/** "Which | officials | say | is worth little |, was signed": such a clause in two pieces ends before the verb of its sentence. */
export function partedRelative(r: Reading, proposal: Cued): Cued {
  const { cue, pieces } = proposal
  const [wh, from, to] = [pieces[0]!, pieces[2]!, pieces[3]!]
  const isParted = pieces.length === 4 && from === cue.to && r.bits[wh]! & WH && r.tag[wh - 1] === T.COMMA
  const end = isParted ? relativeEnd(r, from, to) : to
  return end < to ? withPieces(proposal, Int32Array.of(wh, pieces[1]!, from, end)) : proposal
}

/** "Berg, | urging allies to send ships, | said": a participle between commas, behind nothing but its subject. */
const isParted = (r: Reading, verb: number, source: Cued['source']): boolean =>
  source !== null &&
  r.tag[verb] === T.VBG &&
  source[1] === verb - 1 &&
  !has(r, r.sentenceFrom[verb]!, source[1], FINITE) &&
  !(r.bits[r.sentenceFrom[verb]!]! & PREPOSITION)

/** "Said the ship had sunk, | but gave no details": what the speaker did not tell. */
export function withoutSilence(r: Reading, from: number, to: number): number {
  for (let i = from + 2; i + 2 < to; i++) {
    if (r.tag[i] !== T.COMMA || r.quoted[i] || r.words[i + 1]!.lower !== 'but' || !has(r, from, i, FINITE)) continue
    let verb = i + 2
    while (verb < to && r.bits[verb]! & ADVERB) verb++
    const word = r.words[verb]?.lower ?? ''
    const next = r.words[verb + 1]?.lower ?? ''
    const isShort = (GIVES.has(word) && /^(?:no|few|little|neither)$/.test(next)) || LEAVES.has(word)
    const isUntold = /^(?:did|does|do|would)$/.test(word) && /^n[o’']t$/.test(next)
    if (isShort || (isUntold && TELLS.has(r.words[verb + 2]?.lower ?? ''))) return i
  }
  return to
}
const GIVES = new Set('gave gives give offered offers provided provides released had'.split(' '))
const LEAVES = new Set('declined declines refused refuses stopped'.split(' '))
const TELLS = new Set(
  'elaborate say give specify provide name identify offer comment explain disclose mention clarify detail cite reveal go'.split(
    ' ',
  ),
)

/** "… as “a step”, | as did Human Rights Watch", "the army was weak, | and Baroness Fell agreed": who else said so is nothing said. */
export function withoutLikes(r: Reading, from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++) {
    if (r.tag[i] !== T.COMMA || r.quoted[i]) continue
    if (r.words[i + 1]!.lower === 'as' && DOES.has(r.known[i + 2])) return i
    if (r.tag[i + 1] === T.CC && r.words[i + 1]!.lower === 'and' && agrees(r, i + 2)) return i
  }
  return to
}

const DOES = new WordSet(['did', 'does', 'do', 'has', 'have', 'had'])

/** "Baroness Fell, his adviser, | agreed.": a name and that verb, and nothing behind it. */
function agrees(r: Reading, from: number): boolean {
  if (!/^\p{Lu}/u.test(r.spellings[from]!) || r.tag[from + 1] !== T.NNP) return false // “and Lima agreed” can be told by who speaks
  const last = Math.min(r.sentenceTo[from]! - 1, from + LONGEST_NAME)
  let verb = from
  while (verb < last && (r.bits[verb]! & (NOMINAL | MODIFIER | DETERMINER) || r.tag[verb] === T.COMMA)) verb++
  return AGREES.has(r.known[verb]) && (r.tag[verb + 1] === T.STOP || r.tag[verb + 1] === T.COMMA)
}
const AGREES = new WordSet(['agreed', 'agrees', 'concurred', 'concurs'])
/** With what is told of it between commas, in tokens. */
const LONGEST_NAME = 14
