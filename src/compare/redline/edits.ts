import { BACKSHIFT } from '../../lexicon/function-words.js'
import type { Edit, EditClass } from '../../model/compare.js'
import { type Span, span } from '../../model/span.js'
import type { Prepared, Word } from '../wording/prepare.js'
import { keyOf } from '../words/chunks.js'
import type { Block } from './blocks.js'
import { classOfBlock, isEmptyEnd } from './classes.js'
import type { Tie } from './ties.js'

/** An edit with what a verdict needs to know of it. */
export interface Change extends Edit {
  /** Undeclared within one quotation of the variant: words of it stand on both sides, or the edit puts words into it. */
  readonly claimed: boolean
  /** One word put for its opposite. */
  readonly opposed?: boolean
  /** Of words beyond an end of the reference: a clause of their own, not part of its last. */
  readonly goesOn?: boolean
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
const LIGHT: ReadonlySet<EditClass> = new Set(['spelling', 'function-word', 'inflection'])

const spanOf = (words: readonly Word[], at: number): Span =>
  words.length === 0 ? span(at, at) : span(words[0]!.start, words.at(-1)!.end)

/** One block as an edit, or null where both sides print the same. */
export function changeOf(block: Block, reference: Prepared, variant: Prepared): Change | null {
  const { left, right, tie, gone, put, before, after, previous } = block
  const fromSpan = spanOf(left, previous?.end ?? 0)
  const toSpan = spanOf(right, before?.end ?? 0)
  const from = reference.wording.text.slice(fromSpan.start, fromSpan.end)
  const to = variant.wording.text.slice(toSpan.start, toSpan.end)
  const paired = gone.length + put.length === 0
  if (tie === 'same' && paired && (from === to || styleless(from) === styleless(to))) return null
  if (tie === null && isEmptyEnd(block)) return null
  let cls: EditClass
  if (!paired) {
    cls = classOfBlock(block, reference.wording.text)
    if (tie !== null && LIGHT.has(cls) && !LIGHT.has(CLASS[tie])) cls = CLASS[tie]
  } else if (tie === 'same' && from.toLowerCase() === to.toLowerCase()) cls = 'case'
  else if (tie === 'modal' && isBackshift(left[0]!, right[0]!)) cls = 'inflection'
  else cls = CLASS[tie!]
  if (right.length > 0 && right.every(({ declared }) => declared) && !FLIPS.has(cls)) cls = 'declared'
  const quoted = (right.length > 0 ? right : left).some(({ quotation }) => quotation >= 0)
  const claimed =
    right.length > 0
      ? right.some(({ quotation, declared }) => quotation >= 0 && !declared)
      : before !== null && after !== null && before.quotation >= 0 && before.quotation === after.quotation
  const goesOn = cls === 'extended' && opensClause(block, variant.wording.text)
  return {
    from,
    to,
    class: cls,
    quoted,
    fromSpan,
    toSpan,
    claimed,
    ...(tie === 'antonym' && { opposed: true }),
    ...(goesOn && { goesOn }),
  }
}

/** Apostrophes, accents and spaces aside: typography, not wording; and a capital where a sentence begins stays one. */
const styleless = (surface: string) =>
  surface === surface.toLowerCase()
    ? keyOf(surface).replace(/\s+/g, ' ')
    : surface
        .replace(/[\u2019\u02bc]/g, "'")
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/\s+/g, ' ')

/** In reported speech "will" is "would": no change where one side reports. */
function isBackshift(a: Word, b: Word): boolean {
  if (a.quotation >= 0 && b.quotation >= 0) return false
  return BACKSHIFT.some(([x, y]) => (a.force === x && b.force === y) || (a.force === y && b.force === x))
}

const OPENERS = new Set('and but or because since as which who when while if so that to'.split(' '))

/** True where words beyond the reference's end stand apart from it: after a stop or comma, or opened by a conjunction. */
function opensClause({ right, before, after }: Block, text: string): boolean {
  if (before === null) return after !== null && /[,.;:!?–—]/.test(text.slice(right.at(-1)!.end, after.start))
  return OPENERS.has(right[0]!.key) || /[,.;:!?–—”"’»]/.test(text.slice(before.end, right[0]!.start))
}
