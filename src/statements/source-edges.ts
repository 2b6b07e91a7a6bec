import { STATUS } from '../lexicon/offices.js'
import type { Span } from '../model/span.js'
import { FINITE, PRONOUN, T, TIMES, WEEKDAYS, WH } from './grammar.js'
import { has, trimmed } from './ranges.js'
import type { Reading } from './reading.js'
import type { SourceCandidate } from './sources.js'

type Range = readonly [from: number, to: number]

/** Words for how an office is held; "then", "late" and "past" can as well open a sentence. */
const AMBIGUOUS = new Set(['then', 'late', 'past'])
const STATUSES = new Set(STATUS.flatMap(([, words]) => words.split(' ')).filter((word) => !AMBIGUOUS.has(word)))
/** Longest name in quotation marks, in tokens with the marks. */
const LONGEST = 8
const PAIR = new Set(['latter', 'former'])
const WHICH = new Set(['last', 'this', 'next', 'late', 'early', 'earlier'])

/** Rules of grammar over the edges of a source, in tokens. */
export function mendSource(r: Reading, source: SourceCandidate): SourceCandidate {
  const whole = withRelative(r, withoutQuotation(r, [source.from, source.to]))
  const [from, to] = withStatus(r, withoutTime(r, withoutDay(r, whole)))
  return from === source.from && to === source.to ? source : { ...source, from, to }
}

/**
 * “…,” warned the minister, who voted against, “…”: where a quotation opens that is no name, a source ends. “Ferry”, a film, is
 * taken in whole.
 */
function withoutQuotation(r: Reading, [from, to]: Range): Range {
  const q = r.quotation[to - 1]!
  if (q < 0 || r.quoted[from]) return [from, to]
  const open = r.quotations.from[q]!
  const end = r.quotations.to[q]!
  if (open <= from) return [from, to]
  return end - open > LONGEST ? [from, trimmed(r, from, open)] : [from, end]
}

/** "The latter", whose noun is left out; "According to Oh, a former general who": a clause about the speaker goes on to its comma. */
function withRelative(r: Reading, [from, to]: Range): Range {
  if (to - from === 1 && r.words[from]!.lower === 'the' && PAIR.has(r.words[to]?.lower ?? '')) return [from, to + 1]
  if (to - from < 2 || !(r.bits[to - 1]! & WH)) return [from, to]
  for (let i = to; i < r.sentenceTo[from]! && !r.quoted[i]; i++)
    if (r.tag[i] === T.COMMA) return has(r, to, i, FINITE) ? [from, i] : [from, to]
  return [from, to]
}

/** "Norway on Tuesday denied": the day is no part of the source. */
function withoutDay({ words }: Reading, [from, to]: Range): Range {
  // A clause about the speaker has days of its own: "Aoki, who took office on Monday, said".
  if (to - from < 2 || !WEEKDAYS.includes(words[to - 1]!.lower)) return [from, to]
  for (let i = from; i < to; i++) if (words[i]!.lower === ',') return [from, to]
  return [from, to - from > 2 && words[to - 2]!.lower === 'on' ? to - 2 : to - 1]
}

/** "Last month Aoki said", "Yesterday the minister said": when is no part of who. */
function withoutTime(r: Reading, [from, to]: Range): Range {
  const time = WHICH.has(r.words[from]!.lower) ? from + 1 : from
  const next = time + 1
  if (next >= to || !TIMES.has(r.words[time]!.lower)) return [from, to]
  return r.tag[next] === T.NNP || r.tag[next] === T.DT || r.bits[next]! & PRONOUN ? [next, to] : [from, to]
}

/** "Acting Foreign Minister Ingrid Dahl", "Former minister Holm": the word for how an office is held belongs to its holder. */
function withStatus(r: Reading, [from, to]: Range): Range {
  const before = from - 1
  return from > r.sentenceFrom[from]! && STATUSES.has(r.words[before]!.lower) && !r.mark[from]
    ? [before, to]
    : [from, to]
}

/** “Ann Lee (D-Wis.)”: a bracket that opens in a source is closed in it, wherever a full stop was taken for the end of a sentence. */
export function withBracket(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return span
  const close = text.slice(span.end, span.end + 2).indexOf(')')
  return close < 0 ? span : { start: span.start, end: span.end + close + 1 }
}
