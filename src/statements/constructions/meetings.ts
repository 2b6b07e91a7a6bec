import { OFFICE_NOUNS } from '../../lexicon/offices.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import { ADVERB, CONJUNCTION, FINITE, MODIFIER, PREPOSITION, PRONOUN, QUOTE, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** What tells that people met, and nothing of what one of them said. */
export const isOfMeeting = (r: Reading, cue: CueSpan): boolean =>
  isVisit(r, cue) || isRing(r, cue) || isExchange(r, cue)

/**
 * "The general called on President Aoki in Oslo (to brief him)" went to see him: behind "called on" stands somebody in an office, and
 * nothing that he is asked to do ("to resign") or to give ("for help").
 */
function isVisit(r: Reading, { head }: CueSpan): boolean {
  if (!CALLS.has(r.known[head]) || r.words[head + 1]?.lower !== 'on') return false
  const last = Math.min(r.sentenceTo[head]!, head + LONGEST)
  let isHolder = false
  let isObject = true
  for (let i = head + 2; i < last; i++) {
    const { lower } = r.words[i]!
    if (r.quoted[i] || r.bits[i]! & QUOTE) return false
    if (r.tag[i] === T.TO && r.tag[i + 1] === T.VB) return isHolder && PURPOSES.has(r.known[i + 1])
    if (lower === 'for') return false
    if (r.mark[i] || r.bits[i]! & FINITE) break
    if (r.bits[i]! & PREPOSITION && lower !== 'of') isObject = false
    isHolder ||= isObject && (OFFICE_NOUNS.has(r.known[i]) || (r.bits[i]! & PRONOUN) !== 0)
  }
  return isHolder
}
const CALLS = new WordSet(['call', 'calls', 'called', 'calling'])
/** What somebody goes to see another for. */
const PURPOSES = new WordSet('brief apprise discuss exchange greet congratulate felicitate convey bid'.split(' '))
/** Farthest that a purpose stands behind the verb, in tokens. */
const LONGEST = 30

/** "Ruiz | called | President Ola Berg (on Monday)" rang him up: behind "called" an office, its holder, and nothing that he is called. */
function isRing(r: Reading, { head, to }: CueSpan): boolean {
  if (!CALLS.has(r.known[head]) || to > head + 1) return false
  const last = Math.min(r.sentenceTo[head]!, head + NAME)
  let end = to
  let isHolder = false
  for (; end < last && r.bits[end]! & MODIFIER && r.tag[end] !== T.POS && !r.quoted[end]; end++)
    isHolder ||= r.tag[end + 1] === T.NNP && OFFICE_NOUNS.has(r.known[end])
  if (!isHolder || r.tag[end - 1] !== T.NNP || (r.quoted[end] && end < r.sentenceTo[head]!)) return false
  return end === r.sentenceTo[head] || r.mark[end] === 1 || (r.bits[end]! & (PREPOSITION | CONJUNCTION)) !== 0
}
/** Longest name with its offices, in tokens. */
const NAME = 12

/** "They exchanged views on the war", "the two sides discussed the war": of what they spoke, and not what they said. */
function isExchange(r: Reading, { from, head }: CueSpan): boolean {
  if (/^exchang(?:e|es|ed|ing)$/.test(r.words[head]!.lower)) return VIEWS.has(r.known[head + 1])
  if (!/^discuss(?:ed)?$/.test(r.words[head]!.lower)) return false
  let before = from - 1
  while (before > r.sentenceFrom[head]! && r.bits[before]! & ADVERB) before--
  return PARTIES.has(r.known[before]) && !(r.bits[before - 1]! & CONJUNCTION)
}
const VIEWS = new WordSet('views opinions ideas notes information greetings pleasantries'.split(' '))
const PARTIES = new WordSet(['they', 'sides', 'both', 'two', 'parties'])
