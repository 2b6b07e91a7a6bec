import type { EditClass, Verdict } from '../model/compare.js'
import { RUN } from './redline/align.js'
import type { Change } from './redline/edits.js'
import type { Sameness } from './redline/sameness.js'
import type { Agreement } from './wording/speakers.js'

export interface Ruling {
  readonly verdict: Verdict
  readonly why: readonly string[]
}

/** Matter that the shorter of two wordings must have in common with the longer, and both together, to be one statement. */
const ONE_STATEMENT = { covered: 0.5, shared: 0.4 }
/** The same where nothing of the variant is claimed as quoted: it may be told in other words. */
const ONE_REPORT = { covered: 0.36, shared: 0.25 }
/** The same where neither side quotes: two reports word alike what is alike. */
const TWO_REPORTS = { covered: 0.45, shared: 0.3 }
/** The same for a formula on another occasion or from another speaker. */
const ONE_FORMULA = { covered: 0.7, shared: 0.4 }
/** Below this, a variant in quotation marks without a row of words in common is no variant. */
const SCATTERED = 0.6
/** Where so much of the shorter one stands in the longer, it is a part of it, however short. */
const PART = 0.8
/** Below this the variant is told in its own words. */
const CLOSE = 0.6

/** The circumstances first: another statement, another occasion, another speaker; null where it is the same on record. */
export function relationOf(evidence: {
  readonly sameness: Sameness
  readonly agree: Agreement | null
  readonly days: number | null
  readonly apart: number
  /** Nothing of the variant stands in quotation marks. */
  readonly reported: boolean
  /** Something of the reference does. */
  readonly reference: boolean
  /** Both are too short to have a row of words in common when one is changed. */
  readonly brief: boolean
}): Ruling | null {
  const { sameness, agree, days, apart, reported, reference, brief } = evidence
  const { covered, shared } = sameness
  const share = `${Math.round(covered * 100)}% of the matter is common`
  const elsewhere = days !== null && days > apart
  const other = agree === 'different'
  const needed = elsewhere || other ? ONE_FORMULA : reported ? (reference ? ONE_REPORT : TWO_REPORTS) : ONE_STATEMENT
  // Words claimed as quoted come in a row; a scatter of the same words is another statement about the same thing.
  const scattered = !reported && !brief && sameness.run < RUN && shared < SCATTERED
  if (covered < needed.covered || (covered < PART && shared < needed.shared) || scattered || sameness.apart)
    return { verdict: 'unrelated', why: [share] }
  if (elsewhere) return { verdict: 'other-occasion', why: [`${days} days apart`, share] }
  if (other) return { verdict: 'other-speaker', why: ['credited to someone else', share] }
  return null
}

const FLIPS: ReadonlySet<EditClass> = new Set(['number', 'date', 'negation', 'modality', 'entity'])
const MATTER: ReadonlySet<EditClass> = new Set(['content', 'synonym'])
const LIGHT: ReadonlySet<EditClass> = new Set(['function-word', 'spelling', 'inflection', 'punctuation', 'act'])

const words = ({ class: cls, from, to }: Change) =>
  from === '' ? `${cls}: + “${to}”` : to === '' ? `${cls}: − “${from}”` : `${cls}: “${from}” → “${to}”`

export interface Circumstances {
  /** The reference is known to be whole. */
  readonly complete: boolean
  /** Matter in common (Dice). */
  readonly shared: number
  /** One side denies by a verb. */
  readonly implied: boolean
  /** The reference has quotation marks. */
  readonly marked: boolean
  /** The variant has quotation marks. */
  readonly quoting: boolean
  /** Most of what the variant says stands in its quotation marks; the rest leads in. */
  readonly led: boolean
}

/** The verdict on one statement in two wordings: the first row of the table that its edits meet. */
export function verdictOf(
  changes: readonly Change[],
  { complete, shared, implied, led, marked, quoting }: Circumstances,
): Ruling {
  const rule = (verdict: Verdict, deciding: readonly Change[]): Ruling => ({ verdict, why: deciding.map(words) })
  const of = (test: (change: Change) => boolean) => changes.filter(test)

  // Where little but the matter is common, a word of grammar that has no partner tells nothing.
  const free = shared < CLOSE
  const isImplied = (change: Change) =>
    implied && change.class === 'negation' && !change.claimed && change.opposed !== true
  const flips = of((change) => {
    if (!FLIPS.has(change.class) || isImplied(change)) return false
    return !free || change.claimed || (change.from !== '' && change.to !== '')
  })
  if (flips.length > 0) return rule('meaning-flip', flips)
  const extended = of(({ class: cls }) => cls === 'extended')
  const altered = of(
    (change) =>
      change.claimed && (MATTER.has(change.class) || (change.class === 'extended' && (complete || !change.goesOn))),
  )
  if (altered.length > 0) return rule('altered-quote', altered)
  // Round words that are quoted as they stand, the outlet's own lead-in may be worded as it likes.
  const reworded = of(
    (change) => MATTER.has(change.class) || FLIPS.has(change.class) || (change.class === 'extended' && !change.claimed),
  )
  if (reworded.length > 0 && !led) return rule('paraphrase', reworded)
  const trimmed = of(
    ({ class: cls, to, quoted }) =>
      (cls === 'trimmed' && !(led && marked && !quoted)) ||
      (led && (quoted || !marked) && MATTER.has(cls) && to === ''),
  )
  const light = of(
    ({ class: cls, claimed }) => LIGHT.has(cls) && (claimed || !(led || (quoting && trimmed.length > 0))),
  )
  // What is told as reported speech, in its tense and person, has no marks that could stand elsewhere.
  const told = !quoting && light.some(({ class: cls }) => cls !== 'punctuation')
  const moved = told ? [] : of(({ class: cls, claimed }) => cls === 'boundary' && (claimed || trimmed.length === 0))
  if (moved.length > 0) return rule('boundary', moved)
  const declared = of(({ class: cls }) => cls === 'declared')
  if (declared.length > 0) return rule('marked-edit', declared)
  if (light.length > 0) return rule('light-edit', light)
  if (trimmed.length > 0) return rule('trimmed', trimmed)
  const longer = extended.filter(({ claimed }) => claimed)
  if (longer.length > 0) return { verdict: 'trimmed', why: longer.map((e) => `the reference is shorter: ${words(e)}`) }
  return { verdict: 'verbatim', why: ['word for word'] }
}
