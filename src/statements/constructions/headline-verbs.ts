import { CUES, verbsOf } from '../../lexicon/cues.js'
import { NOUNS, pluralOf } from '../../lexicon/nouns.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { isNameWord } from '../quotations/turns.js'
import { CONJUNCTION, FINITE, MODIFIER, NOMINAL, NOUN, PREPOSITION, QUOTE, T, VERB, WH } from '../syntax/grammar.js'
import { has, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const nounsOf = (...kinds: string[]) =>
  NOUNS.filter(({ kind }) => kinds.includes(kind)).flatMap(({ noun }) => [noun, pluralOf(noun)])
/** Those whom a headline names behind a dash or a colon: "officials", "defence ministry". */
export const TELLERS = new WordSet([
  ...nounsOf('person', 'organisation'),
  ...'source sources report reports media monitor official officials minister president spokesman spokeswoman governor mayor'.split(
    ' ',
  ),
])
/** Longest name of one who is named so, in tokens. */
export const NAME = 5
const GROUPS = new WordSet(nounsOf('group'))
const CUE_VERBS = new WordSet(CUES.filter(({ as }) => as === 'verb').flatMap(({ forms }) => forms))
const SAYS = new WordSet(verbsOf('say', 'claim', 'warn', 'report', 'admit', 'confirm', 'announce', 'judge'))
/** Longest subject of a headline, in tokens. */
const SUBJECT = 8
const RULE = 'headline'

/** "Iran rejects demand, | says talks pointless", "PLA launches drills, vows to punish rebels": a later verb has the subject of the first. */
export function carriedOn(r: Reading, first: number, last: number): Cued[] {
  const verb = firstVerb(r, first, last)
  if (verb < 0) return []
  let end = verb
  while (end > first && (r.bits[end - 1]! & QUOTE || r.tag[end - 1] === T.RB)) end--
  const found: Cued[] = []
  for (let i = verb + 2; i + 1 < last; i++) {
    if (r.tag[i - 1] !== T.COMMA || r.quoted[i] || r.tag[i] !== r.tag[verb] || !CUE_VERBS.has(r.known[i])) continue
    // "Two ships sink, says Berg".
    if (SAYS.has(r.known[i]) && isTellerAt(r, i + 1, last)) return found
    const to = carriedEnd(r, i + 1, last)
    const lead = r.bits[i + 1]! & PREPOSITION && r.words[i + 1]!.lower !== 'that' ? i + 2 : i + 1
    if (to <= lead) continue
    const cue = { from: i, to: lead, head: i }
    found.push({ cue, source: [first, end], pieces: Int32Array.of(lead, to), score: SURE, rule: RULE })
  }
  return found
}

/** The first verb with a tense behind a name, or -1 where a mark or a question word stands before it. */
function firstVerb(r: Reading, first: number, last: number): number {
  for (let i = first; i < last && i - first <= SUBJECT; i++) {
    if (r.bits[i]! & FINITE) return i > first && r.bits[first]! & NOMINAL && !(r.bits[i]! & WH) ? i : -1
    if ((r.mark[i] && !(r.bits[i]! & QUOTE)) || r.bits[i]! & WH) return -1
  }
  return -1
}

/** To the next such verb, or "as" and what goes on meanwhile. */
function carriedEnd(r: Reading, from: number, last: number): number {
  let to = from
  while (to < last && (r.quoted[to] || !(r.words[to]!.lower === ';' || (to > from && isBeside(r, to))))) to++
  return trimmed(r, from, to)
}
const isBeside = (r: Reading, i: number): boolean =>
  /^(?:as|while|amid)$/.test(r.words[i]!.lower) ||
  ((r.tag[i] === T.COMMA || (r.bits[i]! & CONJUNCTION) !== 0) && CUE_VERBS.has(r.known[i + 1]))

/** "Says | Berg", "says | defence ministry": a name or a noun for somebody, and no more. */
const isTellerAt = (r: Reading, from: number, last: number): boolean =>
  last - from <= NAME &&
  !has(r, from, last, VERB | FINITE) &&
  (isNameWord(r, last - 1) || TELLERS.has(r.known[last - 1]) || GROUPS.has(r.known[last - 1]))

/** "Rebels | claim | missile strike on port": the tagger takes the verb for a noun. */
export function claimed(r: Reading, first: number, last: number): Cued | null {
  let verb = first + 1
  while (verb < last && verb - first <= NAME && !/^claims?$/.test(r.words[verb]!.lower)) verb++
  let attack = verb + 1
  while (attack < last && attack - verb <= NAME && r.bits[attack]! & MODIFIER && !ASSAULTS.has(r.known[attack]))
    attack++
  if (verb - first > NAME || !ASSAULTS.has(r.known[attack]) || has(r, first, verb, FINITE | PREPOSITION)) return null
  for (let i = first; i < attack; i++) if (r.mark[i] && r.tag[i] !== T.POS) return null
  if (has(r, attack, last, FINITE)) return null
  const cue = { from: verb, to: verb + 1, head: verb }
  return {
    cue,
    source: [first, verb],
    pieces: Int32Array.of(verb + 1, trimmed(r, verb + 1, last)),
    score: SURE,
    rule: RULE,
  }
}
export const ASSAULTS = new WordSet(
  'attack attacks strike strikes assault raid bombing shooting killing killings'.split(' '),
)

/** "UK's tank programme a “textbook failure”, | watchdog finds": who says so at the end, behind words that need no verb. */
export function saysLast(r: Reading, first: number, last: number): Cued | null {
  const verb = last - 1
  if (!SAYS.has(r.known[verb]) || !(r.bits[verb]! & FINITE) || r.quoted[verb]) return null
  let name = verb
  while (name > first && verb - name <= NAME && r.bits[name - 1]! & (NOUN | MODIFIER) && !r.mark[name - 1]) name--
  const isNamed = name < verb && r.tag[name - 1] === T.COMMA && (r.bits[verb - 1]! & NOUN) !== 0
  if (!isNamed || name - 1 - first < FEWEST || has(r, first, name - 1, FINITE | WH)) return null
  const cue = { from: verb, to: verb + 1, head: verb }
  return {
    cue,
    source: [name, verb],
    pieces: Int32Array.of(first, trimmed(r, first, name - 1)),
    score: SURE,
    rule: RULE,
  }
}
/** Fewest tokens before the comma. */
const FEWEST = 4

/** “We were naive”: | ex-diplomat on Greenland: words in marks and, behind a colon, whose they are. */
export function markedFirst(r: Reading, first: number, last: number): Cued | null {
  const q = r.quotation[first]!
  const colon = q < 0 ? -1 : r.quotations.to[q]!
  if (colon < 0 || r.quotations.from[q] !== first || r.words[colon]?.lower !== ':' || colon + 1 >= last) return null
  let end = colon + 1
  while (end < last && !(r.bits[end]! & (PREPOSITION | WH)) && !r.mark[end]) end++
  const noun = r.words[end - 1]!.lower
  const isTeller = TELLERS.hasWord(noun) || GROUPS.hasWord(noun)
  if (end === colon + 1 || !isTeller || has(r, colon + 1, last, FINITE)) return null
  const cue = { from: colon, to: colon + 1, head: colon }
  return { cue, source: [colon + 1, end], pieces: Int32Array.of(first, colon), score: SURE, rule: RULE }
}
