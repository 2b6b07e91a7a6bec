import { diffArrays } from 'diff'
import type { Unit } from '../words/units.js'
import { type Tie, tieOf } from './ties.js'

/** A column of an alignment: numbers of units, -1 for a gap. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly tie: Tie | null
}

/** What it costs to put two units in one column; two gaps cost 1.6, or 0.8 for a word of grammar. */
const COST: Readonly<Record<Tie, number>> = {
  // Less than nothing: of alignments that cost the same, the one with more words kept, whichever text is the left one.
  same: -0.001,
  spelling: 0.1,
  inflection: 0.15,
  derivation: 0.4,
  synonym: 0.5,
  antonym: 0.5,
  number: 0.7,
  date: 0.7,
  entity: 1,
  modal: 0.6,
  negation: 0.3,
  grammar: 0.7,
  other: 1.5,
}
/** Opening a gap inside costs extra, so that what was left out stays together and falls to an end where it can. */
const OPEN = 0.35
const gapCost = (unit: Unit) => (unit.kind === 'function' ? 0.45 : unit.kind === 'ellipsis' ? 0.1 : 0.8)
const NEVER = 1e9
/** Words in a row that do not fall together by chance; two wordings of hardly more have no room for such a row. */
export const RUN = 3
/** Cells of a table that take some 50 ms; above, words in common are found first and only what lies between is weighed. */
const CELLS = 400_000

/**
 * The cheapest alignment of two lists of units. Time is the product of the lengths that differ, up to `CELLS`; longer
 * lists are cut at their common words first (E. Myers, "An O(ND) difference algorithm", 1986).
 */
export function align(left: readonly Unit[], right: readonly Unit[]): Column[] {
  const shorter = Math.min(left.length, right.length)
  let head = 0
  while (head < shorter && left[head]!.key === right[head]!.key) head++
  let tail = 0
  while (tail < shorter - head && left[left.length - 1 - tail]!.key === right[right.length - 1 - tail]!.key) tail++
  // A word or two may stand at both ends by chance: "about 830 kilometers" in "about 380 kilometers and an altitude of 60 kilometers".
  if (head < RUN) head = 0
  if (tail < RUN) tail = 0
  // Where one side is used up, what is left out may as well lie at an end: weigh the whole.
  if (head + tail === shorter && head > 0 && tail > 0 && left.length !== right.length) head = tail = 0
  const columns: Column[] = []
  for (let i = 0; i < head; i++) columns.push({ left: i, right: i, tie: 'same' })
  const [n, m] = [left.length - head - tail, right.length - head - tail]
  if (n * m <= CELLS) columns.push(...weigh(left, right, { i: head, n, j: head, m }))
  else columns.push(...anchored(left, right, { i: head, n, j: head, m }))
  for (let k = tail; k > 0; k--) columns.push({ left: left.length - k, right: right.length - k, tie: 'same' })
  return columns
}

/** Part of both lists: `n` units of the left from `i`, `m` of the right from `j`. */
interface Block {
  readonly i: number
  readonly n: number
  readonly j: number
  readonly m: number
}

function anchored(left: readonly Unit[], right: readonly Unit[], block: Block): Column[] {
  const keys = (units: readonly Unit[], start: number, length: number) =>
    units.slice(start, start + length).map(({ key }) => key)
  const columns: Column[] = []
  let { i, j } = block
  let [n, m] = [0, 0]
  const flush = () => {
    if (n * m <= CELLS) columns.push(...weigh(left, right, { i, n, j, m }))
    else {
      for (let k = 0; k < n; k++) columns.push({ left: i + k, right: -1, tie: null })
      for (let k = 0; k < m; k++) columns.push({ left: -1, right: j + k, tie: null })
    }
    i += n
    j += m
    n = m = 0
  }
  for (const { added, removed, count } of diffArrays(keys(left, i, block.n), keys(right, j, block.m))) {
    if (removed) n += count
    else if (added) m += count
    else {
      flush()
      for (let k = 0; k < count; k++) columns.push({ left: i + k, right: j + k, tie: 'same' })
      i += count
      j += count
    }
  }
  flush()
  return columns
}

const [PAIR, DROP, ADD] = [0, 1, 2]

/**
 * O. Gotoh, "An improved algorithm for matching biological sequences", 1982: three layers, by what the last column is;
 * a gap costs extra to open but at the ends of the two texts.
 */
function weigh(left: readonly Unit[], right: readonly Unit[], { i: i0, n, j: j0, m }: Block): Column[] {
  const width = m + 1
  const size = (n + 1) * width
  const costs = [new Float32Array(size), new Float32Array(size), new Float32Array(size)] as const
  const [pair, drop, add] = costs
  /** Two bits a layer: the layer before. */
  const back = new Uint8Array(size)
  const ties: (Tie | null)[] = new Array(size).fill(null)
  const open = (at: number, length: number) => (at === 0 || at === length ? 0 : OPEN)
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const at = i * width + j
      pair[at] = drop[at] = add[at] = NEVER
      if (at === 0) pair[at] = 0
      if (i > 0) {
        const up = at - width
        const extra = open(j0 + j, right.length)
        const [a, b, c] = [pair[up]! + extra, drop[up]!, add[up]! + extra]
        const layer = b <= a && b <= c ? DROP : a <= c ? PAIR : ADD
        drop[at] = gapCost(left[i0 + i - 1]!) + Math.min(a, b, c)
        back[at]! |= layer << 2
      }
      if (j > 0) {
        const extra = open(i0 + i, left.length)
        const [a, b, c] = [pair[at - 1]! + extra, drop[at - 1]! + extra, add[at - 1]!]
        const layer = c <= a && c <= b ? ADD : a <= b ? PAIR : DROP
        add[at] = gapCost(right[j0 + j - 1]!) + Math.min(a, b, c)
        back[at]! |= layer << 4
      }
      if (i === 0 || j === 0) continue
      const tie = tieOf(left[i0 + i - 1]!, right[j0 + j - 1]!)
      if (tie === null) continue
      const before = at - width - 1
      const [a, b, c] = [pair[before]!, drop[before]!, add[before]!]
      ties[at] = tie
      // "The SDF [Self-Defense Forces]": what stands outside the brackets is the same word, what stands inside is new.
      const declared = left[i0 + i - 1]!.declared === right[j0 + j - 1]!.declared ? 0 : 0.02
      pair[at] = COST[tie] + declared + Math.min(a, b, c)
      back[at]! |= a <= b && a <= c ? PAIR : b <= c ? DROP : ADD
    }
  }
  const columns: Column[] = []
  let [i, j] = [n, m]
  const end = n * width + m
  let layer = pair[end]! <= drop[end]! && pair[end]! <= add[end]! ? PAIR : drop[end]! <= add[end]! ? DROP : ADD
  while (i > 0 || j > 0) {
    const at = i * width + j
    const next = (back[at]! >> (layer * 2)) & 3
    if (layer === PAIR) columns.push({ left: i0 + --i, right: j0 + --j, tie: ties[at]! })
    else if (layer === DROP) columns.push({ left: i0 + --i, right: -1, tie: null })
    else columns.push({ left: -1, right: j0 + --j, tie: null })
    layer = next
  }
  return columns.reverse()
}
