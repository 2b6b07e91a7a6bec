import { verbsOf } from '../../lexicon/cues.js'
import { OCCASION_NOUNS } from '../../lexicon/occasions.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import { FINITE, NOUN, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** Where, on what question and of which charge somebody spoke: words for the setting of a statement that the chain takes for its cue. */
export const isSetting = (r: Reading, cue: CueSpan): boolean =>
  isPostedOn(r, cue) || isInReply(r, cue) || isChargeAs(r, cue) || isCalledIn(r, cue) || isToldOf(r, cue)

/** "Said in a statement | posted on | Telegram": on what a paper stands. */
function isPostedOn(r: Reading, { from, to }: CueSpan): boolean {
  const participle = to - 2
  if (r.words[to - 1]!.lower !== 'on' || participle < from || !POSTS.has(r.known[participle])) return false
  const noun = participle - 1
  return (r.bits[noun]! & NOUN) !== 0 && OCCASION_NOUNS.has(r.known[noun])
}
const POSTS = new WordSet('posted published shared released issued carried uploaded printed'.split(' '))

/** "In reply to a question | regarding reports of | a sale, she said": all before the comma tells what was asked. */
function isInReply(r: Reading, { from, to }: CueSpan): boolean {
  const first = r.sentenceFrom[from]!
  const isReply = r.words[first]!.lower === 'in' && /^(?:reply|response|answer)$/.test(r.words[first + 1]?.lower ?? '')
  if (!isReply || r.words[first + 2]?.lower !== 'to' || to - first > LONGEST) return false
  let isAsked = false
  for (let i = first + 3; i < to; i++) {
    if (r.tag[i] === T.COMMA || r.quoted[i]) return false
    if (QUESTIONS.has(r.known[i])) isAsked = true
  }
  return isAsked
}
/** Longest way from the start of a sentence into the question, in tokens. */
const LONGEST = 40
const QUESTIONS = new WordSet('question questions query queries inquiry inquiries enquiry enquiries'.split(' '))

/** "Rejected those | allegations as | baseless": the charge is what is rejected. */
function isChargeAs(r: Reading, { from, to, head }: CueSpan): boolean {
  if (to !== head + 2 || r.words[to - 1]!.lower !== 'as' || !(r.bits[head]! & NOUN)) return false
  let verb = from - 1
  while (verb > r.sentenceFrom[from]! && head - verb < CHARGE && !REJECTS.has(r.known[verb])) verb--
  return REJECTS.has(r.known[verb])
}
/** Longest name of a charge, in tokens. */
const CHARGE = 5
const REJECTS = new WordSet(verbsOf('deny', 'reject', 'describe', 'criticise', 'condemn'))

/** "The envoy | was called in to | the ministry": where somebody had to come. */
const isCalledIn = (r: Reading, { to, head }: CueSpan): boolean =>
  r.words[head]!.lower === 'called' &&
  r.words[head + 1]?.lower === 'in' &&
  /^(?:was|were|been|being)$/.test(r.words[head - 1]?.lower ?? '') &&
  r.tag[to - 1] !== T.VB

/** "Berg, | told of | the remark, laughed": what somebody heard before he spoke, and not "Berg rose, | told of | a raid, and left". */
function isToldOf(r: Reading, { head }: CueSpan): boolean {
  if (!HEARS.has(r.known[head]) || !/^(?:of|about)$/.test(r.words[head + 1]?.lower ?? '')) return false
  const first = r.sentenceFrom[head]!
  if (head > first && r.tag[head - 1] !== T.COMMA) return false
  const last = Math.min(r.sentenceTo[head]!, head + LONGEST)
  for (let i = head + 2; i + 1 < last && !r.quoted[i]; i++)
    if (r.tag[i] === T.COMMA)
      return head === first || r.tag[head] === T.VBN || r.tag[i + 1] === T.VBN || (r.bits[i + 1]! & FINITE) !== 0
  return false
}
const HEARS = new WordSet('told informed notified apprised reminded briefed'.split(' '))
