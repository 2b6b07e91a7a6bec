import { tagsSeen } from '../../learned/dictionary.js'
import { BASE } from '../../lexicon/countries.base.js'
import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { isArticleLabel, isNameWord } from '../quotations/turns.js'
import { CONJUNCTION, FINITE, NOMINAL, T, VERB, WH } from '../syntax/grammar.js'
import { clauseEnd, has, isUnstopped, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { carriedOn, claimed, markedFirst, NAME, saysLast, TELLERS } from './headline-verbs.js'

const SAYS = new WordSet(verbsOf('say', 'claim', 'warn', 'report', 'admit', 'confirm', 'announce', 'judge'))
/** Longest label before a colon, in tokens. */
const LABEL = 2
/** Fewest tokens of a headline that says something. */
const FEWEST = 4
const DASH = /^[-–—]+$/

/** Headlines have an order of their own: "…, says Minsk"; "… - ministry"; "…: officials"; "Lavrov: West “plays with fire”". */
export function headlines(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let opens = 0; opens < r.n; opens = r.sentenceTo[opens]!) {
    const last = r.sentenceTo[opens]!
    // "(LEAD) Ship sinks: officials": how far an agency's story has come.
    const first = r.words[opens]!.lower === '(' && r.words[opens + 2]?.lower === ')' ? opens + 3 : opens
    const isAlone =
      (opens === 0 || r.block[opens - 1] !== r.block[opens]) && (last === r.n || r.block[last] !== r.block[opens])
    if (!isAlone || last - first < FEWEST || !isUnstopped(r, opens)) continue
    const told = behindKind(r, first)
    found.push(...carriedOn(r, told, last))
    const statement =
      claimed(r, told, last) ??
      toldColon(r, told, last) ??
      behindVerb(r, told, last) ??
      toldBehind(r, told, last) ??
      saysLast(r, told, last) ??
      behindMark(r, told, last) ??
      markedFirst(r, told, last) ??
      labelled(r, first, last)
    if (statement) found.push(statement)
  }
  return found
}

/** "Report: | juntas ‘running out of time’, says think-tank": where the words begin behind the kind of article. */
const behindKind = (r: Reading, first: number): number =>
  r.words[first + 1]?.lower === ':' && (isArticleLabel(r, first) || r.words[first]!.lower === 'report')
    ? first + 2
    : first

/** "Wagner fighters “no threat”, says Minsk". */
function behindVerb(r: Reading, first: number, last: number): Cued | null {
  for (let verb = last - 2; verb > first + 1 && last - verb <= NAME; verb--) {
    if (!SAYS.has(r.known[verb]) || r.quoted[verb] || r.tag[verb - 1] !== T.COMMA) continue
    // "…, says Healing": a name alone, whatever the tagger takes it for.
    const isName = verb + 2 === last && isNameWord(r, verb + 1)
    // "…, says talks pointless": no name, and nobody who tells.
    if (!isNameWord(r, last - 1) && !TELLERS.has(r.known[last - 1])) return null
    if (!isName && (has(r, verb + 1, last, VERB | FINITE) || !(r.bits[verb + 1]! & NOMINAL))) return null
    const cue = { from: verb, to: verb + 1, head: verb }
    const pieces = Int32Array.of(first, trimmed(r, first, verb - 1))
    return { cue, source: [verb + 1, last], pieces, score: SURE, rule: 'headline' }
  }
  return null
}

/** "Pentagon chief tells generals: prepare": a name, a verb, whom, and a colon. */
function toldColon(r: Reading, first: number, last: number): Cued | null {
  let verb = first + 1
  while (verb < last && verb - first <= NAME && !/^(?:tells|told|warns|urges)$/.test(r.words[verb]!.lower)) verb++
  let colon = verb + 1
  while (colon < last && colon - verb <= NAME && r.tag[colon] !== T.COLON && !(r.bits[colon]! & FINITE)) colon++
  if (verb - first > NAME || colon + 1 >= last || r.words[colon]!.lower !== ':' || has(r, first, verb, FINITE))
    return null
  if (r.quoted[colon + 1]) return null
  const cue = { from: verb, to: colon + 1, head: verb }
  const pieces = Int32Array.of(colon + 1, clauseEnd(r, colon + 1, last))
  return { cue, source: [first, verb], pieces, score: SURE, rule: 'headline' }
}

