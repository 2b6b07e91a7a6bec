import { WordSet } from '../../lexicon/word-sets.js'
import type { Growing } from '../proposal.js'
import { ADJECTIVE, ADVERB, DETERMINER, FINITE, NOMINAL, PREPOSITION, T } from '../syntax/grammar.js'
import { blockEnd, has, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const PAPERS = new WordSet(
  'statement communique communiqué declaration answer message letter text report reply readout'.split(' '),
)
const GIVES = new WordSet(
  'give gives gave provide provides provided issue issues issued release releases released publish publishes published make makes made send sends sent deliver delivers delivered'.split(
    ' ',
  ),
)
const INTRODUCES = new WordSet(['following', 'follows'])
const READS = new WordSet('read reads is was goes went'.split(' '))
/** Tokens between a verb and the noun of the paper: "made public the following press | statement". */
const NEAR = 8

/**
 * A paper printed whole, without marks, behind who issued it: "The ministry gave the following statement on Sunday.", "The statement
 * reads as follows:" at a paragraph's end, and all the paragraphs behind. `taken`: blocks that are somebody's already.
 */
export function findPrinted(r: Reading, taken: ReadonlySet<number>): Growing[] {
  for (let i = 1; i < r.n; i++) {
    if (!INTRODUCES.has(r.known[i])) continue
    const word = r.words[i]!.lower
    const isIntroduced = word === 'following' || (word === 'follows' && r.words[i - 1]!.lower === 'as')
    if (!isIntroduced || r.quoted[i] || taken.has(r.block[i]!)) continue
    const printed = word === 'follows' ? asFollows(r, i) : theFollowing(r, i)
    if (printed) return [printed]
  }
  return []
}

/** "Gave the following statement on Sunday". */
function theFollowing(r: Reading, following: number): Growing | null {
  let noun = following + 1
  while (noun < following + NEAR && noun < r.n && !PAPERS.has(r.known[noun])) noun++
  if (noun >= r.sentenceTo[following]! || noun === following + NEAR) return null
  let verb = following - 1
  while (verb > r.sentenceFrom[following]! && following - verb < NEAR && !GIVES.has(r.known[verb])) verb--
  if (!GIVES.has(r.known[verb]) || !endsSoon(r, noun + 1)) return null
  return wholeBehind(r, verb, noun + 1, verb)
}

/** Nothing but when and where behind the noun. */
const endsSoon = (r: Reading, from: number): boolean =>
  r.tag[from] === T.COLON ||
  (r.sentenceTo[from - 1]! - from < NEAR * 2 && !has(r, from, r.sentenceTo[from - 1]!, FINITE))

/** "Reads as follows". */
function asFollows(r: Reading, follows: number): Growing | null {
  const verb = follows - 2
  return verb > r.sentenceFrom[follows]! && READS.has(r.known[verb]) ? wholeBehind(r, verb, follows + 1, verb) : null
}

/** "Kim made public a statement as well": the paragraph tells of another paper. */
function issuesAnother(r: Reading, from: number): boolean {
  let verb = from
  const last = r.sentenceTo[from]!
  while (verb < last && !GIVES.has(r.known[verb])) verb++
  for (let i = verb + 1; i < last && i - verb < NEAR; i++) if (PAPERS.has(r.known[i])) return true
  return false
}

/** "French President Luc Morel said he was “outraged”": the paragraph tells what somebody else said. */
function quotesAnother(r: Reading, from: number): boolean {
  let quoted = false
  let told = false
  for (let i = from; i < r.n && r.block[i] === r.block[from]; i++) {
    if (r.quotation[i]! >= 0) quoted = true
    else told ||= TELLS.has(r.known[i])
  }
  return quoted && told
}
const TELLS = new WordSet(['said', 'says', 'told', 'added', 'called', 'wrote'])

/** "The Red Cross said it had no access": the paragraph opens with a name, not of whoever issued the paper, and a verb of telling. */
function tellsOfAnother(r: Reading, from: number, issuer: string): boolean {
  let verb = from
  while (verb < from + NEAR && r.bits[verb]! & (NOMINAL | DETERMINER | ADJECTIVE) && r.spellings[verb] !== issuer)
    verb++
  return verb > from && r.tag[verb - 1] === T.NNP && TELLS.has(r.known[verb])
}

/** The paragraphs behind the one in which the cue [from, to) stands, where it ends that one. */
function wholeBehind(r: Reading, from: number, to: number, head: number): Growing | null {
  const first = r.sentenceFrom[from]!
  const end = r.sentenceTo[from]!
  // "Provided the following readout: | The ministers spoke on Monday": the paper can begin behind the colon.
  const isRest = r.tag[to] === T.COLON && to + 1 < end
  const next = isRest ? to + 1 : end < r.n ? end : -1
  if (next < 0 || (r.block[next] === r.block[from] && !isRest) || r.quotation[next]! >= 0) return null
  let subject = from
  while (subject > first && r.bits[subject - 1]! & ADVERB) subject--
  if (subject === first || r.bits[first]! & PREPOSITION || !(r.bits[first]! & (NOMINAL | DETERMINER))) return null
  const source = [first, trimmed(r, first, subject)] as const
  const pieces: number[] = []
  for (let a = next; a < r.n && !issuesAnother(r, a) && !quotesAnother(r, a); ) {
    // Where the article goes on behind the paper, unmarked, no more than the first paragraph is sure to be of it.
    if (a > next && tellsOfAnother(r, a, r.spellings[source[1] - 1]!)) {
      pieces.length = 2
      break
    }
    const b = blockEnd(r, a)
    if (r.tag[b - 1] !== T.COLON) pieces.push(a, trimmed(r, a, b))
    a = b
    // Behind the colon of a later paragraph, no more than the rest of it.
    if (isRest && r.block[from]! > 1) break
  }
  if (pieces.length === 0) return null
  const proposal = { cue: { from, to, head }, source, pieces: Int32Array.from(pieces), score: 0, rule: 'printed whole' }
  return { proposal, pieces }
}
