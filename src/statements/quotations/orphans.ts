import type { Labelling } from '../labelling/labelling.js'
import type { Growing, Proposal } from '../proposal.js'
import { MODAL, VERB } from '../syntax/grammar.js'
import { withoutMarks } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { labelBefore, opensSentence } from './direct.js'
import { hostOf, isHeading, type Orphan } from './hosts.js'
import { followedBy, introducedBefore, ledBy, type Voice } from './voices.js'

/** Quotations shorter than this are names, titles or scare quotes unless a cue takes them. */
const FEWEST_WORDS = 4

/**
 * Quotations that no cue took. One that opens a sentence goes on the attribution whose quotation stands before it in the
 * paragraph, or whose quotation the paragraph before ends with; else it stands alone, with the name behind a dash or the
 * nearest source of its paragraph. One amid a sentence goes to the verb of speech that leads up to it. `inner`: what is told within
 * marks, of which nobody is known to say all.
 */
export function adoptOrphans(l: Labelling, growing: Growing[], inner: readonly Proposal[]): void {
  const r = l.reading
  const covered = new Uint8Array(r.n)
  for (const { proposal, pieces } of growing) {
    for (let k = 0; k < pieces.length; k += 2) covered.fill(1, pieces[k], pieces[k + 1])
    if (proposal.cue !== null) covered.fill(1, proposal.cue.from, proposal.cue.to)
  }
  const { from, to, closed } = r.quotations
  const telling = new Set(inner.map(({ cue }) => r.quotation[cue!.head]!))
  const below = adoptOpen(r, covered, growing)
  let open: Growing | null = null
  let cursor = 0
  const order = [...growing].sort((a, b) => a.pieces.at(-1)! - b.pieces.at(-1)!)
  for (let q = 0; q < from.length; q++) {
    const orphan = look(r, covered, from[q]!, to[q]!)
    const before: Growing | null = open
    open = null
    while (cursor < order.length && order[cursor]!.pieces.at(-1)! <= from[q]!) cursor++
    if (orphan === null || isHeading(r, orphan)) {
      if (!closed[q]) open = coveredBy(order, from[q]!, to[q]!, cursor)
      continue
    }
    // A paragraph of another article, with marks of its own: what is said in it stands alone.
    if (telling.has(q) && !closed[q] && before === null) continue
    let host: Growing | null = before ?? hostOf(r, order, cursor, orphan)
    const alone = host === null ? standAlone(l, order, covered, orphan, cursor) : null
    if (alone?.proposal.source === null) host = below.get(q) ?? null
    if (host !== null) {
      host.pieces.push(orphan.from, orphan.to)
      covered.fill(1, orphan.from, orphan.to)
      if (!closed[q]) open = host
      continue
    }
    if (alone === null || (telling.has(q) && alone.proposal.source === null)) continue
    growing.push(alone)
    covered.fill(1, orphan.from, orphan.to)
    if (!closed[q]) open = alone
  }
}

/**
 * “The truth is simple. ¶ “The till is empty,” Aoki said.: a paragraph whose marks stay open goes on in the next, and is of whoever
 * says that. Who speaks below each paragraph whose marks are closed, for where nobody else is known to say it.
 */
function adoptOpen(r: Reading, covered: Uint8Array, growing: readonly Growing[]): Map<number, Growing> {
  const { from, to, closed } = r.quotations
  const below = new Map<number, Growing>()
  const speaking = new Map<number, Growing>()
  for (const g of growing) {
    for (let k = 0; k < g.pieces.length; k += 2) {
      const q = r.quotation[g.pieces[k]!]!
      // Not who is quoted within a paragraph of another article, which has marks of its own.
      if (q >= 0 && g.pieces[k]! <= from[q]! + 1) speaking.set(q, g)
    }
  }
  for (let q = from.length - 2; q >= 0; q--) {
    const host = speaking.get(q + 1) ?? below.get(q + 1)
    if (host === undefined || speaking.has(q) || !goesOnBelow(r, q)) continue
    if (closed[q]) {
      if (r.block[from[q]!]! > 0) below.set(q, host)
      continue
    }
    const orphan = look(r, covered, from[q]!, to[q]!)
    if (orphan === null || isHeading(r, orphan)) continue
    host.pieces.unshift(orphan.from, orphan.to)
    covered.fill(1, orphan.from, orphan.to)
    speaking.set(q, host)
  }
  return below
}

/** True where a quotation has its paragraph to itself and the next one opens the paragraph below. */
function goesOnBelow(r: Reading, q: number): boolean {
  const { from, to } = r.quotations
  const next = from[q + 1]!
  return (
    to[q] === next &&
    r.block[next] === r.block[to[q]! - 1]! + 1 &&
    (from[q] === 0 || r.block[from[q]! - 1] !== r.block[from[q]!])
  )
}

