import type { Edit, Verdict } from '../../model/compare.js'
import { type Span, span } from '../../model/span.js'
import { comparePrepared } from '../compare.js'
import { align } from '../redline/align.js'
import { harmonise } from '../redline/harmonise.js'
import type { Prepared } from '../wording/prepare.js'
import { speakersAgree } from '../wording/speakers.js'
import { unitsOf } from '../words/units.js'
import { passagesFor } from './passages.js'
import { sentencesAround, turnsIn } from './transcript.js'

/** Words that somebody is said to have said. */
export interface Claim {
  readonly text: string
  readonly speakers?: readonly string[]
  /** ISO 8601. */
  readonly date?: string
}

/** What to look in: a transcript (also in `SPEAKER: words` form), a communiqué, a statement. */
export interface Reference {
  readonly text: string
  /** Who speaks where no label of the text tells. */
  readonly speakers?: readonly string[]
  readonly date?: string
  /** A statement's key or a file's name: comes back with what is found. */
  readonly key?: string
}

/** A passage of a reference beside the words that were claimed. */
export interface Passage extends Span {
  readonly verdict: Verdict
  /** Spans of `from` point into the reference's text, spans of `to` into the claim. */
  readonly edits: readonly Edit[]
  readonly why: readonly string[]
  readonly words: string
  readonly speaker: string | null
  readonly date: string | null
  readonly key: string | null
}

export interface Verification {
  /** `not-found` where nothing is near enough. */
  readonly verdict: Verdict
  /** The passage that the verdict is about; null with `not-found`. */
  readonly found: Passage | null
  /** The three nearest passages, best first. */
  readonly nearest: readonly Passage[]
}

const NEAREST = 3
const NO_FRAME = { units: new Set<number>(), acts: [], speaker: null, dates: [] }

/** Did they say this? The nearest passage of the references, what was done to its words, and who says them there. */
export function verify(claim: Claim, references: Reference | readonly Reference[]): Verification {
  const quote = claimed(claim)
  const passages = [references].flat().flatMap((reference) => lookIn(reference, claim, quote))
  passages.sort((a, b) => b.score - a.score)
  const nearest = passages.slice(0, NEAREST).map(({ passage }) => passage)
  const found = passages.find(({ passage }) => passage.verdict !== 'not-found')?.passage ?? null
  return { verdict: found?.verdict ?? 'not-found', found, nearest }
}

/** All words of a claim are claimed as quoted. */
function claimed({ text, ...rest }: Claim): Prepared {
  const claims = [span(0, text.length)]
  return { wording: { text, ...rest }, words: unitsOf(text, claims), claims, frame: NO_FRAME }
}

interface Scored {
  readonly score: number
  readonly passage: Passage
}

function lookIn(reference: Reference, claim: Claim, quote: Prepared): Scored[] {
  const { text } = reference
  const turns = turnsIn(text)
  const bounds = turns.length > 0 ? turns : [span(0, text.length)]
  // What stands in square brackets is the outlet's: it tells nothing of where the rest was said.
  const own = quote.words.filter(({ declared }) => !declared)
  return passagesFor(own, text, bounds, NEAREST).map((near) => {
    const bound = bounds.find(({ start, end }) => start <= near.start && near.end <= end)!
    const turn = turns.find((one) => one === bound)
    return beside(reference, claim, quote, near, bound, turn ? [turn.speaker] : (reference.speakers ?? []))
  })
}

/** The sentences around the nearest words, against the claim; where these are another matter, the nearest words alone. */
function beside(
  reference: Reference,
  claim: Claim,
  quote: Prepared,
  near: Span,
  bound: Span,
  speakers: readonly string[],
): Scored {
  const { text, date, key } = reference
  const wide = sentencesAround(text, near, bound)
  const matched = matchedSpan(text, wide, quote)
  const against = (passage: Span) => {
    const words = text.slice(passage.start, passage.end)
    const units = unitsOf(words)
    const wording = { text: words, ...(speakers.length > 0 && { speakers }), ...(date !== undefined && { date }) }
    return { passage, result: comparePrepared({ wording, words: units, claims: null, frame: NO_FRAME }, quote) }
  }
  // A short piece of a sentence is quoted for its own sake; a longer one stands for the sentence.
  const own = matched !== null && quote.words.length <= FRAGMENT && !/[.!?]["”’]?$/.test(claim.text.trim())
  let looked = against(matched === null ? wide : own ? matched : sentencesAround(text, matched, bound))
  if (looked.result.verdict === 'unrelated' && matched !== null && quote.words.length > FRAGMENT)
    looked = against(matched)
  const { passage, result } = looked
  const shown = matched ?? passage
  const verdict = result.verdict === 'unrelated' ? 'not-found' : result.verdict
  const agree = speakersAgree(claim.speakers, speakers)
  return {
    score:
      RANK(verdict) +
      coverage(result.edits, claim.text.length) +
      (agree === 'same' ? 0.2 : agree === 'different' ? -0.2 : 0),
    passage: {
      verdict,
      start: shown.start,
      end: shown.end,
      words: text.slice(shown.start, shown.end),
      speaker: speakers.join(', ') || null,
      date: date ?? null,
      key: key ?? null,
      why: result.why,
      edits: result.edits.map((edit) => ({
        ...edit,
        fromSpan: span(edit.fromSpan.start + passage.start, edit.fromSpan.end + passage.start),
      })),
    },
  }
}

const GRAMMAR: ReadonlySet<string> = new Set(['function', 'modal', 'relation'])
/** Words without a partner that part a word of grammar from the rest. */
const LONE = 3
/** Words below which a claim may be a piece of a sentence. */
const FRAGMENT = 4
const RANK = (verdict: Verdict) => (verdict === 'not-found' || verdict === 'not-comparable' ? 0 : 2)

/** Share of the claim that no edit touches. */
function coverage(edits: readonly Edit[], length: number): number {
  const changed = edits.reduce(
    (sum, { class: cls, from, to }) => sum + (cls === 'trimmed' ? 0 : Math.max(from.length, to.length)),
    0,
  )
  return Math.max(0, 1 - changed / Math.max(1, length))
}

/** From the first to the last word of a stretch that has a partner in the quotation, with its own closing mark. */
function matchedSpan(text: string, wide: Span, quote: Prepared): Span | null {
  const words = text.slice(wide.start, wide.end)
  const units = unitsOf(words)
  const [left, right] = harmonise(units, quote.words)
  const paired = align(left, right).filter(
    (column) =>
      column.tie !== null && column.tie !== 'grammar' && column.tie !== 'other' && !right[column.right]!.declared,
  )
  // A "we" of the sentence before is none of the passage: leave lone words of grammar at the ends.
  const isLone = (at: number, next: number) =>
    next in paired &&
    GRAMMAR.has(left[paired[at]!.left]!.kind) &&
    Math.abs(paired[at]!.left - paired[next]!.left) > LONE
  while (paired.length > 1 && isLone(0, 1)) paired.shift()
  while (paired.length > 1 && isLone(paired.length - 1, paired.length - 2)) paired.pop()
  if (paired.length === 0) return null
  const start = wide.start + left[paired[0]!.left]!.start
  let end = wide.start + left[paired.at(-1)!.left]!.end
  const closing = /[.!?…,]$/.exec(quote.wording.text.trimEnd())
  if (closing && text.startsWith(closing[0], end)) end += closing[0].length
  return span(start, end)
}
