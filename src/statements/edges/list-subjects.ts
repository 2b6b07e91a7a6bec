import { WordSet } from '../../lexicon/word-sets.js'
import { bareSource, type CueSpan, type SourceCandidate } from '../proposal.js'
import { ADVERB, FINITE, MODIFIER, NOMINAL, NOUN, T, TIMES, VERB, WH } from '../syntax/grammar.js'
import { hasTag, type Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Longest list of those who speak, and longest aside behind its verb, in tokens. */
const LONGEST = 30
const ASIDE = 12

/**
 * "The leaders of Italy, Spain and | Greece | warned", "the ministry, the police and | the navy | said": all of a list before a verb of
 * which the source is a part; null for anything else.
 */
export function listSubject(r: Reading, { from, to }: SourceCandidate, cue: CueSpan): Range | null {
  if (to > cue.from || r.quoted[from] || isParted(r, cue)) return null
  let end = cue.from
  while (end > 0 && r.bits[end - 1]! & ADVERB && !r.mark[end - 1]) end--
  if (r.tag[end - 1] === T.COMMA) end--
  const first = Math.max(r.sentenceFrom[cue.from]!, end - LONGEST)
  let start = end
  while (start > first && isOfList(r, start - 1)) start--
  const and = lastAnd(r, start, end)
  if (from < start || and < 0) return null
  const holders = holdersOf(r, start, and, end)
  if (holders >= 0) return holders <= from ? [holders, end] : null
  // "Ahead of the vote, | Chile and Norway said".
  if (LEADS.has(r.known[start])) while (start < and && r.tag[start - 1] !== T.COMMA) start++
  else if (start !== r.sentenceFrom[start]) return null
  return start <= from && start < and && areAlike(r, start, and) ? [start, end] : null
}

/** "The deal, the ministry and the navy said, | is dead": an aside parts the first noun from its verb. */
function isParted(r: Reading, cue: CueSpan): boolean {
  for (let i = cue.to; i < cue.to + ASIDE && i + 1 < r.sentenceTo[cue.head]!; i++)
    if (r.tag[i] === T.COMMA) return (r.bits[i + 1]! & FINITE) !== 0
  return false
}

/** Nouns and their words, "and", commas and prepositions between two nouns. */
const isOfList = (r: Reading, i: number): boolean =>
  !r.quoted[i] &&
  (r.tag[i] === T.COMMA ||
    (!r.mark[i] &&
      !(r.bits[i]! & (VERB | FINITE | WH)) &&
      ((r.bits[i]! & (NOMINAL | MODIFIER)) !== 0 || r.words[i]!.lower === 'and' || LINKS.has(r.known[i]))))
const LINKS = new WordSet(['of', 'from', 'for'])

/** The only "and" of a list, behind all of its commas; or -1. */
function lastAnd(r: Reading, from: number, to: number): number {
  let and = to - 2
  while (and > from && r.words[and]!.lower !== 'and' && r.tag[and] !== T.COMMA) and--
  return r.words[and]?.lower === 'and' && hasTag(r, from + 1, and - 1, T.COMMA) ? and : -1
}

/** Where "the leaders of" begins before nothing but names; or -1. */
function holdersOf(r: Reading, from: number, and: number, to: number): number {
  let link = and - 1
  while (link > from && isName(r, link)) link--
  if (link <= from || !LINKS.has(r.known[link]) || r.tag[link - 1] !== T.NNS) return -1
  for (let i = and + 1; i < to; i++) if (!isName(r, i)) return -1
  let start = link - 1
  while (start > from && r.bits[start - 1]! & (NOMINAL | MODIFIER) && !r.mark[start - 1]) start--
  return hasTag(r, link, and, T.COMMA) ? start : -1
}
const isName = (r: Reading, i: number): boolean =>
  r.tag[i] === T.COMMA ||
  r.words[i]!.lower === 'the' ||
  ((r.bits[i]! & (NOUN | MODIFIER)) !== 0 && /^\p{Lu}/u.test(r.spellings[i]!) && !TIMES.has(r.known[i]))

/** "The ministry, Norway's embassy and the navy": each begins with an article, an owner or a name, and the first with no time. */
function areAlike(r: Reading, from: number, and: number): boolean {
  if (!opensName(r, from)) return false
  for (let i = from + 1; i <= and; i++)
    if ((r.tag[i] === T.COMMA && i + 1 !== and) || i === and) if (!opensName(r, i + 1)) return false
  return true
}
const opensName = (r: Reading, i: number): boolean =>
  ARTICLES.has(r.known[i]) || (r.tag[i] === T.NNP && !TIMES.has(r.known[i]) && !LEADS.has(r.known[i]))
/** What the tagger takes for a name where a sentence begins: "Ahead of the vote, Chile and Norway said". */
const LEADS = new WordSet(['ahead', 'following', 'amid', 'despite', 'besides', 'unlike', 'alongside'])
const ARTICLES = new WordSet('the a an its his her their'.split(' '))

/** All of a list that ends before a cue, where the rankers find no source; or null. */
export function listBefore(r: Reading, cue: CueSpan): SourceCandidate | null {
  const last = cue.from - 1
  const list = last > r.sentenceFrom[cue.from]! ? listSubject(r, bareSource(last, cue.from), cue) : null
  return list && bareSource(list[0], list[1])
}
