import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import {
  CONJUNCTION,
  DETERMINER,
  FINITE,
  NOUN,
  NUMBER,
  PRONOUN,
  T,
  TIMES,
  VERB,
  WEEKDAYS,
  WH,
} from '../syntax/grammar.js'
import { has, type Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { BEFORE_TIME } from './circumstances.js'

/** "What Aoki in fact said", "the navy on the same day said": how and when it was said is no part of who. */
export function withoutPhrase({ words, known }: Reading, [from, to]: Range): Range {
  if (to - from > 2 && words[to - 2]!.lower === 'in' && PHRASES.has(known[to - 1])) return [from, to - 2]
  const isSameDay = words[to - 1]!.lower === 'day' && words[to - 2]?.lower === 'same' && words[to - 4]?.lower === 'on'
  return isSameDay && to - from > 4 ? [from, to - 4] : [from, to]
}
const PHRASES = new WordSet('fact effect turn response reply return essence'.split(' '))

/** "Norway on Tuesday denied", "the ministry today confirmed", "the Supreme Court this month rejected": the day is no part of the source. */
export function withoutDay(r: Reading, [from, to]: Range): Range {
  const { words, tag } = r
  const last = words[to - 1]!.lower
  const lead = to - from > 2 ? words[to - 2]!.lower : ''
  // "A poll last week" is one of several: only a name stands without its time.
  const isTime = BEFORE_TIME.hasWord(lead) && TIMES.hasWord(last) && tag[to - 3] === T.NNP
  if (to - from < 2 || !(isTime || WEEKDAYS.includes(last) || DAYS.has(last))) return [from, to]
  // A clause about the speaker has days of its own: "Aoki, who took office on Monday, said"; "the ministers of Chile, Peru and Norway on Monday" none.
  if (lead === 'on' && has(r, from, to, CONJUNCTION) && !has(r, from, to, VERB | FINITE | WH)) return [from, to - 2]
  for (let i = from; i < to; i++) if (words[i]!.lower === ',') return [from, to]
  return [from, isTime || lead === 'on' ? to - 2 : to - 1]
}

const DAYS = new Set(['today', 'yesterday'])

/** "The foreign minister, Shri Rao, | today | said": behind the commas of a name, the day is no part of the source, nor all of it. */
export function withoutLoneDay(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const day = r.words[to - 1]!.lower
  const comma = WEEKDAYS.includes(day) && r.words[to - 2]?.lower === 'on' ? to - 3 : to - 2
  const isDay = DAYS.has(day) || comma === to - 3
  if (cueFrom < to || cueFrom - to > 1 || !isDay || r.tag[comma] !== T.COMMA) return [from, to]
  const first = r.sentenceFrom[comma]!
  if (comma - first > LONGEST || has(r, first, comma, VERB | FINITE) || !(r.bits[first]! & (DETERMINER | NOUN)))
    return from < comma ? [from, comma] : [from, to]
  return [first, comma]
}
/** Longest office and name, in tokens. */
const LONGEST = 24

/** "Last month Aoki said", "Two days later the minister said", "Hours after the raid, Berg said": when is no part of who. */
export function withoutTime(r: Reading, [from, to]: Range): Range {
  const opens = (i: number) => r.spellings[i] !== r.words[i]!.lower || r.tag[i] === T.DT || (r.bits[i]! & PRONOUN) !== 0
  for (let i = from; i < from + 3 && i + 2 < to; i++) {
    if (!SPANS.has(r.known[i])) continue
    const { lower } = r.words[i + 1]!
    if (/^(?:later|earlier)$/.test(lower)) return opens(i + 2) ? [i + 2, to] : [from, to]
    if (!/^(?:after|before)$/.test(lower)) break
    for (let comma = i + 2; comma + 1 < to; comma++)
      if (r.tag[comma] === T.COMMA) return opens(comma + 1) ? [comma + 1, to] : [from, to]
  }
  const time = BEFORE_TIME.has(r.known[from]) ? from + 1 : from
  const next = time + 1
  if (next >= to || !TIMES.has(r.known[time])) return [from, to]
  return r.tag[next] === T.NNP || r.tag[next] === T.DT || r.bits[next]! & PRONOUN ? [next, to] : [from, to]
}

const SPANS = new WordSet('minutes hours days weeks months years minute hour day week month year'.split(' '))

/** “…,” quipped Berg | when asked about it: when somebody said it is no part of who. */
export function withoutWhen(r: Reading, [from, to]: Range): Range {
  let when = from
  while (when < to && !(r.bits[when]! & WH)) when++
  const isAsked = r.tag[when + 1] === T.VBN || r.tag[when + 1] === T.VBG
  return when + 1 < to && r.words[when]!.lower === 'when' && r.tag[when - 1] !== T.COMMA && isAsked
    ? [from, when]
    : [from, to]
}

/** "Karl Haas, who last month | called it", "…, who | a day earlier | had urged": when is no part of who. */
export function relativeAlone(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const wh = r.bits[from]! & WH ? from : from - 1
  if (!(r.bits[wh]! & WH) || r.tag[wh] === T.WRB || r.words[wh]!.lower === 'that' || to - wh < 2 || to > cueFrom)
    return [from, to]
  for (let i = wh + 1; i < cueFrom; i++) if (!isOfTime(r, i)) return [from, to]
  return [wh, wh + 1]
}
const isOfTime = (r: Reading, i: number): boolean => {
  const word = r.known[i]!
  return (
    BEFORE_TIME.has(word) ||
    TIMES.has(word) ||
    SPANS.has(word) ||
    (r.bits[i]! & NUMBER) !== 0 ||
    /^(?:an?|ago|before|later|just|only|ha[ds]|have)$/.test(r.words[i]!.lower)
  )
}

/** "A man who | the military | said had fired": whom the clause is about does not speak in it. */
export function behindRelative(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const isWho = r.tag[from] === T.WP || r.tag[from] === T.WDT
  return isWho && to === cueFrom && to - from > 1 && r.bits[from + 1]! & (DETERMINER | NOUN)
    ? [from + 1, to]
    : [from, to]
}

/** According to a poll by the Post, | most sailors | said: who has the verb stands behind the comma of whoever tells of it. */
export function withoutPrelude(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const opens = from > 1 && r.words[from - 2]!.lower === 'according' && r.sentenceFrom[from] === from - 2
  if (!opens || to !== cueFrom) return [from, to]
  let first = from
  while (first < to && r.tag[first] !== T.COMMA) first++
  // A list has commas of its own; what else stands in commas is told of whoever tells.
  let comma = has(r, first, to, CONJUNCTION) ? first : to - 1
  while (comma > first && r.tag[comma] !== T.COMMA) comma--
  return comma + 1 < to ? [comma + 1, to] : [from, to]
}

/** "According to a memo | leaked last week |, the tanks are old": the comma behind a participle of a paper and its time, whatever the tagger takes it for; or -1. */
export function datedPaperEnd(r: Reading, participle: number): number {
  const isPaper = participle > 0 && participle < r.n && PAPER_NOUNS.has(r.known[participle - 1])
  if (!isPaper || r.words[r.sentenceFrom[participle]!]!.lower !== 'according') return -1
  const [word, time] = [participle + 1, participle + 2]
  const isTimed = BEFORE_TIME.has(r.known[word]) && TIMES.has(r.known[time]) && r.tag[time + 1] === T.COMMA
  const isParticiple = r.tag[participle] === T.VBN || r.tag[participle] === T.VBD
  return isTimed && isParticiple ? time + 1 : -1
}

/** Such a paper is told whole. */
export function withDate(r: Reading, [from, to]: Range, cueFrom: number): Range {
  const end = from > cueFrom ? datedPaperEnd(r, to) : -1
  return end < 0 ? [from, to] : [from, end]
}

/** "The ministry | likewise | denied it": an adverb before the verb is the verb's, however it is tagged. */
export const withoutAdverb = (r: Reading, [from, to]: Range, cueFrom: number): Range =>
  to - from > 1 && LINKING.has(r.known[to - 1]) && (to === cueFrom || (to < r.n && (r.bits[to]! & FINITE) !== 0))
    ? [from, to - 1]
    : [from, to]
const LINKING = new WordSet('likewise similarly also too meanwhile later'.split(' '))
