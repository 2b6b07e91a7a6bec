import { WordSet } from '../../lexicon/word-sets.js'
import type { Cued } from '../proposal.js'
import { isHowOften } from '../quotations/direct.js'
import { ADVERB, NOMINAL, PREPOSITION, T, VERB, WH } from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** A quotation shorter than this can be part of a clause that goes on behind it. */
export const FEWEST = 4

/** Berg isn't convinced: the subject of what takes no content is nothing said. */
export function isSubject(r: Reading, { cue, source, pieces }: Cued): boolean {
  if (source !== null || pieces.length > 2 || pieces[1] !== cue.from || r.quoted[pieces[0]!]) return false
  return (r.bits[pieces[0]!]! & NOMINAL) !== 0 && !has(r, pieces[0]!, pieces[1]!, VERB | PREPOSITION)
}

/** “What Oslo wants”, “‘Second wave’ reported”: a question word, or words in marks that nobody is named for, say nothing in a heading. */
export function isLabel(r: Reading, { source, pieces }: Cued): boolean {
  const words = pieces[1]! - pieces[0]!
  if (words === 1 && r.bits[pieces[0]!]! & WH) return true
  return source === null && words < FEWEST && r.quoted[pieces[0]!] === 1
}

/** She spoke last, asked several times; she spoke in Tokyo, with Berg; she wrote to the court: an adverb, a place or a listener, outside quotation marks, is how and where something was said. */
export function isManner(r: Reading, { cue, pieces }: Cued): boolean {
  const [from, to] = [pieces[0]!, pieces[1]!]
  if (pieces.length > 2 || r.quoted[from]) return false
  const word = r.words[from]!.lower
  if (to - from === 1 && ((r.bits[from]! & ADVERB) !== 0 || ORDER.has(word))) return !ANSWERS.has(word)
  if (isHowOften(r, from, to)) return true
  const lead = r.words[from - 1]?.lower ?? ''
  return SPEAKS.has(r.known[cue.head]) && (PLACES.has(lead) || PLACES.has(word)) && !has(r, from, to, VERB)
}
const SPEAKS = new WordSet('speak speaks spoke spoken speaking write writes wrote written writing'.split(' '))
const PLACES = new Set(['in', 'at', 'on', 'from', 'before', 'after', 'with', 'to', 'for'])
const ORDER = new Set(['first', 'last', 'again'])
const ANSWERS = new Set(['so', 'no', 'yes', 'not', 'otherwise'])

/** She wrote on X, | posting (|) pictures of the crew: the next thing that she did. */
export function isOfParticiple(r: Reading, { cue, pieces }: Cued): boolean {
  const participle = r.tag[pieces[0]!] === T.VBG ? pieces[0]! : pieces[0]! - 1
  return (
    participle > cue.to && r.tag[participle] === T.VBG && r.tag[participle - 1] === T.COMMA && !r.quoted[participle]
  )
}

/** He had claimed | two weeks earlier | that it was so: when somebody spoke is nothing said. */
export const isWhen = (r: Reading, { pieces }: Cued): boolean =>
  pieces.length === 2 &&
  pieces[1]! - pieces[0]! > 1 &&
  pieces[1]! - pieces[0]! < 5 &&
  !r.quoted[pieces[0]!] &&
  /^(?:earlier|later|ago|before|afterwards)$/.test(r.words[pieces[1]! - 1]!.lower) &&
  /^(?:second|minute|hour|day|week|month|year|decade)s?$/.test(r.words[pieces[1]! - 2]!.lower)

/** According to a memo | that Oslo called old: a clause about whom the words are from. */
export const isAboutSource = (r: Reading, { cue, source, pieces }: Cued): boolean =>
  source !== null &&
  source[0] >= cue.to &&
  pieces[0] === source[1] &&
  /^(?:that|which|who)$/.test(r.words[pieces[0]!]!.lower)
