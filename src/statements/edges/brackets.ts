import type { Span } from '../../model/span.js'
import { DETERMINER, MODIFIER, NOMINAL, NOUN, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** “Ann Lee (D-Wis.)”, “it had armed the Sea Front (SF)”: a bracket that opens in a source or a content is closed in it. */
export function withBracket(text: string, span: Span): Span {
  if (isOpen(text, span, '(', ')')) return until(text, span, ')')
  return isOpen(text, span, '[', ']') ? until(text, span, ']') : span
}

function isOpen(text: string, { start, end }: Span, open: string, close: string): boolean {
  for (let i = end - 1; i >= start; i--) {
    if (text[i] === close) return false
    if (text[i] === open) return true
  }
  return false
}

/** With the mark where it stands right behind, or behind one letter. */
function until(text: string, { start, end }: Span, close: string): Span {
  const at = text.slice(end, end + 2).indexOf(close)
  return { start, end: at < 0 ? end : end + at + 1 }
}

/** She condemned the raid | by the Sea Front (SF).: by whom, where letters in brackets behind the name end the sentence. */
export function withAgent(r: Reading, from: number, to: number): number {
  const last = r.sentenceTo[from]!
  if (r.words[to]?.lower !== 'by' || r.quoted[to] || !(r.bits[to - 1]! & NOUN)) return to
  let open = to + 1
  while (open < last && !r.mark[open] && (r.bits[open]! & (NOMINAL | DETERMINER | MODIFIER) || r.tag[open] === T.POS))
    open++
  const close = open + 2
  const isClosed = open > to + 1 && r.words[open]?.lower === '(' && r.words[close]?.lower === ')'
  return isClosed && close + 1 < last && r.tag[close + 1] === T.STOP ? close + 1 : to
}
