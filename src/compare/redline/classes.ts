import type { EditClass } from '../../model/compare.js'
import type { Word } from '../wording/prepare.js'
import { roleWords } from '../wording/speakers.js'
import type { Block } from './blocks.js'

const SENTENCE_END = /[.!?;]/
/** Words by which what follows "that" is denied: "It is false that". */
const DENIALS = new Set(
  'deny denies denied doubt doubts doubted false untrue wrong reject rejects rejected lie myth'.split(' '),
)
const COMPLEMENTS = new Set(['that', 'whether', 'if'])
const CONDITIONS = new Set(['condition', 'exception'])

const isGrammar = ({ kind, force }: Word) => kind === 'function' || kind === 'ellipsis' || force === 'future'
const weighty = (words: readonly Word[]) => words.filter((word) => !isGrammar(word))

/** True for dots or nothing at the end of a text: style, not an edit. */
export const isEmptyEnd = ({ left, right, before, after }: Block): boolean =>
  left.length === 0 && (before === null || after === null) && right.every(({ kind }) => kind === 'ellipsis')

/** The class of a run of gaps: words dropped, added, or put for others. @param text the reference. */
export function classOfBlock(block: Block, text: string): EditClass {
  const { right, before, after } = block
  const [gone, put] = [weighty(block.gone), weighty(block.put)]
  const reversed = count(gone, 'negation') % 2 !== count(put, 'negation') % 2
  // Nothing but grammar beside it: the negation or modal bears on the words that stayed.
  const only = [...gone, ...put].every(({ kind }) => kind === 'negation' || kind === 'modal' || kind === 'relation')
  const bare = [gone, put].some((words) => words.length > 0 && words.every(({ kind }) => kind === 'negation'))
  if (reversed && (only || bare || negatesRest(block, text))) return 'negation'
  // A quantifier put for another turns the meaning; one more or less is a word more or less.
  const swapped = block.gone.some(counts) && block.put.some(counts)
  if (only && modals(gone, swapped) !== modals(put, swapped)) return 'modality'
  if (conditions(block, text)) return 'modality'
  if (denies(block, text)) return 'negation'
  if (right.some(({ kind }) => kind === 'ellipsis')) return 'declared'
  if (isTitle(block, text)) return 'function-word'
  const end = before === null || after === null
  if (gone.length === 0 && put.length === 0) {
    const cut = end && right.length === 0 && block.left.some(({ quotation }) => quotation >= 0)
    return cut ? 'trimmed' : 'function-word'
  }
  const names = (words: readonly Word[]) => words.filter(({ kind }) => kind === 'entity')
  if (isOwnName(block)) return 'function-word'
  if (put.length > 0 && gone.length > 0) {
    const [a, b] = [names(gone), names(put)]
    const swapped = a.length === gone.length && b.length === put.length
    return swapped && !a.some(({ key }) => b.some((other) => other.key === key)) ? 'entity' : 'content'
  }
  if (end) return put.length === 0 ? 'trimmed' : 'extended'
  return 'content'
}

const count = (words: readonly Word[], kind: Word['kind']) => words.filter((word) => word.kind === kind).length
const counts = ({ key, force }: Word) => key === 'some' || QUANTIFIERS.has(force ?? '')
const QUANTIFIERS = new Set(['all', 'some', 'few', 'many'])
const modals = (words: readonly Word[], counting: boolean) =>
  words
    .filter(({ kind, force }) => kind === 'modal' && (counting || !QUANTIFIERS.has(force ?? '')))
    .map(({ force }) => force)
    .join()

/** "We will [not, under any circumstances,] attack": the negation begins or ends what is gone, in the clause that stayed. */
function negatesRest({ left, previous, before, after }: Block, text: string): boolean {
  if (before === null || after === null) return false
  const words = weighty(left)
  const gap = previous === null ? '' : text.slice(previous.end, left[0]?.start ?? previous.end)
  return (words[0]?.kind === 'negation' && !/[,;.–—]/.test(gap)) || words.at(-1)?.kind === 'negation'
}

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'our', 'my'])

/** "We are" -> he said "Portugal was": where the words are reported, the first person is whoever speaks. */
const isOwnName = ({ left, right }: Block): boolean =>
  left.some(({ key }) => FIRST_PERSON.has(key)) &&
  left.every(isGrammar) &&
  right.every((word) => word.quotation < 0 && (isGrammar(word) || word.kind === 'entity'))

/** "[President Amadou] Keita": an office, with or without a first name, before the name that stayed. */
function isTitle({ left, right, next }: Block, text: string): boolean {
  if (right.length > 0 || next?.kind !== 'entity' || next.key[0] === '=' || roleWords.has(next.key)) return false
  if (/[^\s.]/.test(text.slice(left.at(-1)!.end, next.start)) || !roleWords.has(weighty(left)[0]?.key ?? ''))
    return false
  return left.every(({ key, kind }) => roleWords.has(key) || (kind === 'entity' && key[0] !== '='))
}

/** "We will deliver [if Parliament agrees]": a condition of the sentence that stayed is gone, or a new one put. */
function conditions({ left, right, previous, next, before, after }: Block, text: string): boolean {
  const opens = (words: readonly Word[]) => words.slice(0, 3).some(({ force }) => CONDITIONS.has(force ?? ''))
  const [gone, put] = [opens(left), opens(right)]
  if (gone === put) return false
  if (put) return true
  const first = left[0]!
  if (previous !== null && !SENTENCE_END.test(text.slice(previous.end, first.start))) return true
  const last = left.at(-1)!
  const whole = text.slice(first.start, last.end)
  return (
    next !== null && before === null && after !== null && !SENTENCE_END.test(whole + text.slice(last.end, next.start))
  )
}

/** "[It is not true that] we attacked". */
function denies({ left, right, before, next }: Block, text: string): boolean {
  if (before !== null || right.length > 0 || next === null || left.length === 0) return false
  if (!COMPLEMENTS.has(left.at(-1)!.key)) return false
  let from = left.length - 1
  while (from > 0 && !SENTENCE_END.test(text.slice(left[from - 1]!.end, left[from]!.start))) from--
  return left.slice(from).some(({ kind, key }) => kind === 'negation' || DENIALS.has(key))
}
