import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'
import type { Quotation } from '../model/text.js'
import { withoutExcerptMarks } from './excerpts.js'
import { isElision, isSpace, isWord, looksClosed, looksOpen, type Mark, markAt } from './marks.js'

type Pair = Pick<Quotation, 'start' | 'end' | 'inner' | 'closed' | 'style'>

/**
 * What stands in quotation marks, block by block, in text order. Double marks and guillemets pair first, then single ones
 * outside, inside and around them. A mark that never closes runs to the end of its block; odd marks never throw.
 */
export function findQuotations(article: Article): Quotation[] {
  const quotations: Quotation[] = []
  const ranges = withoutExcerptMarks(article)
  for (let number = 0; number < ranges.length; number++) {
    const range = ranges[number]!
    if (article.blocks[number]!.kind === 'boilerplate') continue
    const marks = marksIn(article.text, range)
    const pairs = pairDoubles(article.text, range, marks.doubles)
    pairs.push(...pairSingles(article.text, range, pairs, marks.singles))
    if (pairs.length > 1) pairs.sort((a, b) => a.start - b.start || b.end - a.end)
    const open: number[] = []
    for (const { start, end, inner, closed, style } of pairs) {
      while (open.length > 0 && quotations[open.at(-1)!]!.end <= start) open.pop()
      const within = open.at(-1) ?? -1
      open.push(quotations.length)
      quotations.push({ start, end, inner, closed, style, within, block: number })
    }
  }
  return quotations
}

interface Marks {
  readonly doubles: Mark[]
  /** Where single marks stand, those of a double one among them. */
  readonly singles: number[]
}

/** All marks of a range in text order: whatever pairs them need not look at the letters between. */
function marksIn(text: string, { start, end }: Span): Marks {
  const doubles: Mark[] = []
  const singles: number[] = []
  let next = start
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    // Most characters are letters and spaces: they are asked no further.
    if ((c > 0x60 && c < 0xab) || c === 0x20) continue
    if (isSingle(c)) singles.push(i)
    const mark = i < next ? undefined : markAt(text, i, c)
    if (mark === undefined) continue
    doubles.push(mark)
    next = mark.end
  }
  return { doubles, singles }
}

const around = (text: string, { start, end }: Span) => ({
  before: (i: number): string => (i > start ? text[i - 1]! : ' '),
  after: (i: number): string => (i < end ? text[i]! : ' '),
})

/** Guillemets first, then the other double marks between and within them: pairs never cross. */
function pairDoubles(text: string, block: Span, marks: readonly Mark[]): Pair[] {
  if (marks.length === 0) return []
  const guillemets = pairFamily(text, block, marks, 0, 'guillemet', [])
  const doubles = pairFamily(text, block, marks, 0, 'double', guillemets)
  let first = 0
  for (const { inner } of guillemets) {
    while (first < marks.length && marks[first]!.start < inner.start) first++
    doubles.push(...pairFamily(text, inner, marks, first, 'double', []))
  }
  return doubles
}

/** Pairs of one family in a range, of the marks from number `first` on; what `over` holds is taken as it is and stepped over. */
function pairFamily(
  text: string,
  range: Span,
  marks: readonly Mark[],
  first: number,
  family: Mark['family'],
  over: readonly Pair[],
): Pair[] {
  const { before, after } = around(text, range)
  const pairs: Pair[] = [...over]
  let opener: Mark | undefined
  let next = 0
  const close = (from: Mark, end: number, to: number, closed: boolean) => {
    if (end > from.end) pairs.push(pairOf(from.start, from.end, end, to, closed, family))
  }
  for (let k = first; k < marks.length && marks[k]!.end <= range.end; k++) {
    const mark = marks[k]!
    if (mark.family !== family) continue
    while (next < over.length && over[next]!.end <= mark.start) next++
    if (next < over.length && over[next]!.start <= mark.start) continue
    const b = before(mark.start)
    const a = after(mark.end)
    if (opener === undefined) {
      const opens = mark.side === 'open' || (mark.side === 'either' && (looksOpen(b, a) || !looksClosed(b, a)))
      if (opens) opener = mark
    } else if (closes(opener, mark, text, b, a)) {
      close(opener, mark.start, mark.end, true)
      opener = undefined
    }
  }
  if (opener !== undefined) close(opener, range.end, range.end, false)
  return pairs
}

