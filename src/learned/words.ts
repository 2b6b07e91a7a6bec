import { numberOf, whenWordsNumbered } from '../lexicon/word-sets.js'
import { hashOf } from './hash.js'
import { stemOf } from './lemma.js'
import { whenWeightsChange } from './weights.js'

/** What the weights know a word by, all hashes: worked out once for each spelling, then looked up. */
export interface Word {
  /** As printed. Its hash is known, so it is quicker to look up than a new slice of the text. */
  readonly spelling: string
  readonly lower: string
  /** Its number among the words that rules ask for, 0 for any other. */
  readonly known: number
  readonly stem: string
  readonly lowerHash: number
  readonly stemHash: number
  readonly suffix2: number
  readonly suffix3: number
  readonly prefix2: number
  /** Letters to X/x, digits to d, runs of one kind shortened. */
  readonly shape: number
  /** No letter or digit in it. */
  readonly mark: boolean
  /** Number of this spelling in this process, for tables beside this one; less than `CAPACITY`. */
  readonly index: number
}

export const CAPACITY = 1 << 17
const known = new Map<string, Word>()
let laid = new WeakMap<readonly string[], readonly Word[]>()
/** The word met last of each hash: most are found here, without a slice of the text. */
const met = new Array<Word | undefined>(1 << 16).fill(undefined)
const onReset: (() => void)[] = []

/** Calls back whenever the numbers of words begin anew, so that tables beside this one can be emptied. */
export function whenWordsReset(callback: () => void): void {
  onReset.push(callback)
}

/** Forgets all words. */
export function resetWords(): void {
  known.clear()
  met.fill(undefined)
  laid = new WeakMap()
  for (const callback of onReset) callback()
}

whenWeightsChange(resetWords)
whenWordsNumbered(() => {
  if (known.size > 0) resetWords()
})

/** The word of a spelling as printed. Remembers up to `CAPACITY` spellings, then begins anew. */
export function wordOf(spelling: string): Word {
  const found = known.get(spelling)
  if (found !== undefined) return found
  if (known.size >= CAPACITY) resetWords()
  // A copy, not a slice: a slice would keep the whole article alive.
  const own = Buffer.from(spelling, 'utf16le').toString('utf16le')
  const word = look(own, known.size)
  known.set(own, word)
  return word
}

/** The word that is printed at [start, end) of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  const at = (hash ^ (hash >>> 16)) & (met.length - 1)
  const word = met[at]
  if (word !== undefined && word.spelling.length === end - start && text.startsWith(word.spelling, start)) return word
  return (met[at] = wordOf(text.slice(start, end)))
}

/** An empty list of words, to be filled together with an empty list of their spellings: `wordsOf` need not look these up. */
export function wordsBeside(spellings: readonly string[]): Word[] {
  const words: Word[] = []
  laid.set(spellings, words)
  return words
}

/** The words of an article's spellings, looked up once for all who ask with the same list. */
export function wordsOf(spellings: readonly string[]): readonly Word[] {
  let words = laid.get(spellings)
  if (words === undefined) {
    words = spellings.map(wordOf)
    laid.set(spellings, words)
  }
  return words
}

function look(spelling: string, index: number): Word {
  const lower = spelling.toLowerCase().replaceAll('’', "'")
  const key = /^\d[\d,.]*$/.test(lower) ? '0' : lower
  const stem = stemOf(lower)
  return {
    spelling,
    lower,
    known: numberOf(lower),
    stem,
    index,
    lowerHash: hashOf(key),
    stemHash: hashOf(stem, 17),
    suffix2: hashOf(lower.slice(-2), 2),
    suffix3: hashOf(lower.slice(-3), 3),
    prefix2: hashOf(lower.slice(0, 2), 5),
    shape: hashOf(shapeOf(spelling), 7),
    mark: !/[\p{L}\p{N}]/u.test(spelling),
  }
}

const shapeOf = (spelling: string): string =>
  spelling
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, 'd')
    .slice(0, 7)
