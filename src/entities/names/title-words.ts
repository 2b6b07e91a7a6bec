import { PORTFOLIOS, TITLE_MODIFIERS } from '../../lexicon/offices.js'
import type { Office } from '../knowledge/facts.js'
import { longest } from './known.js'
import { isCapital, together, VBZ, type Words } from './words.js'

/** "Head of Government Mika Aoki": where a title that began before the run ends within it, else 0. */
export function titleInto(w: Words, from: number, to: number): number {
  for (let i = Math.max(0, from - 4); i < from; i++) {
    if (!w.facts[i]?.title || !together(w, i, from)) continue
    const match = longest(w, i, w.facts[i]!.title)
    if (match && match.end > from && match.end <= to) return match.end
  }
  return 0
}

/** Titles that are of something. */
export const HAS_PORTFOLIO =
  /^(?:ministers?|(?:under-?)?secretary(?:-general)?|secretaries|commissioner|representative|envoy|coordinator|rapporteur|director|heads?|chiefs?|speakers?|spokes\w+|advis[eo]rs?)$/

/** A title from token `i` on, over the words that may lead it: "Deputy Energy Minister". */
export function titleFrom(
  w: Words,
  i: number,
  to: number,
): { start: number; end: number; entries: readonly Office[] } | null {
  for (let at = i; (at < to || isCapital(w, at)) && at < i + 5 && together(w, at, i); at++) {
    const match = w.facts[at]?.title ? longest(w, at, w.facts[at]!.title) : null
    if (match) return { start: at, end: match.end, entries: match.entries }
    if (!TITLE_MODIFIERS.has(w.lower[at]!)) return null
  }
  return null
}

/** "Gen" is a given name too: a rank only before two more names, or before that of a general. */
export const isCapitalTitle = (w: Words, i: number, to: number): boolean =>
  (w.lower[i] !== 'gen' || to - i > 2 || isGeneral(w, w.lower[to - 1]!)) &&
  (w.facts[i]?.title?.entries.some((t) => t.kind !== 'official') ?? true)
/** The words behind each "General" of an article. */
const generals = new WeakMap<Words, ReadonlySet<string>>()
function isGeneral(w: Words, surname: string): boolean {
  let names = generals.get(w)
  if (names === undefined) {
    const at = [...w.lower.keys()].filter((i) => w.lower[i] === 'general')
    names = new Set(at.flatMap((i) => w.lower.slice(i + 1, i + 4)))
    generals.set(w, names)
  }
  return names.has(surname)
}

/** "President | Ola Berg", but not "who heads | Norway's navy". */
export function endsTitle(w: Words, at: number): boolean {
  if (w.tag[at - 1] === VBZ) return false
  for (let i = Math.max(0, at - 5); i < at; i++) {
    if (!w.facts[i]?.title || !together(w, i, at)) continue
    const match = longest(w, i, w.facts[i]!.title)
    if (match && match.end === at && match.entries.some((t) => t.before)) return true
  }
  return false
}

/** "Under Secretary of the Treasury | for Terrorism". */
export const isOfPortfolio = (lower: string): boolean => /^(?:of|for|on)$/.test(lower) || PORTFOLIOS.has(lower)
export const isSecondLink = (w: Words, at: number): boolean => w.lower[at] === 'for' && PORTFOLIOS.has(w.lower[at - 1]!)