function closes(opener: Mark, mark: Mark, text: string, before: string, after: string): boolean {
  if (mark.side === 'close') return true
  // „…“ closes with the mark that opens elsewhere.
  if (mark.side === 'open') return text[opener.start] === '\u201e' && looksClosed(before, after)
  return !looksOpen(before, after)
}

function pairOf(
  start: number,
  innerStart: number,
  innerEnd: number,
  end: number,
  closed: boolean,
  style: Pair['style'],
) {
  return { start, end, inner: { start: innerStart, end: innerEnd }, closed, style }
}

/** Single marks: between the doubles (stepping over whole ones) and within each of them. */
function pairSingles(text: string, block: Span, doubles: readonly Pair[], marks: readonly number[]): Pair[] {
  const pairs: Pair[] = []
  if (marks.length === 0) return pairs
  const sorted = [...doubles].sort((a, b) => a.start - b.start)
  let first = 0
  sorted.forEach(({ inner }, i) => {
    while (first < marks.length && marks[first]! < inner.start) first++
    let end = i + 1
    while (end < sorted.length && sorted[end]!.start < inner.end) end++
    singlesIn(text, inner, outermost(sorted.slice(i + 1, end)), marks, first, pairs)
  })
  singlesIn(text, block, outermost(sorted), marks, 0, pairs)
  return pairs
}

/** Of pairs in text order, those that lie in no other. */
function outermost(pairs: readonly Pair[]): Pair[] {
  let end = -1
  return pairs.filter((pair) => {
    if (pair.start < end) return false
    end = pair.end
    return true
  })
}

const isSingle = (c: number): boolean => c === 0x27 || c === 0x2018 || c === 0x2019

function singlesIn(
  text: string,
  range: Span,
  over: readonly Pair[],
  marks: readonly number[],
  first: number,
  pairs: Pair[],
): void {
  const { before, after } = around(text, range)
  let opener = -1
  let weak = -1
  let next = 0
  const take = (close: number) => {
    if (close > opener + 1) pairs.push(pairOf(opener, opener + 1, close, close + 1, true, 'single'))
    opener = -1
    weak = -1
  }
  for (let k = first; k < marks.length && marks[k]! < range.end; k++) {
    const i = marks[k]!
    while (next < over.length && over[next]!.end <= i) next++
    if (next < over.length && over[next]!.start <= i) continue
    const c = text.charCodeAt(i)
    const b = before(i)
    const a = after(i + 1)
    if (c !== 0x2019 && looksOpen(b, a) && !isElision(text, i + 1)) {
      // A second opening mark: the first was an apostrophe, unless something could close it.
      if (weak >= 0) take(weak)
      opener = i
    } else if (opener >= 0 && c !== 0x2018 && looksClosed(b, a)) {
      if (isPossessive(b, a, text, i, range.end)) weak = weak < 0 ? i : weak
      else take(i)
    }
  }
  if (weak >= 0) take(weak)
  const runsOn =
    opener === range.start && over.length === 0 && range.end - opener > 40 && /^\p{Lu}/u.test(after(opener + 1))
  if (opener >= 0 && runsOn) pairs.push(pairOf(opener, opener + 1, range.end, range.end, false, 'single'))
}

/** "the workers' rights": after an s and before a lower-case word, a mark is an apostrophe if a better end follows. */
function isPossessive(before: string, after: string, text: string, i: number, end: number): boolean {
  if (before !== 's' || !isSpace(after) || i + 2 >= end) return false
  const c = text[i + 2]!
  return isWord(c) && c === c.toLowerCase()
}