/** "Oslo will not join but wants “good relations”, Berg tells visiting admiral". */
function toldBehind(r: Reading, first: number, last: number): Cued | null {
  for (let verb = last - 2; verb > first + 2 && last - verb <= NAME; verb--) {
    if (!/^(?:tells|told)$/.test(r.words[verb]!.lower) || r.quoted[verb] || has(r, verb + 1, last, FINITE)) continue
    let name = verb
    while (name > first && verb - name <= NAME && isNameWord(r, name - 1)) name--
    if (name === verb || r.tag[name - 1] !== T.COMMA || !has(r, first, name - 1, FINITE)) return null
    const cue = { from: verb, to: verb + 1, head: verb }
    const pieces = Int32Array.of(first, trimmed(r, first, name - 1))
    return { cue, source: [name, verb], pieces, score: SURE, rule: 'headline' }
  }
  return null
}

/** "Three killed in blast: officials", "Jets scrambled after sighting - ministry". */
function behindMark(r: Reading, first: number, last: number): Cued | null {
  if (r.quoted[last - 1]) return null
  if (!TELLERS.has(r.known[last - 1]) && !isOutlet(r, first, last)) return null
  let mark = last - 2
  while (mark > first && last - mark <= NAME && !r.mark[mark]) mark--
  const isMark = r.words[mark]!.lower === ':' || DASH.test(r.words[mark]!.lower)
  if (!isMark || mark <= first + 1 || has(r, mark + 1, last, FINITE | CONJUNCTION)) return null
  const cue = { from: mark, to: mark + 1, head: mark }
  const pieces = Int32Array.of(first, trimmed(r, first, mark))
  return { cue, source: [mark + 1, last], pieces, score: SURE, rule: 'headline' }
}

/** "North Korea fires missile: | KCNA", "…: Seoul": a name behind the colon of a clause, of capitals, of a seat, or no word of the language. */
function isOutlet(r: Reading, first: number, last: number): boolean {
  const name = last - 1
  if (r.words[name - 1]!.lower !== ':' || r.bits[first]! & WH || !has(r, first, name - 1, VERB | FINITE)) return false
  if (!isNameWord(r, name)) return false
  return (
    CAPITALS.test(r.spellings[name]!) || LANDS.has(r.spellings[name]!) || tagsSeen(r.words[name]!.lower) === undefined
  )
}
const CAPITALS = /^\p{Lu}{2,}$/u
const LANDS = new Set(BASE.flatMap(([, , name, capital]) => [name, capital]))

/** "Lavrov: West “plays with fire”", "Turkey's Aydin: issue “closed”", "Ruiz ally: Oslo “ready”": a label that tells who speaks, and a clause or marks. */
function labelled(r: Reading, first: number, last: number): Cued | null {
  const colon = labelEnd(r, first, last)
  // "Fact-finding: what we know".
  if (
    colon < 0 ||
    colon + 2 >= last ||
    r.bits[colon + 1]! & WH ||
    !(has(r, colon + 1, last, VERB | FINITE) || hasMarks(r, colon + 1, last))
  )
    return null
  const cue = { from: colon, to: colon + 1, head: colon }
  return {
    cue,
    source: [first, colon],
    pieces: Int32Array.of(colon + 1, clauseEnd(r, colon + 1, last)),
    score: 0,
    rule: 'headline',
  }
}

/** The colon behind a name that is no word of the language, or behind the noun of somebody who speaks; or -1. */
function labelEnd(r: Reading, first: number, last: number): number {
  let colon = first
  while (
    colon < last &&
    colon - first <= LABEL + 2 &&
    (isNameWord(r, colon) || r.tag[colon] === T.POS || isTeller(r, colon))
  )
    colon++
  if (colon === first || colon >= last || r.words[colon]!.lower !== ':') return -1
  const owner = colon - first > 1 && r.tag[colon - 2] === T.POS
  const isUnknown = (i: number) => isNameWord(r, i) && tagsSeen(r.words[i]!.lower) === undefined
  const isNew = owner ? isUnknown(colon - 1) : colon - first <= LABEL && allFrom(first, colon, isUnknown)
  return isNew || (colon - first > 1 && isTeller(r, colon - 1)) ? colon : -1
}

const allFrom = (from: number, to: number, test: (i: number) => boolean): boolean =>
  Array.from({ length: to - from }, (_, k) => from + k).every(test)

const isTeller = (r: Reading, i: number): boolean => LABELS.has(r.known[i])
const LABELS = new WordSet(
  'ally aide adviser advisor spokesman spokeswoman spokesperson official minister envoy chief president governor mayor general commander pm fm'.split(
    ' ',
  ),
)

function hasMarks(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.quoted[i]) return true
  return false
}
