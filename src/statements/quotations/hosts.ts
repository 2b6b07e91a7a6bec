import type { Growing } from '../proposal.js'
import { QUOTE, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import { opensSentence, resumes } from './direct.js'

/** A quotation that no attribution covers, in token numbers without its marks. */
export interface Orphan {
  readonly from: number
  readonly to: number
  readonly words: number
  /** Too short, or without a verb: it can go on another quotation, but not stand alone. */
  readonly slight: boolean
}

/** How many attributions before a quotation are looked at. */
const NEAR = 6

/**
 * The attribution that a quotation goes on: the one whose quotation stands before it in the sentence or paragraph, or,
 * where it has its paragraph to itself, in the paragraph above. `order` is by end, `cursor` the first that ends behind it.
 */
export function hostOf(r: Reading, order: readonly Growing[], cursor: number, orphan: Orphan): Growing | null {
  if (!opensSentence(r, orphan.from)) return hostInSentence(r, order, cursor, orphan)
  const first = r.passageFrom[orphan.from]!
  for (let k = cursor - 1; k >= 0 && k >= cursor - NEAR; k--) {
    const { pieces, proposal } = order[k]!
    const [a, b] = pieces.slice(-2) as [number, number]
    if (a < first) break
    const sameStretch = proposal.cue !== null && r.stretchFrom[orphan.from] === r.stretchFrom[proposal.cue.head]
    if (b <= orphan.from && (r.quoted[b - 1] || r.quoted[a]) && !sameStretch) return order[k]!
  }
  return orphan.slight ? null : hostAbove(r, order, cursor, orphan)
}

function hostInSentence(r: Reading, order: readonly Growing[], cursor: number, orphan: Orphan): Growing | null {
  const last = order[cursor - 1]
  if (last === undefined) return null
  const end = last.pieces.at(-1)!
  return end <= orphan.from && resumes(r, end, orphan.from) ? last : null
}

/** “…,” she said. ¶ “…” ¶: paragraphs of quotation alone go on what the paragraph above ends with. */
function hostAbove(r: Reading, order: readonly Growing[], cursor: number, orphan: Orphan): Growing | null {
  if (!fillsBlock(r, orphan)) return null
  let last: Growing | null = null
  for (let k = cursor - 1; k >= 0 && k >= cursor - NEAR; k--) {
    const end = order[k]!.pieces.at(-1)!
    if (end <= orphan.from && end > (last?.pieces.at(-1) ?? 0)) last = order[k]!
  }
  if (last === null) return null
  const end = last.pieces.at(-1)!
  let above = orphan.from - 1
  while (above > 0 && r.block[above] === r.block[orphan.from]) above--
  if (r.block[orphan.from]! - r.block[end - 1]! !== 1 || !r.quoted[end - 1] || r.tag[above] === T.COLON) return null
  const words = Math.max(end, last.proposal.cue?.to ?? 0)
  return r.stretchFrom[above]! < words ? last : null
}

/** 'The long way back' or “HARD TIMES” as a paragraph: single marks amid double ones, capitals, or few words without a full stop make a heading. */
export function isHeading(r: Reading, orphan: Orphan): boolean {
  if (!fillsBlock(r, orphan)) return false
  const words = r.spellings.slice(orphan.from, orphan.to)
  if (words.every((w) => w === w.toUpperCase())) return true
  if (orphan.words <= HEADING && r.quotations.closed[r.quotation[orphan.from]!] && !isStopped(r, orphan)) return true
  return SINGLE.has(r.spellings[orphan.from - 1] ?? '') && doublesPrevail(r)
}

/** Words of a heading at most. */
const HEADING = 8

/** True where a full stop, question mark or the comma of an interrupted sentence ends a quotation, before its mark or behind it. */
function isStopped(r: Reading, { to }: Orphan): boolean {
  for (let i = to; i < r.n && r.mark[i] && r.block[i] === r.block[to - 1]; i++) if (!(r.bits[i]! & QUOTE)) return true
  return false
}

function doublesPrevail(r: Reading): boolean {
  let more = 0
  for (const q of r.quotations.from) more += SINGLE.has(r.spellings[q]!) ? -1 : 1
  return more > 0
}

const SINGLE = new Set(["'", '‘', '`'])

function fillsBlock(r: Reading, { from, to }: Orphan): boolean {
  let a = from - 1
  while (a >= 0 && r.mark[a] && r.block[a] === r.block[from]) a--
  let b = to
  while (b < r.n && r.mark[b] && r.block[b] === r.block[from]) b++
  return (a < 0 || r.block[a] !== r.block[from]) && (b >= r.n || r.block[b] !== r.block[from])
}
