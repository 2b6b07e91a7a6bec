import { span } from '../../model/span.js'
import type { Prepared, Word } from '../wording/prepare.js'
import type { Column } from './align.js'
import type { Change } from './edits.js'

const HYPHEN = /^[-\u2010\u2011]$/

/** Punctuation between words that follow each other on both sides, marks, spaces and kinds of dash aside; a hyphen is spelling. */
export function punctuation(
  reference: Prepared,
  variant: Prepared,
  left: readonly Word[],
  right: readonly Word[],
  columns: readonly Column[],
): Change[] {
  const found: Change[] = []
  for (let c = 1; c < columns.length; c++) {
    const [a, b] = [columns[c - 1]!, columns[c]!]
    if (a.tie === null || b.tie === null) continue
    const [l, m] = [left[a.left]!, left[b.left]!]
    const [r, s] = [right[a.right]!, right[b.right]!]
    // Across "he said", or across the edge of a quotation, the marks are the house style's.
    if (m.at - l.at > 1 || s.at - r.at > 1 || l.quotation !== m.quotation || r.quotation !== s.quotation) continue
    if (m.start < l.end || s.start < r.end) continue
    const from = reference.wording.text.slice(l.end, m.start)
    const to = variant.wording.text.slice(r.end, s.start)
    const hyphen = HYPHEN.test(from) !== HYPHEN.test(to)
    if (!hyphen && styleless(from) === styleless(to)) continue
    const quoted = s.quotation >= 0
    const [fromSpan, toSpan] = [span(l.end, m.start), span(r.end, s.start)]
    found.push({ from, to, class: hyphen ? 'spelling' : 'punctuation', quoted, claimed: quoted, fromSpan, toSpan })
  }
  return found
}

const styleless = (gap: string) => gap.replace(/[\s“”„«»"‘’'`「」『』‹›()[\]]/g, '').replace(/[–—]|--/g, '–')

/** Words that stand inside quotation marks on one side only. Nothing where either side's marks are unknown. */
export function boundaries(
  reference: Prepared,
  variant: Prepared,
  left: readonly Word[],
  right: readonly Word[],
  columns: readonly Column[],
): Change[] {
  if (reference.claims === null || variant.claims === null) return []
  const found: Change[] = []
  for (let c = 0; c < columns.length; ) {
    const moved = (i: number) => {
      const column = columns[i]
      if (column === undefined || column.tie === null) return 0
      const [l, r] = [left[column.left]!.quotation >= 0, right[column.right]!.quotation >= 0]
      return l === r ? 0 : r ? 1 : -1
    }
    const way = moved(c)
    let end = c + 1
    if (way !== 0) {
      while (moved(end) === way) end++
      const [first, last] = [columns[c]!, columns[end - 1]!]
      const fromSpan = span(left[first.left]!.start, left[last.left]!.end)
      const toSpan = span(right[first.right]!.start, right[last.right]!.end)
      const from = reference.wording.text.slice(fromSpan.start, fromSpan.end)
      const to = variant.wording.text.slice(toSpan.start, toSpan.end)
      found.push({ from, to, class: 'boundary', quoted: way > 0, claimed: way > 0, fromSpan, toSpan })
    }
    c = end
  }
  return found
}
