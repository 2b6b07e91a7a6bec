import type { Wording } from '../../model/compare.js'
import { type Span, span } from '../../model/span.js'

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '"': '"',
  '「': '」',
  '『': '』',
  '‹': '›',
}
const MARKS = '“”„«»"‘’「」『』‹›'
const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c)

/** Stretches between quotation marks, without the marks, outermost first; a mark that never closes counts for nothing. */
export function quotedIn(text: string): Span[] {
  const found: Span[] = []
  for (let i = 0; i < text.length; i++) {
    const doubled = text.startsWith("''", i) || text.startsWith('``', i)
    const closing = CLOSING[text[i]!]
    if (!doubled && (closing === undefined || (text[i] === '‘' && isLetter(text[i - 1])))) continue
    const from = doubled ? i + 2 : i + 1
    let end = from
    if (doubled) end = text.indexOf("''", from)
    else while (end < text.length && !(closing!.includes(text[end]!) && !isApostrophe(text, end))) end++
    if (end < 0 || end >= text.length) continue
    found.push(span(from, end))
    i = doubled ? end + 1 : end
  }
  return found
}

const isApostrophe = (text: string, i: number) => text[i] === '’' && isLetter(text[i + 1])

/**
 * The stretches of a wording that it claims verbatim: as given (marks and spaces at their ends left out, what lies
 * outside the text too), else as its own marks show; null where there are no marks and nothing is given.
 */
export function claimsOf({ text, quotations }: Wording): readonly Span[] | null {
  if (quotations === undefined) {
    const found = quotedIn(text)
    return found.length > 0 ? found : null
  }
  return quotations
    .map(({ start, end }) => {
      let [from, to] = [Math.max(0, Math.trunc(start)), Math.min(text.length, Math.trunc(end))]
      while (from < to && (MARKS.includes(text[from]!) || text[from] === ' ')) from++
      while (to > from && (MARKS.includes(text[to - 1]!) || text[to - 1] === ' ')) to--
      return span(from, to)
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
}
