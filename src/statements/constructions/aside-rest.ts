import { verbsOf } from '../../lexicon/cues.js'
import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import {
  ADVERB,
  CONJUNCTION,
  CONTRASTS,
  DETERMINER,
  FINITE,
  NOMINAL,
  NOUN,
  PREPOSITION,
  QUOTE,
  T,
  TIMES,
  TOLD,
  VERB,
  WEEKDAYS,
} from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Verbs that can be said in passing, between commas or behind all that is said. */
export const VERBS = new WordSet(
  verbsOf(
    'say',
    'add',
    'report',
    'announce',
    'claim',
    'confirm',
    'admit',
    'explain',
    'stress',
    'suggest',
    'judge',
    'predict',
    'believe',
  ),
)
/** Verbs that say something only with the word behind them. */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  ['went on', 'goes on', 'pointed out', 'points out', 'made clear', 'makes clear'].map((words) => {
    const [verb, particle] = words.split(' ')
    return [verb!, particle!]
  }),
)
const PHRASAL_VERBS = new WordSet(PHRASAL.keys())
/** "Pointed out", "went on". */
export const isPhrasal = (r: Reading, verb: number): boolean =>
  PHRASAL_VERBS.has(r.known[verb]) && verb + 1 < r.n && PHRASAL.get(r.words[verb]!.lower) === r.words[verb + 1]!.lower
/** "Pointed out, calling on": such a verb and a participle behind its comma are two cues. */
export const partedCues = (r: Reading, cue: CueSpan): CueSpan[] => {
  const comma = cue.from + 2
  if (comma + 1 >= cue.to || !isPhrasal(r, cue.from) || r.tag[comma] !== T.COMMA || r.tag[comma + 1] !== T.VBG)
    return [cue]
  return [
    { from: cue.from, to: comma, head: cue.from },
    { from: comma + 1, to: cue.to, head: comma + 1 },
  ]
}

/** Words for a time that stand behind a verb without a preposition. */
const WHEN = new Set([
  ...WEEKDAYS,
  ...'today yesterday tomorrow late early later earlier last this next afterwards'.split(' '),
])
/** Words that open a clause which is not the main one. */
export const OPENS_CLAUSE = new WordSet(
  'if when while although though as after before because since once unless whether'.split(' '),
)

/** "…, two sources said, | but Berg said it was not so": behind a word of contrast another speaks. */
export function hasSpeaker(r: Reading, rest: number, last: number): boolean {
  if (!CONTRASTS.has(r.known[rest]) && r.words[rest]!.lower !== 'and') return false
  for (let i = rest + 2; i < last && i - rest < FARTHEST_SPEAKER && !r.quoted[i] && !r.mark[i]; i++)
    if (r.bits[i]! & FINITE) return VERBS.has(r.known[i]) && (r.bits[i - 1]! & NOUN) !== 0
  return false
}
/** Longest name of the other, in tokens. */
const FARTHEST_SPEAKER = 14

/** Where what follows the aside begins, or the sentence's end; -1 where the verb has a content of its own behind it. */
export function restAfter(r: Reading, verb: number, from: number, last: number): number {
  let i = from
  while (i < last && r.bits[i]! & ADVERB && !r.mark[i]) i++
  // "…, Berg said after he and Ruiz had signed": when, up to the end.
  if (i < last && /^(?:after|before|while)$/.test(r.words[i]!.lower) && !has(r, i, last, QUOTE)) return last
  if (i < last && !r.mark[i] && !tellsOfPaper(r, i) && !isIssued(r, i) && !mayFollow(r, verb, i)) return -1
  for (; i < last; i++) {
    if (r.quoted[i]) return -1
    // "An attack was under way, it alleged, “from waters near Bergen”".
    if (r.tag[i] === T.COMMA && r.quoted[i + 1]) return closesSentence(r, i + 1, last) ? i + 1 : -1
    if (r.tag[i] === T.COMMA) return i + 1 >= last ? -1 : i + 1
    if (r.tag[i] === T.STOP || tellsOfPaper(r, i)) return last
    if (r.mark[i] || (r.bits[i]! & FINITE && !isIssued(r, i)) || r.words[i]!.lower === 'that') return -1
  }
  return last
}

/** "Said in a statement | that gave no reason": a clause about the noun before, which tells nothing that was said. */
export const tellsOfPaper = (r: Reading, i: number): boolean =>
  /^(?:that|which)$/.test(r.words[i]!.lower) &&
  (r.bits[i - 1]! & NOUN) !== 0 &&
  !TIMES.has(r.known[i - 1]) &&
  (r.bits[i + 1]! & FINITE) !== 0

/** "In a statement | posted | on its site": a participle, whatever the tagger takes it for. */
export const isIssued = (r: Reading, i: number): boolean =>
  PAPER_NOUNS.has(r.known[i - 1]) && r.words[i]!.lower.endsWith('ed') && (r.bits[i + 1]! & PREPOSITION) !== 0

/** True where a quotation opens at a token and nothing but marks stands behind it. */
function closesSentence(r: Reading, open: number, last: number): boolean {
  const q = r.quotation[open]!
  if (r.quotations.from[q] !== open || !r.quotations.closed[q]) return false
  let end = r.quotations.to[q]!
  while (end < last && r.mark[end]) end++
  return end >= last
}

const TELLS = new WordSet([...TOLD, ...'inform informs informed notify notifies notified'.split(' ')])
/** Whom it was told, when, where: what can stand behind the verb of an aside. */
function mayFollow(r: Reading, verb: number, i: number): boolean {
  if (WHEN.has(r.words[i]!.lower)) return true
  // "Informed | the House".
  if (TELLS.has(r.known[verb])) return (r.bits[i]! & (NOMINAL | DETERMINER)) !== 0
  if (r.tag[i] === T.TO) return !(r.bits[i + 1]! & VERB)
  return (r.bits[i]! & PREPOSITION) !== 0 && !OPENS_CLAUSE.has(r.known[i])
}

/** "hours after", "less than a day before": between the saying and something else. */
export function isLater(r: Reading, rest: number, last: number): boolean {
  for (let i = rest; i < last && i < rest + LONGEST_TIME; i++) {
    const word = r.words[i]!.lower
    if (SPAN_ENDS.has(word)) return i > rest && SPANS.has(r.known[i - 1])
  }
  return false
}
const SPAN_ENDS = new Set(['after', 'before'])
const SPANS = new WordSet(
  'moments minutes hours day days week weeks month months year years shortly soon just immediately'.split(' '),
)
/** "less than two full weeks after". */
const LONGEST_TIME = 6

/** "…, and the crew had fled"; not "…, and added", whose speaker is that of the aside. */
export function isContinued(r: Reading, rest: number, last: number): boolean {
  if (!(r.bits[rest]! & CONJUNCTION)) return false
  // "…”, Berg said, and “not aimed at you”".
  if (r.quoted[rest + 1] && closesSentence(r, rest + 1, last)) return true
  // "…, Berg said, but not “a blank cheque”".
  if (r.words[rest]!.lower === 'but' && has(r, rest, last, QUOTE)) return true
  let i = rest + 1
  while (i < last && r.bits[i]! & ADVERB) i++
  return i < last && !(r.bits[i]! & (VERB | FINITE)) && has(r, i, last, FINITE)
}
