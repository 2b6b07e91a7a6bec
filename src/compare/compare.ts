import { IMPLIED_NEGATIONS } from '../lexicon/function-words.js'
import type { Comparison, Verdict, Wording } from '../model/compare.js'
import { align, RUN } from './redline/align.js'
import { editsOf } from './redline/changes.js'
import { harmonise } from './redline/harmonise.js'
import { sameness, weightOf } from './redline/sameness.js'
import { relationOf, verdictOf } from './verdict.js'
import { daysApart, ONE_OCCASION } from './wording/occasion.js'
import { type Prepared, prepare, quotes, type Word } from './wording/prepare.js'
import { nameWords, speakersAgree } from './wording/speakers.js'
import { bases } from './words/kin.js'
import { areForeign } from './words/language.js'

export interface CompareOptions {
  /**
   * False where the reference may itself be cut short (another outlet's print, not the official text): words that a
   * variant has beyond its ends are then no alteration. Default true.
   */
  readonly complete?: boolean
}

/**
 * How a variant prints what a reference says: the edits word by word, each with its class, and the verdict that follows.
 * @param left the reference
 * @param right the variant
 * @returns edits in text order, with offsets into both texts (UTF-16), and the words that decided
 */
export function compare(left: Wording, right: Wording, options: CompareOptions = {}): Comparison {
  return comparePrepared(prepare(left), prepare(right), options)
}

/** The same for wordings already made ready, so that a reference is cut up once for all its variants. */
export function comparePrepared(left: Prepared, right: Prepared, { complete = true }: CompareOptions = {}): Comparison {
  if (areForeign(left.wording.text, right.wording.text))
    return { verdict: 'not-comparable', edits: [], why: ['the two are in different languages'] }
  const [l, r] = harmonise(left.words, right.words)
  const columns = align(l, r)
  const [speakers, others] = [speakersOf(left), speakersOf(right)]
  const names = new Set(nameWords([...speakers, ...others]))
  const reported = !quotes(right)
  // In reported speech "ruled out talks" is "will not talk".
  const implied = reported && denies(l) !== denies(r)
  const changes = editsOf(left, right, l, r, columns)
  const common = sameness(l, r, columns, names)
  const relation = relationOf({
    sameness: common,
    agree: speakersAgree(speakers, others),
    days: daysApart(left, right),
    apart: ONE_OCCASION,
    reported,
    reference: quotes(left),
    brief: Math.max(l.length, r.length) <= RUN + 1,
  })
  const { verdict, why } =
    relation ??
    verdictOf(changes, {
      complete,
      shared: common.shared,
      implied,
      led: isLed(r),
      quoting: !reported,
      marked: quotes(left),
    })
  // Where the words are other words, that the marks stand elsewhere goes without saying.
  const told = MOVED.has(verdict) ? changes : changes.filter((change) => change.class !== 'boundary')
  return { verdict, edits: told.map(({ claimed: _, goesOn: __, opposed: ___, ...edit }) => edit), why }
}

const MOVED: ReadonlySet<Verdict> = new Set([
  'boundary',
  'altered-quote',
  'meaning-flip',
  'marked-edit',
  'light-edit',
  'trimmed',
])
/** Most of the matter of a wording stands in quotation marks, and some does not. */
function isLed(words: readonly Word[]): boolean {
  let [inside, outside] = [0, 0]
  for (const word of words) {
    if (word.quotation >= 0) inside += weightOf(word, NOBODY)
    else outside += weightOf(word, NOBODY)
  }
  return outside > 0 && inside > 0.7 * outside
}
const NOBODY: ReadonlySet<string> = new Set()

const impliers = new Set(IMPLIED_NEGATIONS.split(' '))
const denies = (words: readonly Word[]) => words.some(({ key }) => bases(key).some((base) => impliers.has(base)))

/** As given, else as the text's own "Aoki said" tells. */
export const speakersOf = ({ wording, frame }: Prepared): readonly string[] =>
  wording.speakers !== undefined && wording.speakers.length > 0
    ? wording.speakers
    : frame.speaker === null
      ? []
      : [frame.speaker]
