import { countFirst } from '../../model/sorted.js'
import { bySpan, overlaps, type Span } from '../../model/span.js'
import type { StatementKind } from '../../model/statement.js'
import type { Layers } from '../../model/text.js'

/** [from, to) pairs of tokens as spans, each with the quotation marks that open before it and close behind it. */
export function pieceSpans(layers: Layers, pieces: readonly number[]): Span[] {
  const spans: Span[] = []
  for (let k = 0; k < pieces.length; k += 2) spans.push(withMarks(layers, pieces[k]!, pieces[k + 1]!))
  spans.sort(bySpan)
  return spans.filter((s, i) => i === 0 || s.start >= spans[i - 1]!.end)
}

/** Signs before an item of a list. */
const BULLETS = new Set(['•', '▪', '‣', '●'])

function withMarks({ tokens, quotations }: Layers, first: number, to: number): Span {
  const from = first + 1 < to && BULLETS.has(tokens.words[first]!) ? first + 1 : first
  let start = tokens.start[from]!
  let end = tokens.end[to - 1]!
  for (let q = tokens.quotation[from]!; q >= 0; q = quotations[q]!.within) {
    const { start: opening, inner } = quotations[q]!
    if (opening < start && inner.start >= start - 1 && inner.start <= start) start = opening
  }
  for (let q = tokens.quotation[to - 1]!; q >= 0; q = quotations[q]!.within) {
    const closing = quotations[q]!
    if (closing.end > end && marksOnly(tokens, to, closing.end)) end = closing.end
  }
  return { start, end }
}

/**
 * Pieces that begin or end amid a quotation take it in whole: nobody quotes half of it. A piece stays as it is where it would run
 * over another piece or over one of the `others` (cue, source).
 */
export function wholeQuotations(layers: Layers, pieces: readonly Span[], others: readonly Span[]): Span[] {
  const done: Span[] = []
  pieces.forEach((piece, i) => {
    const whole = reach(layers, piece)
    const near = [...done.slice(-1), ...pieces.slice(i + 1, i + 2), ...others]
    done.push(near.some((span) => overlaps(span, whole)) ? piece : whole)
  })
  return done
}

function reach({ quotations }: Layers, { start, end }: Span): Span {
  let [from, to] = [start, end]
  for (let q = firstEndingAfter(quotations, start); q < quotations.length; q++) {
    const { start: opening, end: closing, closed, within } = quotations[q]!
    if (opening >= end) break
    if (within >= 0 || !closed || closing <= start) continue
    if (opening >= start && closing > end) to = closing
    if (opening < start && closing <= end) from = opening
  }
  return { start: from, end: to }
}

/** True where the tokens from `i` up to the end of a quotation are marks alone. */
function marksOnly(tokens: Layers['tokens'], i: number, end: number): boolean {
  for (let k = i; k < tokens.count && tokens.start[k]! < end; k++) {
    if (k - i > 4 || /[\p{L}\p{N}]/u.test(tokens.words[k]!)) return false
  }
  return true
}

/** Stretches of spans that lie inside quotation marks, without the marks; the outermost marks count. */
export function quotationsIn({ quotations }: Layers, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    for (let q = firstEndingAfter(quotations, span.start); q < quotations.length; q++) {
      const { start, inner, within } = quotations[q]!
      if (start >= span.end) break
      if (within >= 0) continue
      const part = { start: Math.max(inner.start, span.start), end: Math.min(inner.end, span.end) }
      if (part.start < part.end) found.push(part)
    }
  }
  return found
}

/** Index of the first outermost quotation that may reach beyond `at`. */
function firstEndingAfter(quotations: Layers['quotations'], at: number): number {
  let q = Math.max(0, countFirst(quotations, ({ start }) => start < at) - 1)
  while (q > 0 && quotations[q]!.within >= 0) q = quotations[q]!.within
  return q
}

const LETTER = /^[\p{L}\p{N}]/u

/** Number of letters and digits in [start, end). */
function lettersIn(text: string, { start, end }: Span): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c < 0x80) {
      const small = c | 0x20
      if ((small > 0x60 && small < 0x7b) || (c > 0x2f && c < 0x3a)) count++
    } else if (LETTER.test(text.slice(i, Math.min(i + 2, end)))) count++
  }
  return count
}

/** direct: all letters and digits stand in quotation marks; mixed: some; indirect: none. */
export function kindOf(text: string, content: readonly Span[], quotations: readonly Span[]): StatementKind {
  const letters = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + lettersIn(text, span), 0)
  const inside = letters(quotations)
  if (inside === 0) return 'indirect'
  return inside < letters(content) ? 'mixed' : 'direct'
}
