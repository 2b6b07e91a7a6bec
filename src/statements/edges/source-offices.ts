import { SOMEBODY } from '../../lexicon/nouns.js'
import { OFFICE_NOUNS, OFFICES, STATUS } from '../../lexicon/offices.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { ADJECTIVE, DETERMINER, MODIFIER, NOMINAL, NOUN, PREPOSITION, T, VERB } from '../syntax/grammar.js'
import type { Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const LINKS = new WordSet(['for', 'of', 'on', 'to', 'in', 'at'])
/** Longest office with what it is for, and longest name, in tokens. */
const LONGEST = 14
const NAME = 6

/** "The UN envoy for Chile, Ana Ruiz,": an office, what it is for and the name behind its comma are one source, wherever it was cut. */
export function withOffice(r: Reading, [from, to]: Range, cueFrom: number): Range {
  if (from > cueFrom) return [officeOf(r, from, cueFrom), nameBehind(r, from, to)]
  const comma = commaOf(r, from, to)
  if (comma < 0) return [from, to]
  const start = officeBefore(r, comma)
  return start >= 0 && start < from ? [start, to] : [from, to]
}

/** "Countered | the representative of | Norway, Ola Berg": where the office begins behind the verb; else `from`. */
function officeOf(r: Reading, from: number, cueFrom: number): number {
  if (r.words[from - 1]!.lower !== 'of') return from
  let start = from - 2
  while (start > cueFrom && r.bits[start]! & (NOUN | ADJECTIVE) && !(r.bits[start]! & DETERMINER)) start--
  const isOffice = start < from - 2 && r.bits[start]! & DETERMINER && OFFICE_NOUNS.has(r.known[from - 2])
  return isOffice && r.bits[start - 1]! & VERB ? start : from
}

/** "Russia's | military | claimed": what somebody owns stands behind the owner. */
export function withOwned(r: Reading, [from, to]: Range, cueFrom: number): Range {
  if (r.tag[to - 1] !== T.POS || to >= cueFrom) return [from, to]
  let end = to
  while (end < cueFrom && r.bits[end]! & MODIFIER) end++
  return SOMEBODY.has(r.known[end - 1]) ? [from, end] : [from, to]
}

/** "Yemen's internationally recognised | government": a noun keeps the participle before it, and whose it is. */
export function withParticiple(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const first = r.sentenceFrom[from]!
  if (to !== cueFrom || to - from > 1 || !(r.bits[from]! & NOUN) || r.spellings[from] !== r.words[from]!.lower)
    return [from, to]
  let start = from
  while (start > first && (r.tag[start - 1] === T.VBN || r.tag[start - 1] === T.VBD)) start--
  if (start === from) return [from, to]
  while (start > first && r.words[start - 1]!.lower.endsWith('ly')) start--
  if (start > first + 1 && r.tag[start - 1] === T.POS && r.tag[start - 2] === T.NNP) return [start - 2, to]
  return start > first && r.bits[start - 1]! & DETERMINER ? [start - 1, to] : [from, to]
}

/** The comma before a name that is a source alone, or within one that begins amid an office; or -1. */
function commaOf(r: Reading, from: number, to: number): number {
  const isName = to - from <= NAME && r.tag[from] === T.NNP
  if (isName && r.tag[from - 1] === T.COMMA && from - 1 > r.sentenceFrom[from]!) return from - 1
  if (!(r.bits[from - 1]! & PREPOSITION)) return -1
  for (let i = from + 1; i + 1 < to && i < from + NAME; i++)
    if (r.tag[i] === T.COMMA) return r.bits[i + 1]! & NOUN ? i : -1
  return -1
}

/** Where the office begins that ends at a comma: "the UN envoy for Chile", from its article; or -1. */
function officeBefore(r: Reading, comma: number): number {
  const first = Math.max(r.sentenceFrom[comma]!, comma - LONGEST)
  let start = comma
  let isOffice = false
  while (start > first && isOfPhrase(r, start - 1)) {
    start--
    isOffice ||= OFFICE_NOUNS.has(r.known[start]) && LINKS.has(r.known[start + 1])
    if (isOffice && r.bits[start]! & DETERMINER && !(r.bits[start - 1]! & PREPOSITION)) break
  }
  const before = r.words[start - 1]?.lower ?? ''
  const opens = start === r.sentenceFrom[comma] || r.mark[start - 1] === 1 || OPENS.has(before)
  return isOffice && opens && r.bits[start]! & DETERMINER ? start : -1
}

const OPENS = new Set(
  'later earlier but while whereas and that as when after before because although though'.split(' '),
)

const isOfPhrase = (r: Reading, i: number): boolean =>
  !r.mark[i] && !r.quoted[i] && ((r.bits[i]! & (NOMINAL | DETERMINER | ADJECTIVE)) !== 0 || LINKS.has(r.known[i]))

/** "Said the UN envoy | for Chile, Ana Ruiz.": the end of the name behind an office that ends at `to`, or `to`. */
function nameBehind(r: Reading, from: number, to: number): number {
  if (!OFFICE_NOUNS.has(r.known[to - 1]) || !(r.bits[from]! & DETERMINER) || !LINKS.has(r.known[to])) return to
  let comma = to + 1
  while (comma < r.sentenceTo[from]! && comma - to < LONGEST && isOfPhrase(r, comma)) comma++
  let end = comma + 1
  while (end < r.sentenceTo[from]! && end - comma <= NAME && r.tag[end] === T.NNP) end++
  const ends = end >= r.sentenceTo[from]! || r.mark[end] === 1
  return r.tag[comma] === T.COMMA && end > comma + 1 && ends ? end : to
}

/** "Rear | Admiral Ola Berg", "Brig.- | Gen. Berg": from where a rank begins of which the source has all but the first word. */
export function withRank(r: Reading, [from, to]: Range): Range {
  if (from === r.sentenceFrom[from]) return [from, to]
  const first = r.spellings[from - 1] === '-' && from - 1 > r.sentenceFrom[from]! ? from - 2 : from - 1
  if (!RANKED.has(r.known[first])) return [from, to]
  const words = Array.from({ length: from - first + 1 }, (_, i) => r.words[first + i]!.lower).join(' ')
  return /^\p{Lu}/u.test(r.spellings[first]!) && RANKS.has(words) ? [first, to] : [from, to]
}

/** The first two words of each: "rear admiral", "brig. - gen." */
const RANKS = new Set(
  OFFICES.flatMap(({ title, kind }) =>
    kind === 'military' || title.includes('.') ? (/^\S+ (?:- )?\S+/.exec(title) ?? []) : [],
  ),
)
const RANKED = new WordSet([...RANKS].map((words) => words.split(' ')[0]!))

/** "Acting Foreign Minister Ingrid Dahl", "Former minister Holm", "Under Secretary Lee": the word for how an office is held belongs to its holder. */
export function withStatus(r: Reading, [from, to]: Range): Range {
  if (from === r.sentenceFrom[from] || r.mark[from]) return [from, to]
  const before = r.spellings[from - 1]!
  const isHeld = STATUSES.has(r.known[from - 1])
  return isHeld || (before === 'Under' && r.spellings[from] === 'Secretary') ? [from - 1, to] : [from, to]
}
/** Words for how an office is held; "then", "late" and "past" can as well open a sentence. */
const AMBIGUOUS = new Set(['then', 'late', 'past'])
const STATUSES = new WordSet(STATUS.flatMap(([, words]) => words.split(' ')).filter((word) => !AMBIGUOUS.has(word)))
