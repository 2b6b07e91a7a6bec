import { CAPACITY, wordsOf as spellingsOf, type Word, whenWordsReset } from '../../learned/words.js'
import type { Article } from '../../model/article.js'
import { fold } from '../../model/names.js'
import { Slab } from '../../model/slab.js'
import { type Layers, type Sentence, TAGS } from '../../model/text.js'
import { Facts, factsOf } from '../knowledge/facts.js'

/** How a token is printed. */
export const LOWER = 0
export const CAPITAL = 1
export const CAPITALS = 2
export const NUMBER = 3
export const MARK = 4

const tagNumber = (tag: (typeof TAGS)[number]): number => TAGS.indexOf(tag)
export const NNP = tagNumber('NNP')
export const NNPS = tagNumber('NNPS')
export const NN = tagNumber('NN')
export const NNS = tagNumber('NNS')
export const JJ = tagNumber('JJ')
export const JJS = tagNumber('JJS')
export const JJR = tagNumber('JJR')
export const CD = tagNumber('CD')
export const DT = tagNumber('DT')
export const PRP = tagNumber('PRP')
export const PRP$ = tagNumber('PRP$')
export const POS = tagNumber('POS')
export const VBN = tagNumber('VBN')
export const VBG = tagNumber('VBG')
export const VBD = tagNumber('VBD')
export const VBZ = tagNumber('VBZ')
export const VBP = tagNumber('VBP')
export const VB = tagNumber('VB')
export const MD = tagNumber('MD')
export const IN = tagNumber('IN')
export const RB = tagNumber('RB')
export const FIRST_VERB = tagNumber('VB')
export const LAST_VERB = tagNumber('VBZ')

/** In `Words.taken`: held by something that has no number among the named things. */
export const TAKEN = 0x7fffffff

/** The tokens of one article with what the lexicon knows of each word; finders mark the tokens that they take. */
export interface Words {
  readonly article: Article
  readonly layers: Layers
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly tag: Uint8Array
  readonly sentence: Int32Array
  readonly shape: Uint8Array
  readonly lower: readonly string[]
  /** Numbers of the words that rules ask for, see `WordSet`; 0 of any other. */
  readonly known: Uint16Array
  readonly printed: readonly string[]
  readonly facts: readonly (Facts | undefined)[]
  /** 1 where a part between hyphens is a name of the tables, or the first word of one: "Iraqi-made". */
  readonly compound: Uint8Array
  /** 1 + the number of the named thing that holds the token, or 0. */
  readonly taken: Int32Array
  /** Sentences (headlines) in which all words are capitalised: capitals say nothing there. */
  readonly shouting: Uint8Array
}

/** "al-Assad", "ash-Sham": the Arabic article in lower case before a name. */
const ARTICLE = /^(?:al|el|as|ash|az|ar|an|at|ad|ul|ez|es)-\p{Lu}/u

function shapeOf(word: string): number {
  const c = word.charCodeAt(0)
  if (c >= 97 && c <= 122) return ARTICLE.test(word) ? CAPITAL : LOWER
  if (c >= 65 && c <= 90) return capitalShape(word)
  if (c >= 48 && c <= 57) return NUMBER
  if (c < 128 || (c >= 0x2010 && c <= 0x2027)) return MARK
  const first = word[0]!
  if (first.toLowerCase() === first.toUpperCase()) return MARK
  return first === first.toLowerCase() ? LOWER : capitalShape(word)
}

function capitalShape(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c >= 97 && c <= 122) return CAPITAL
    if (c > 127) {
      const s = word[i]!
      if (s === s.toLowerCase() && s !== s.toUpperCase()) return CAPITAL
      letters++
    } else if (c >= 65 && c <= 90) letters++
  }
  return letters > 1 ? CAPITALS : CAPITAL
}

/** "Then-President", "ex-minister": what is known of the title. */
function statusFacts(lower: string): Facts | undefined {
  const bare = /^(?:ex|then)-(.+)$/.exec(lower)
  const title = bare ? factsOf(bare[1]!)?.title : undefined
  return title && Object.assign(new Facts(), { title })
}

interface Look {
  readonly shape: number
  readonly facts: Facts | undefined
  readonly compound: number
}

/** How each spelling looks, by its number. */
const looks = new Array<Look | undefined>(CAPACITY).fill(undefined)
whenWordsReset(() => looks.fill(undefined))

