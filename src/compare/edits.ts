import { BACKSHIFT } from '../lexicon/function-words.js'
import type { Edit, EditClass } from '../model/compare.js'
import { type Span, span } from '../model/span.js'
import type { Column } from './align.js'
import { classOfBlock, isEmptyEnd } from './blocks.js'
import { keyOf } from './chunks.js'
import type { Prepared, Word } from './prepare.js'
import type { Tie } from './ties.js'

/** An edit with what a verdict needs to know of it. */
export interface Change extends Edit {
  /** Undeclared within one quotation of the variant: words of it stand on both sides, or the edit puts words into it. */
  readonly claimed: boolean
}

/** A stretch of an alignment that is one edit: one column of two words, or a run of gaps. */
export interface Block {
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  /** Of a single column. */
  readonly tie: Tie | null
  /** The words of the variant before and after. */
  readonly before: Word | null
  readonly after: Word | null
  /** The words of the reference before and after. */
  readonly previous: Word | null
  readonly next: Word | null
}

/** What a column of two different words is, before its surroundings are looked at. */
const CLASS: Readonly<Record<Tie, EditClass>> = {
  same: 'spelling',
  spelling: 'spelling',
  inflection: 'inflection',
  derivation: 'synonym',
  synonym: 'synonym',
  antonym: 'negation',
  number: 'number',
  date: 'date',
  entity: 'entity',
  modal: 'modality',
  negation: 'synonym',
  grammar: 'function-word',
  other: 'content',
}
const FLIPS: ReadonlySet<EditClass> = new Set(['number', 'date', 'negation', 'modality', 'entity'])

/** Runs of columns as blocks: gaps that touch are one, two words in a column are one. */
export function blocksOf(left: readonly Word[], right: readonly Word[], columns: readonly Column[]): Block[] {
  const blocks: Block[] = []
  for (let c = 0; c < columns.length; ) {
    const { tie } = columns[c]!
    let end = c + 1
    if (tie === null) while (end < columns.length && columns[end]!.tie === null) end++
    // "U.N." beside "United Nations": pairs that share a printed word belong together.
    else while (end < columns.length && isShared(left, right, columns[end - 1]!, columns[end]!)) end++
    const own = columns.slice(c, end)
    const near = (side: 'left' | 'right', words: readonly Word[], from: number, step: number) => {
      for (let i = from; i >= 0 && i < columns.length; i += step) {
        if (columns[i]![side] >= 0) return words[columns[i]![side]]!
      }
      return null
    }
    blocks.push({
      left: own.flatMap((column) => (column.left < 0 ? [] : [left[column.left]!])),
      right: own.flatMap((column) => (column.right < 0 ? [] : [right[column.right]!])),
      tie:
        tie !== null && own.some((column) => column.tie !== 'same')
          ? own.find((column) => column.tie !== 'same')!.tie
          : tie,
      before: near('right', right, c - 1, -1),
      after: near('right', right, end, 1),
      previous: near('left', left, c - 1, -1),
      next: near('left', left, end, 1),
    })
    c = end
  }
  return blocks
}

function isShared(left: readonly Word[], right: readonly Word[], a: Column, b: Column): boolean {
  if (a.tie === null || b.tie === null) return false
  return left[a.left]!.start === left[b.left]!.start || right[a.right]!.start === right[b.right]!.start
}

const spanOf = (words: readonly Word[], at: number): Span =>
  words.length === 0 ? span(at, at) : span(words[0]!.start, words.at(-1)!.end)

/** One block as an edit, or null where both sides print the same. */
export function changeOf(block: Block, reference: Prepared, variant: Prepared): Change | null {
  const { left, right, tie, before, after, previous } = block
  const fromSpan = spanOf(left, previous?.end ?? 0)
  const toSpan = spanOf(right, before?.end ?? 0)
  const from = reference.wording.text.slice(fromSpan.start, fromSpan.end)
  const to = variant.wording.text.slice(toSpan.start, toSpan.end)
  if (tie === 'same' && from === to) return null
  if (tie === null && isEmptyEnd(block)) return null
  let cls = tie === null ? classOfBlock(block, reference.wording.text) : CLASS[tie]
  if (tie === 'same' && bare(from) === bare(to)) {
    if (from.toLowerCase() === to.toLowerCase()) cls = 'case'
    else if (looseKey(from) === looseKey(to)) return null
  }
  const quoted = (right.length > 0 ? right : left).some(({ quotation }) => quotation >= 0)
  if (tie === 'modal' && isBackshift(left[0]!, right[0]!) && right[0]!.quotation < 0) cls = 'inflection'
  if (right.length > 0 && right.every(({ declared }) => declared) && !(FLIPS.has(cls) && tie !== null)) {
    if (!FLIPS.has(cls)) cls = 'declared'
  }
  const claimed =
    right.length > 0
      ? right.some(({ quotation, declared }) => quotation >= 0 && !declared)
      : before !== null && after !== null && before.quotation >= 0 && before.quotation === after.quotation
  return { from, to, class: cls, quoted, fromSpan, toSpan, claimed }
}

const bare = (surface: string) => keyOf(surface).replace(/[^\p{L}\p{N}]/gu, '')
/** Apostrophes, hyphens and spaces aside: typography, not wording. */
const looseKey = (surface: string) => keyOf(surface).replace(/\s+/g, ' ')

function isBackshift(a: Word, b: Word): boolean {
  return BACKSHIFT.some(([direct, reported]) => a.force === direct && b.force === reported)
}
