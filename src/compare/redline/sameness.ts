import { FORMULA_WORDS } from '../../lexicon/formulas.js'
import type { Word } from '../wording/prepare.js'
import { bases, kin } from '../words/kin.js'
import { remember } from '../words/remember.js'
import { type Column, RUN } from './align.js'
import type { Tie } from './ties.js'

const formula = new Set(FORMULA_WORDS.trim().split(/\s+/))

/** How much of the matter of two wordings is common. */
export interface Sameness {
  /** Of the side that has less: 1 where all of it stands on the other. */
  readonly covered: number
  /** Of both sides together (Dice). */
  readonly shared: number
  /** Most columns in a row that are the same on both sides but for figures, grammar included. */
  readonly run: number
  /** The two begin alike and end in matter of which neither has anything of the other's: a formula about two things. */
  readonly apart: boolean
}

/** Ties of a row: "about 830 kilometers" is "about 380 kilometers" with another figure. */
const IN_ROW: ReadonlySet<Tie> = new Set(['same', 'spelling', 'number'])

/** How much of a word's matter a tie keeps. */
const KEPT: Readonly<Record<Tie, number>> = {
  same: 1,
  spelling: 1,
  inflection: 1,
  derivation: 0.85,
  synonym: 0.8,
  antonym: 0.8,
  number: 0.5,
  date: 0.5,
  entity: 0.3,
  modal: 0.8,
  negation: 1,
  grammar: 1,
  other: 0,
}

const isFormula = remember((key) => bases(key).some((base) => formula.has(base)))

/** What a word tells of the matter: names and rare words most, stock phrases of officials little, grammar next to nothing. */
export function weightOf(word: Word, names: ReadonlySet<string>): number {
  if (word.quotation < 0 && names.has(word.key)) return 0
  // What stands in square brackets is the outlet's.
  if (word.kind === 'function' || word.kind === 'ellipsis' || word.declared) return 0.01
  if (word.kind === 'relation' || word.kind === 'modal' || word.kind === 'negation') return 0.05
  if (word.kind === 'date' || word.kind === 'number') return 0.6
  if (word.key[0] === '=') return 0.6
  return isFormula(word.key) ? 0.3 : 1
}

/** Units of the name that unit `i` is of: "United States" and "US" are one, and its units share its weight; "Oslo's" is Oslo. */
export function partsOf(words: readonly Word[], i: number): number {
  const isPart = (k: number) => words[k]?.start === words[i]!.start
  let parts = 1
  for (let k = i - 1; isPart(k); k--) if (words[k]!.kind !== 'function') parts++
  for (let k = i + 1; isPart(k); k++) if (words[k]!.kind !== 'function') parts++
  return parts
}

/** The common matter of two aligned wordings; words that were moved count too. */
export function sameness(
  left: readonly Word[],
  right: readonly Word[],
  columns: readonly Column[],
  names: ReadonlySet<string>,
): Sameness {
  const weights = (words: readonly Word[]) => words.map((word, i) => weightOf(word, names) / partsOf(words, i))
  const [l, r] = [weights(left), weights(right)]
  let matched = 0
  let [run, row] = [0, 0]
  // What the variant claims verbatim is judged for itself: round it stands its own lead-in.
  let [claimed, kept] = [0, 0]
  const alone: [number[], number[]] = [[], []]
  for (const { left: i, right: j, tie } of columns) {
    row = tie !== null && IN_ROW.has(tie) ? row + 1 : 0
    run = Math.max(run, row)
    if (j >= 0 && right[j]!.quotation >= 0) {
      claimed += r[j]!
      if (tie !== null) kept += KEPT[tie] * Math.min(l[i]!, r[j]!)
    }
    if (i >= 0 && j >= 0 && KEPT[tie!] > 0) matched += KEPT[tie!] * Math.min(l[i]!, r[j]!)
    else {
      if (i >= 0) alone[0].push(i)
      if (j >= 0) alone[1].push(j)
    }
  }
  for (const i of alone[0]) {
    if (l[i]! < 0.2) continue
    let best = 0
    let at = -1
    for (const [k, j] of alone[1].entries()) {
      if (r[j]! < 0.2) continue
      const tie = left[i]!.key === right[j]!.key ? 'same' : kin(left[i]!.key, right[j]!.key)
      const kept = tie === null ? 0 : KEPT[tie] * Math.min(l[i]!, r[j]!)
      if (kept > best) [best, at] = [kept, k]
    }
    if (at < 0) continue
    matched += best
    alone[1].splice(at, 1)
  }
  const [all, other] = [sum(l), sum(r)]
  const less = Math.min(all, other)
  const apart = endApart(left, right, columns, [l, r])
  if (all + other === 0) return { covered: 1, shared: 1, run, apart }
  const whole = less === 0 ? 0 : matched / less
  const quoted = claimed > 0 && run >= RUN ? kept / claimed : 0
  return { covered: Math.max(whole, quoted), shared: (2 * matched) / (all + other), run, apart }
}

/** Matter that an end needs to be another matter: two words, or one and a number. */
const END = 1.3
/** Share of the matter of either side that such an end takes. */
const MAIN = 0.35

/** Words that open an aside about what was said, which one may leave out and another print. */
const ASIDES = new Set(['which', 'who', 'whose', 'where', 'while', 'as', 'after', 'before'])

function endApart(
  left: readonly Word[],
  right: readonly Word[],
  columns: readonly Column[],
  [l, r]: readonly [readonly number[], readonly number[]],
): boolean {
  const isGrammar = ({ kind }: Word) => kind === 'function' || kind === 'ellipsis'
  let c = columns.length - 1
  for (; c >= 0; c--) {
    const { left: i, right: j, tie } = columns[c]!
    if (tie !== null && tie !== 'other' && tie !== 'entity' && !isGrammar(left[i]!) && !isGrammar(right[j]!)) break
  }
  if (c < 0) return false
  const ends = (side: 'left' | 'right') =>
    columns.slice(c + 1).flatMap((column) => (column[side] < 0 ? [] : [column[side]]))
  const [from, to] = [ends('left'), ends('right')]
  if (ASIDES.has(left[from[0] ?? -1]?.key ?? '') || ASIDES.has(right[to[0] ?? -1]?.key ?? '')) return false
  const [a, b] = [from.filter((i) => l[i]! >= 0.2), to.filter((j) => r[j]! >= 0.2)]
  const isMain = (own: readonly number[], weights: readonly number[]) => {
    const end = sum(own.map((i) => weights[i]!))
    return end >= END && end >= MAIN * sum(weights)
  }
  if (!isMain(a, l) || !isMain(b, r)) return false
  const isKin = (x: Word, y: Word) => x.key === y.key || kin(x.key, y.key) !== null
  return (
    a.every((i) => !right.some((word, j) => r[j]! >= 0.5 && isKin(left[i]!, word))) &&
    b.every((j) => !left.some((word, i) => l[i]! >= 0.5 && isKin(word, right[j]!)))
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