function lookOf({ index, spelling, lower }: Word): Look {
  const known = looks[index]
  if (known !== undefined) return known
  const shape = shapeOf(spelling)
  return (looks[index] = {
    shape,
    facts:
      shape === MARK ? undefined : (factsOf(lower) ?? statusFacts(lower) ?? accentedFacts(lower) ?? pairedFacts(lower)),
    compound: lower.includes('-') && lower.split('-').some((part) => factsOf(part)?.name) ? 1 : 0,
  })
}

/** "José", "Zoë": what is known of the given name without its accents. */
function accentedFacts(lower: string): Facts | undefined {
  const folded = fold(lower)
  const plain = folded === lower ? undefined : factsOf(folded)
  return plain && (plain.male || plain.female)
    ? Object.assign(new Facts(), { male: plain.male, female: plain.female })
    : undefined
}

/** "Leif-Eric": two given names. */
function pairedFacts(lower: string): Facts | undefined {
  const hyphen = lower.indexOf('-')
  const [first, last] = hyphen < 2 ? [] : [factsOf(lower.slice(0, hyphen)), factsOf(lower.slice(hyphen + 1))]
  return first && last && (first.male || first.female) && (last.male || last.female)
    ? Object.assign(new Facts(), { male: first.male, female: first.female })
    : undefined
}

/** Words that stay small in a capitalised headline. */
const LINKING = new Set([IN, DT, tagNumber('CC'), tagNumber('TO'), POS, tagNumber('RP'), tagNumber('PRP')])

function isShouting({ firstToken, endToken }: Sentence, shape: Uint8Array, tag: Uint8Array): boolean {
  let capital = 0
  for (let i = firstToken; i < endToken; i++) {
    if (shape[i] === CAPITAL || shape[i] === CAPITALS) capital++
    else if (shape[i] === LOWER && !LINKING.has(tag[i]!)) return false
  }
  return capital > 2
}

/** Lays the lexicon over an article's tokens. Linear. */
export function wordsOf(article: Article, layers: Layers): Words {
  const { tokens, sentences } = layers
  const slab = new Slab(tokens.count, 4 + 2 + 1 + 1)
  const taken = slab.ints()
  const known = slab.shorts()
  const shape = slab.bytes()
  const compound = slab.bytes()
  const facts: (Facts | undefined)[] = []
  for (const word of spellingsOf(tokens.words)) {
    const look = lookOf(word)
    shape[facts.length] = look.shape
    known[facts.length] = word.known
    compound[facts.length] = look.compound
    facts.push(look.facts)
  }
  const shouting = new Uint8Array(sentences.length)
  sentences.forEach((sentence, number) => {
    if (isShouting(sentence, shape, tokens.tag)) shouting[number] = 1
  })
  return {
    article,
    layers,
    text: article.text,
    count: tokens.count,
    start: tokens.start,
    end: tokens.end,
    tag: tokens.tag,
    sentence: tokens.sentence,
    shape,
    lower: tokens.lower,
    known,
    printed: tokens.words,
    facts,
    compound,
    taken,
    shouting,
  }
}

export const isCapital = (w: Words, i: number): boolean => w.shape[i] === CAPITAL || w.shape[i] === CAPITALS

export const isVerb = (w: Words, i: number): boolean => w.tag[i]! >= FIRST_VERB && w.tag[i]! <= LAST_VERB

/** A verb with a tense, or "can", "will". */
export const isFiniteVerb = ({ tag }: Words, i: number): boolean =>
  tag[i] === VBD || tag[i] === VBZ || tag[i] === VBP || tag[i] === MD

/** True where token `i` exists and stands in the same sentence as `j`. */
export const together = (w: Words, i: number, j: number): boolean =>
  i >= 0 && i < w.count && w.sentence[i] === w.sentence[j]

/** True where nothing stands between token `i` and the next. */
export const glued = (w: Words, i: number): boolean => i + 1 < w.count && w.end[i] === w.start[i + 1]

export const sliceWords = (w: Words, first: number, end: number): string =>
  w.text.slice(w.start[first]!, w.end[end - 1]!)

/** The same with one space for any white space between. */
export const plainWords = (w: Words, first: number, end: number): string =>
  sliceWords(w, first, end).replace(/ \s+|[^\S ]\s*/g, ' ')

/** True where a preposition stands right before the word. */
export function precededByPreposition(w: Words, first: number): boolean {
  return (
    first > 0 &&
    together(w, first - 1, first) &&
    /^(?:in|of|at|on|for|with|by|from|to|against|near|over|under|about|between|into)$/.test(w.lower[first - 1]!)
  )
}

export const inHeading = ({ article, layers, sentence }: Words, i: number): boolean => {
  const { kind } = article.blocks[layers.sentences[sentence[i]!]!.block]!
  return kind === 'headline' || kind === 'subheading'
}