function look(r: Reading, covered: Uint8Array, from: number, to: number): Orphan | null {
  let words = 0
  let verbs = 0
  const [start, end] = withoutMarks(r, from, to)
  for (let i = start; i < end; i++) {
    if (covered[i]) return null
    if (r.mark[i]) continue
    words++
    if (r.bits[i]! & (VERB | MODAL)) verbs++
  }
  const orphan = { from: start, to: end, words, slight: false }
  if (words >= FEWEST_WORDS && (verbs > 0 || signature(r, orphan) !== null)) return orphan
  return words > 1 && isSentence(r, start, end) ? { from: start, to: end, words, slight: true } : null
}

/** True where nothing but marks stands about [from, to) in its sentence. */
function isSentence(r: Reading, from: number, to: number): boolean {
  let end = to
  while (end < r.sentenceTo[to - 1]! && r.mark[end]) end++
  return opensSentence(r, from) && end === r.sentenceTo[to - 1]
}

/** The attribution that covers most of a quotation. */
function coveredBy(order: readonly Growing[], from: number, to: number, cursor: number): Growing | null {
  for (let k = Math.max(0, cursor - 10); k < Math.min(order.length, cursor + 10); k++) {
    const { pieces } = order[k]!
    for (let p = 0; p < pieces.length; p += 2) if (pieces[p]! < to && pieces[p + 1]! > from + 1) return order[k]!
  }
  return null
}

function standAlone(
  l: Labelling,
  order: readonly Growing[],
  covered: Uint8Array,
  orphan: Orphan,
  cursor: number,
): Growing | null {
  const r = l.reading
  if (orphan.slight) return null
  if (!opensSentence(r, orphan.from)) {
    const label = labelBefore(r, r.quotations.from[r.quotation[orphan.from]!]!)
    if (label !== null) {
      const colon = label[1]
      return grown({ cue: { from: colon, to: colon + 1, head: colon }, source: label, rule: 'quotation-colon' }, orphan)
    }
    const led = ledBy(l, orphan.from, covered)
    return led && grown(led, orphan)
  }
  const first = r.passageFrom[orphan.from]!
  const last = r.passageTo[orphan.from]!
  let free = 0
  for (let i = first; i < last; i++) if (!r.mark[i] && !covered[i] && !r.quoted[i]) free++
  const clause = followedBy(l, orphan.to)
  if (clause === null && free > orphan.words && orphan.words <= 7) return null
  return grown(signature(r, orphan) ?? clause ?? voiceOf(l, order, orphan, cursor), orphan)
}

function grown({ cue, source, rule, subject }: Voice, { from, to }: Orphan): Growing {
  const pieces = Int32Array.of(...(subject ?? []), from, to)
  return { proposal: { cue, source, pieces, score: 0, rule }, pieces: [...pieces] }
}

/** The nearest source of the paragraph; else who is introduced before it; else who spoke last before it. */
function voiceOf(l: Labelling, order: readonly Growing[], orphan: Orphan, cursor: number): Voice {
  const r = l.reading
  const first = r.passageFrom[orphan.from]!
  let source: Proposal['source'] = null
  let nearest = Number.POSITIVE_INFINITY
  for (let k = Math.max(0, cursor - 6); k < Math.min(order.length, cursor + 6); k++) {
    const s = order[k]!.proposal.source
    if (s === null || s[0] < first || s[1] > r.passageTo[orphan.from]!) continue
    const gap = Math.abs(s[0] - orphan.from)
    if (gap >= nearest) continue
    nearest = gap
    source = s
  }
  if (source !== null) return { cue: null, source, rule: 'quotation-nearest-source' }
  const introduced = introducedBefore(l, orphan.from)
  if (introduced !== null) return introduced
  for (let k = cursor - 1; k >= 0 && k > cursor - 4; k--) {
    const { proposal, pieces } = order[k]!
    if (r.block[orphan.from]! - r.block[pieces.at(-1)! - 1]! > 1) break
    if (proposal.source !== null) return { cue: null, source: proposal.source, rule: 'quotation-same-source' }
  }
  return { cue: null, source: null, rule: 'quotation-alone' }
}

const DASH = /^[-–—―]+$/u

/** "…" — Name, in the same paragraph or the next. */
function signature(r: Reading, orphan: Orphan): Voice | null {
  let dash = orphan.to
  while (dash < r.n && dash < orphan.to + 4 && r.mark[dash] && !DASH.test(r.words[dash]!.lower)) dash++
  if (dash >= r.n || !DASH.test(r.words[dash]!.lower)) return null
  if (r.block[dash]! > r.block[orphan.from]! + 1) return null
  let end = dash + 1
  while (end < r.n && r.block[end] === r.block[dash] && end - dash < 8 && !r.mark[end]) end++
  if (end === dash + 1) return null
  const cue = { from: dash, to: dash + 1, head: dash }
  return { cue, source: [dash + 1, end], rule: 'quotation-dash' }
}
