import { verbsOf } from '../../lexicon/cues.js'
import { OCCASION_NOUNS } from '../../lexicon/occasions.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { beginningAt, type Cued, type CueSpan, endingAt, withCue, withPieces } from '../proposal.js'
import { ADJECTIVE, ADVERB, DETERMINER, PREPOSITION, T } from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { forumEnd } from './forum.js'

/** "Told | parliament": what the chain takes for the end of the cue and the ranker for the start of what was said. */
export function withoutOverlap(proposal: Cued): Cued {
  const { cue, pieces } = proposal
  const overlaps = pieces[0]! > cue.head && pieces[0]! < cue.to && pieces[1]! > cue.to
  return overlaps ? withCue(proposal, endingAt(cue, pieces[0]!)) : proposal
}

/** "…, the junta and | rebels said": a content ends where whoever says it begins. */
export function withoutSource(r: Reading, proposal: Cued): Cued {
  const { source, cue, pieces } = proposal
  if (source === null || source[1] > cue.from) return proposal
  const k = pieces.findIndex(
    (at, i) => i % 2 === 0 && at < source[0] && pieces[i + 1]! > source[0] && pieces[i + 1]! <= cue.from,
  )
  if (k < 0) return proposal
  const cut = pieces.slice()
  cut[k + 1] = trimmed(r, pieces[k]!, source[0])
  return withPieces(proposal, cut)
}

/** She declined | to say if the ship was lost: what she would not do belongs to the cue, where the content begins behind it. */
export function withInfinitive(r: Reading, proposal: Cued, from: number): Cued {
  const { cue } = proposal
  const joins = from === cue.to + 2 && r.tag[cue.to] === T.TO && r.tag[cue.to + 1] === T.VB
  return joins ? withCue(proposal, endingAt(cue, from)) : proposal
}

/** "Noted with (deep) | concern | the delay": the feeling with which something is noted belongs to the cue. */
export function withFeeling(r: Reading, cue: CueSpan): CueSpan {
  const lead = r.words[cue.to - 1]!.lower === 'with' ? cue.to - 1 : cue.to
  if (!NOTES.has(r.known[cue.head]) || lead !== cue.head + 1 || r.words[lead]?.lower !== 'with') return cue
  let noun = lead + 1
  while (noun < r.n && r.bits[noun]! & ADJECTIVE) noun++
  return FEELINGS.has(r.known[noun]) ? endingAt(cue, noun + 1) : cue
}
const NOTES = new WordSet(
  'note notes noted noting observe observes observed observing recalled received viewed watched'.split(' '),
)
const FEELINGS = new WordSet(
  'satisfaction concern regret appreciation alarm approval dismay interest pleasure gratitude sadness anxiety'.split(
    ' ',
  ),
)

/** "Vowed in an address to the nation | to hold elections", "vowed on X | to hold them": where what somebody promises begins behind where he did, or `from`. */
export function behindPlace(r: Reading, head: number, from: number): number {
  if (!PROMISES.has(r.known[head]) || !(r.bits[head + 1]! & PREPOSITION)) return from
  const post = forumEnd(r, head + 1, r.sentenceTo[head]!)
  if (r.tag[post] === T.TO && r.tag[post + 1] === T.VB) return post
  if (!(r.bits[head + 2]! & DETERMINER)) return from
  let occasion = false
  for (let i = head + 2; i + 1 < r.sentenceTo[head]! && i - head < FAR && !r.mark[i] && !r.quoted[i]; i++) {
    if (r.tag[i] === T.TO && r.tag[i + 1] === T.VB) return occasion ? i : from
    occasion ||= OCCASION_NOUNS.has(r.known[i])
  }
  return from
}
const PROMISES = new WordSet(verbsOf('promise', 'threaten', 'offer', 'agree', 'refuse', 'urge'))
/** Longest such place, in tokens. */
const FAR = 12

/** The agency | could not independently | verify the report: a negation before a verb and its adverbs is the cue's, with its auxiliary. */
export function withNegation(r: Reading, cue: CueSpan): CueSpan {
  // "Was not able to | verify".
  const isAble = r.words[cue.from - 1]?.lower === 'to' && r.words[cue.from - 2]?.lower === 'able'
  const verb = isAble ? cue.from - 2 : cue.from
  let not = verb
  const first = Math.max(r.sentenceFrom[verb]!, verb - FARTHEST)
  while (not > first && !NEGATIONS.has(r.known[not]) && (not === verb || isOfManner(r, not))) not--
  const auxiliary = not - 1
  const isNegated = auxiliary >= r.sentenceFrom[verb]! && NEGATIONS.has(r.known[not]) && !r.quoted[auxiliary]
  const words = isAble ? BE : AUXILIARIES
  return isNegated && words.has(r.words[auxiliary]!.lower) ? beginningAt(cue, auxiliary) : cue
}
/** "Did not only say so" says so. */
const isOfManner = (r: Reading, i: number): boolean =>
  (r.bits[i]! & ADVERB) !== 0 && !r.mark[i] && !/^(?:only|just|merely|simply|necessarily)$/.test(r.words[i]!.lower)
/** Most words between a negation and its verb. */
const FARTHEST = 4
const NEGATIONS = new WordSet(['not', "n't", 'n’t'])
const AUXILIARIES = new Set('did do does has have had could can would will ca wo'.split(' '))
const BE = new Set('is are was were been'.split(' '))
