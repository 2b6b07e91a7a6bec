import type { Word } from '../wording/prepare.js'
import type { Column } from './align.js'
import type { Tie } from './ties.js'

/** A stretch of an alignment that is one edit: one column of two words, or a run of gaps. */
export interface Block {
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  /** Of words in one column, the most telling; null for gaps alone. */
  readonly tie: Tie | null
  /** Words of `left` and of `right` without a partner. */
  readonly gone: readonly Word[]
  readonly put: readonly Word[]
  /** The words of the variant before and after. */
  readonly before: Word | null
  readonly after: Word | null
  /** The words of the reference before and after. */
  readonly previous: Word | null
  readonly next: Word | null
}

/**
 * An alignment in blocks. Gaps that touch are one; so are columns that show one printed word: "wasn't" beside "was",
 * "U.N." beside "United Nations".
 */
export function blocksOf(left: readonly Word[], right: readonly Word[], columns: readonly Column[]): Block[] {
  const blocks: Block[] = []
  const near = (side: 'left' | 'right', words: readonly Word[], from: number, step: number) => {
    for (let i = from; i >= 0 && i < columns.length; i += step)
      if (columns[i]![side] >= 0) return words[columns[i]![side]]!
    return null
  }
  for (let c = 0; c < columns.length; ) {
    let end = c + 1
    while (
      end < columns.length &&
      ((columns[end - 1]!.tie === null && columns[end]!.tie === null) || isShared(left, right, columns, c, end))
    )
      end++
    const own = columns.slice(c, end)
    const ties = own.flatMap(({ tie }) => (tie === null ? [] : [tie]))
    blocks.push({
      left: own.flatMap((column) => (column.left < 0 ? [] : [left[column.left]!])),
      right: own.flatMap((column) => (column.right < 0 ? [] : [right[column.right]!])),
      tie: ties.find((tie) => tie !== 'same') ?? ties[0] ?? null,
      gone: own.flatMap((column) => (column.right >= 0 ? [] : [left[column.left]!])),
      put: own.flatMap((column) => (column.left >= 0 ? [] : [right[column.right]!])),
      before: near('right', right, c - 1, -1),
      after: near('right', right, end, 1),
      previous: near('left', left, c - 1, -1),
      next: near('left', left, end, 1),
    })
    c = end
  }
  return blocks
}

/** True where a column shows a word that the block before it, from `from` on, shows already. */
function isShared(
  left: readonly Word[],
  right: readonly Word[],
  columns: readonly Column[],
  from: number,
  at: number,
): boolean {
  const { left: i, right: j } = columns[at]!
  for (let c = at - 1; c >= from; c--) {
    const { left: k, right: m } = columns[c]!
    if (i >= 0 && k >= 0 && left[i]!.start === left[k]!.start) return true
    if (j >= 0 && m >= 0 && right[j]!.start === right[m]!.start) return true
    // "[The rebels]" is one change.
    if (j >= 0 && m >= 0 && right[j]!.declared && right[m]!.declared && right[j]!.at === right[m]!.at + 1) return true
    if ((i < 0 || k >= 0) && (j < 0 || m >= 0)) return false
  }
  return false
}
