import { asLearned, tagsSeen } from '../learned/dictionary.js'
import { mix } from '../learned/hash.js'
import { areShipped, weights } from '../learned/weights.js'
import { CAPACITY, type Word, whenWordsReset, wordOf, wordsOf } from '../learned/words.js'
import { lazily } from '../model/lazily.js'
import { type Sentence, TAGS, type Tag, type Tokens } from '../model/text.js'
import { isKnownName } from './known-names.js'
import { mendTags } from './mend-tags.js'
import { nounTags } from './nouns.js'

/** Weights are rows of this many tags. */
export const STRIDE = 48
export const ROWS = 1 << 18
export const TEMPLATES = 17
const ROW_MASK = ROWS - 1
const tagNumber = new Map<string, number>(TAGS.map((tag, i) => [tag, i]))
export const numberOf = (tag: Tag): number => tagNumber.get(tag)!

/** Marks have one tag each; no weights needed. */
const MARKS = new Map<string, Tag>(
  Object.entries({
    ',': ',',
    '.': '.',
    '?': '.',
    '!': '.',
    ':': ':',
    ';': ':',
    '…': ':',
    '(': '-LRB-',
    '[': '-LRB-',
    '{': '-LRB-',
    ')': '-RRB-',
    ']': '-RRB-',
    '}': '-RRB-',
    $: '$',
    '£': '$',
    '€': '$',
    '¥': '$',
    '#': '#',
    '%': 'NN',
    '&': 'CC',
  } as Record<string, Tag>),
)

