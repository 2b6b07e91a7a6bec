import type { Span } from '../../model/span.js'
import { DETERMINER, MODIFIER, NOMINAL, NOUN, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** “Ann Lee (D-Wis.)”, “it had armed the Sea Front (SF)”: a bracket that opens in a source or a content is closed in it. */
export function withBracket(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  for (const [open, close] of ['()', '[]']) {
    if (words.lastIndexOf(open!) <= words.lastIndexOf(close!)) continue
    const at = text.slice(span.end, span.end + 2).indexOf(close!)
    return at < 0 ? span : { start: span.start, end: span.end + at + 1 }
  }
  return span
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