/** The tag that a token without letters and digits has by itself. `mark`: 1 opening quotation mark, 2 closing. */
export function tagOfMark(spelling: string, mark: number): number {
  if (mark > 0) return numberOf(mark === 1 ? '``' : "''")
  const known = MARKS.get(spelling)
  if (known !== undefined) return numberOf(known)
  if (/^["'`´‘’“”«»]+$/u.test(spelling)) return numberOf(spelling === "'" || spelling === '’' ? 'POS' : "''")
  return numberOf(/^(?:[-–—]+|[.]{2,})$/u.test(spelling) ? ':' : 'SYM')
}

/** Closed classes are in the dictionary; a word that is not there has one of these. */
export const OPEN_TAGS = Int32Array.from(
  [
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'JJ',
    'JJR',
    'JJS',
    'RB',
    'RBR',
    'VB',
    'VBD',
    'VBG',
    'VBN',
    'VBP',
    'VBZ',
    'CD',
    'FW',
    'UH',
    'IN',
  ].map((tag) => tagNumber.get(tag)!),
)

const ALL_UNKNOWN = -1
const dictionary = new Int32Array(CAPACITY).fill(-2)
const nouns = lazily(nounTags)
whenWordsReset(() => dictionary.fill(-2))

/** Up to four tags of this spelling, packed: those it was seen with, else those that our tables give; or -1 where neither has it. */
function seenTags(word: Word, spelling: string): number {
  const cached = dictionary[word.index]!
  if (cached !== -2) return cached
  return (dictionary[word.index] = tagsSeen(spelling) ?? tagsSeen(asLearned(spelling)) ?? tagsOfNoun(spelling))
}

/** Not while learning: the chain and the rankers learn of unknown words from those that the corpus has seldom. */
function tagsOfNoun(spelling: string): number {
  const tags = areShipped() ? nouns().get(spelling) : undefined
  return tags === undefined ? ALL_UNKNOWN : packTags(tags)
}

/** Features of a word and of words beside it that depend on its spelling alone: worked out once for each. */
const OWN = 10
const own = new Int32Array((CAPACITY + 1) * OWN)
const isWorked = new Uint8Array(CAPACITY + 1)
whenWordsReset(() => isWorked.fill(0))
/** What stands beyond the ends of a sentence. */
const NOTHING = { index: CAPACITY, lowerHash: -1, suffix3: -1, shape: -1, prefix2: -1 }

/** Where the word's own features begin in `own`. */
function ownOf({ index, lowerHash, suffix3, shape, prefix2 }: Pick<Word, keyof typeof NOTHING>): number {
  const at = index * OWN
  if (isWorked[index]) return at
  isWorked[index] = 1
  own[at] = mix(1, lowerHash, 0)
  own[at + 1] = mix(2, suffix3, shape)
  own[at + 2] = mix(13, prefix2, shape)
  own[at + 3] = mix(12, shape, 0)
  own[at + 4] = mix(12, shape, 1)
  own[at + 5] = mix(7, lowerHash, 0)
  own[at + 6] = mix(8, lowerHash, 0)
  own[at + 7] = mix(9, lowerHash, 0)
  own[at + 8] = mix(10, lowerHash, 0)
  own[at + 9] = mix(11, suffix3, 0)
  return at
}

/** Row offsets of the features of word `i`, given the two tags before it. */
export function features(words: readonly Word[], i: number, n: number, p1: number, p2: number, out: Int32Array): void {
  const word = words[i]!
  const left = i > 0 ? words[i - 1]! : NOTHING
  const right = i + 1 < n ? words[i + 1]! : NOTHING
  const at = ownOf(word)
  const atRight = ownOf(right)
  const { lowerHash, suffix2, shape } = word
  const l1 = left.lowerHash
  const r1 = right.lowerHash
  out[0] = own[at]!
  out[1] = own[at + 1]!
  out[2] = mix(3, suffix2, p1)
  out[3] = mix(4, p1, 0)
  out[4] = mix(5, p1, p2)
  out[5] = mix(6, lowerHash, p1)
  out[6] = own[ownOf(left) + 5]!
  out[7] = own[atRight + 6]!
  out[8] = own[ownOf(i > 1 ? words[i - 2]! : NOTHING) + 7]!
  out[9] = own[ownOf(i + 2 < n ? words[i + 2]! : NOTHING) + 8]!
  out[10] = own[atRight + 9]!
  out[11] = own[at + (i > 0 ? 4 : 3)]!
  out[12] = own[at + 2]!
  out[13] = mix(14, lowerHash, r1)
  out[14] = mix(15, l1, lowerHash)
  out[15] = mix(16, right.shape, shape)
  out[16] = mix(17, p1, r1)
  for (let k = 0; k < TEMPLATES; k++) out[k] = (out[k]! & ROW_MASK) * STRIDE
}

/** The best of `tags` by the rows at `rows`; of equals the first. */
export function best(values: Int8Array | Float32Array, rows: Int32Array, tags: Int32Array, count: number): number {
  let top = 0
  let most = Number.NEGATIVE_INFINITY
  for (let t = 0; t < count; t++) {
    const tag = tags[t]!
    let sum = 0
    for (let k = 0; k < TEMPLATES; k++) sum += values[rows[k]! + tag]!
    if (sum <= most) continue
    most = sum
    top = tag
  }
  return top
}

/** Up to four tags as one number, six bits each (tag + 1), the first lowest. */
export const packTags = (tags: readonly Tag[]): number =>
  tags.reduceRight((packed, tag) => (packed << 6) | (numberOf(tag) + 1), 0)

/** Fills `into` with the tags that the dictionary allows; their number. */
export function unpackTags(packed: number, into: Int32Array): number {
  let count = 0
  for (let rest = packed; rest > 0; rest >>>= 6) into[count++] = (rest & 63) - 1
  return count
}

const rows = new Int32Array(TEMPLATES)
const few = new Int32Array(8)
const words: Word[] = []

/** Writes `tokens.tag`: a greedy averaged perceptron (Collins 2002) over hashed features, left to right. */
export function tagTokens(tokens: Tokens, sentences: readonly Sentence[], mark: Uint8Array): void {
  if (tokens.count === 0) return
  const { values } = weights('tagger')
  const all = wordsOf(tokens.words)
  // Not while learning: the training articles are read as they were.
  const shipped = areShipped()
  for (const { firstToken, endToken } of sentences) {
    const n = endToken - firstToken
    for (let i = 0; i < n; i++) words[i] = all[firstToken + i]!
    let p1 = STRIDE
    let p2 = STRIDE
    for (let i = 0; i < n; i++) {
      const at = firstToken + i
      const guess =
        isCapital(tokens.words[at]!) &&
        (isFamilyHe(tokens.words, at, i, n) || (shipped && (isKnown(words[i]!) || isHealthBody(tokens.words, at, i))))
          ? NAME
          : tagWord(values, words, i, n, p1, p2, tokens.words[at]!, mark[at]!)
      const isName = shipped && NAMELIKE[guess] === 0 && (isInitials(words, i, n) || isStrange(words[i]!, guess))
      const tag = isName ? NAME : guess
      tokens.tag[at] = tag
      p2 = p1
      p1 = tag
    }
    if (shipped) mendTags(tokens, firstToken, endToken)
  }
  words.length = 0
}

const NAME = numberOf('NNP')
/** What a name can be taken for without harm. */
const NAMELIKE = new Uint8Array(TAGS.length)
for (const tag of ['NN', 'NNS', 'NNP', 'NNPS', 'JJ'] as const) NAMELIKE[numberOf(tag)] = 1
/** Quick, for most words are none; what is no letter passes. */
const isCapital = (word: string): boolean => !(word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122)
const NOT_ASKED = 0
const ANY = 1
const KNOWN = 2
/** Of each spelling, by its number: whether it is a known name wherever it stands. */
const known = new Uint8Array(CAPACITY)
whenWordsReset(() => known.fill(NOT_ASKED))
function isKnown({ index, spelling }: Word): boolean {
  if (known[index] === NOT_ASKED) known[index] = isKnownName(spelling) ? KNOWN : ANY
  return known[index] === KNOWN
}
/** "Spokesman He Yadong", "said He Yongqian": behind such a word and before a capital, a family name. */
const isFamilyHe = (words: readonly string[], at: number, i: number, n: number): boolean =>
  words[at] === 'He' && i > 0 && i + 1 < n && BEFORE_HE.has(words[at - 1]!) && /^\p{Lu}\p{Ll}/u.test(words[at + 1]!)
/** "The WHO said": the health organisation. */
const isHealthBody = (words: readonly string[], at: number, i: number): boolean =>
  words[at] === 'WHO' && i > 0 && /^[Tt]he$/.test(words[at - 1]!)
/** "The broadcaster | NRK": letters that nothing is known of, among words that are no capitals, are no verb and no preposition. */
const isInitials = (words: readonly Word[], i: number, n: number): boolean =>
  words[i]!.shape === CAPITALS &&
  seenTags(words[i]!, words[i]!.spelling) <= 0 &&
  !(i > 0 && words[i - 1]!.shape === CAPITALS) &&
  !(i + 1 < n && words[i + 1]!.shape === CAPITALS)
/** "| Thorn |, told of it, shrugged": a capital of which no adverb is known is none, unless by its ending. */
const isStrange = (word: Word, guess: number): boolean =>
  guess === RB &&
  isCapital(word.spelling) &&
  !word.lower.endsWith('ly') &&
  seenTags(word, word.spelling) <= 0 &&
  !mayBe(tagsSeen(word.lower) ?? 0, RB)
const RB = numberOf('RB')
/** True of packed tags that have this one among them. */
function mayBe(packed: number, tag: number): boolean {
  for (let rest = packed; rest > 0; rest >>>= 6) if ((rest & 63) - 1 === tag) return true
  return false
}
const CAPITALS = wordOf('NRK').shape
const BEFORE_HE = new Set(
  'spokesman spokeswoman spokesperson minister premier official analyst professor said says told by with and Spokesman Spokesperson Minister Mr Mr. Ms Ms.'.split(
    ' ',
  ),
)

function tagWord(
  values: Int8Array,
  words: readonly Word[],
  i: number,
  n: number,
  p1: number,
  p2: number,
  spelling: string,
  mark: number,
): number {
  const word = words[i]!
  if (word.mark || mark > 0) return tagOfMark(spelling, mark)
  const packed = seenTags(word, spelling)
  if (packed > 0 && packed < 64) return packed - 1
  features(words, i, n, p1, p2, rows)
  if (packed > 0) return best(values, rows, few, unpackTags(packed, few))
  return best(values, rows, OPEN_TAGS, OPEN_TAGS.length)
}
