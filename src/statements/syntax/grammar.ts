import { WordSet } from '../../lexicon/word-sets.js'
import { TAGS } from '../../model/text.js'

/** Classes of Penn tags as bits, so that hot loops test numbers. */
export const NOUN = 1
export const VERB = 2
export const MODAL = 4
/** May stand in a noun phrase before its head. */
export const MODIFIER = 8
export const FINITE = 16
export const ADVERB = 32
export const PRONOUN = 64
/** Can be the head of a source. */
export const NOMINAL = 128
export const ADJECTIVE = 256
export const DETERMINER = 512
export const NUMBER = 1024
export const PREPOSITION = 2048
/** Comma, colon, bracket: ends a candidate. */
export const BREAK = 4096
export const CONJUNCTION = 8192
export const WH = 16384
export const QUOTE = 32768

const TABLE: readonly [RegExp, number][] = [
  [/^NN/, NOUN],
  [/^VB/, VERB],
  [/^MD$/, MODAL],
  [/^(?:DT|JJ.?|NN.*|CD|PRP\$|PDT|RBS|POS|WP\$|#|\$)$/, MODIFIER],
  [/^(?:VBD|VBZ|VBP|MD)$/, FINITE],
  [/^RB/, ADVERB],
  [/^PRP$/, PRONOUN],
  [/^(?:NN.*|PRP\$?|WP\$?|WDT|DT|CD|JJ.?|EX|FW)$/, NOMINAL],
  [/^JJ/, ADJECTIVE],
  [/^DT$/, DETERMINER],
  [/^CD$/, NUMBER],
  [/^IN$/, PREPOSITION],
  [/^(?:,|:|-LRB-|-RRB-)$/, BREAK],
  [/^CC$/, CONJUNCTION],
  [/^W/, WH],
  [/^(?:``|'')$/, QUOTE],
]

export const CLASS = Int32Array.from(TAGS, (tag) =>
  TABLE.reduce((bits, [test, bit]) => bits | (test.test(tag) ? bit : 0), 0),
)

const number = (tag: (typeof TAGS)[number]) => TAGS.indexOf(tag)
export const T = {
  PRP: number('PRP'),
  EX: number('EX'),
  WP: number('WP'),
  WDT: number('WDT'),
  WRB: number('WRB'),
  DT: number('DT'),
  POS: number('POS'),
  VBG: number('VBG'),
  VBN: number('VBN'),
  VBD: number('VBD'),
  VB: number('VB'),
  VBZ: number('VBZ'),
  CC: number('CC'),
  TO: number('TO'),
  RB: number('RB'),
  NNS: number('NNS'),
  NNP: number('NNP'),
  RP: number('RP'),
  IN: number('IN'),
  MD: number('MD'),
  COMMA: number(','),
  COLON: number(':'),
  STOP: number('.'),
  OPEN: number('``'),
} as const

/** In the order of ISO weeks, lower case. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Words that open a clause which is said, not merely named. */
export const COMPLEMENTISERS = new WordSet(['that', 'whether'])

/** Words that join the clause of another speaker, and never two who speak together. */
export const CONTRASTS = new WordSet(['while', 'but', 'whereas', 'although', 'though'])

/** Longest subject that rules look at before its verb, in tokens. */
export const LONGEST_SUBJECT = 12

/** Words that name a time, with "last" or without. */
export const TIMES = new WordSet([...WEEKDAYS, ...'today yesterday week month year morning evening night'.split(' ')])

/** How a word hangs on its head: Stanford dependencies, as far as shallow rules can tell them. */
export const RELATIONS = [
  'root',
  'dep',
  'punct',
  'compound',
  'det',
  'amod',
  'nummod',
  'poss',
  'case',
  'mark',
  'aux',
  'auxpass',
  'neg',
  'advmod',
  'nsubj',
  'nsubjpass',
  'dobj',
  'nmod',
  'conj',
  'cc',
  'appos',
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'relcl',
  'parataxis',
] as const
export const R = Object.fromEntries(RELATIONS.map((name, i) => [name, i])) as Readonly<
  Record<(typeof RELATIONS)[number], number>
>
const flags = (...names: (keyof typeof R)[]) => Uint8Array.from(RELATIONS, (name) => (names.includes(name) ? 1 : 0))
export const IS_SUBJECT = flags('nsubj', 'nsubjpass')
/** Words before a noun that belong to it. */
export const IS_PREMODIFIER = flags('compound', 'det', 'amod', 'nummod', 'case', 'mark', 'advmod', 'neg')
export const IS_ARGUMENT = flags('nsubj', 'nsubjpass', 'nmod', 'conj', 'dobj', 'root', 'appos', 'dep')
/** Function words that a candidate does not begin with. */
export const IS_FUNCTION = flags('case', 'cc', 'mark', 'punct', 'advmod', 'neg')

/** Verbs that need somebody who is told. */
export const TOLD = new WordSet(['tell', 'tells', 'told', 'telling'])
/** Of who is asked, as participles. */
export const ASKED = new WordSet(['asked', 'pressed', 'questioned', 'quizzed'])
export const HAVE = new WordSet(['has', 'have', 'had'])
/** Words that open a clause which is asked. */
export const QUESTIONS = new WordSet(['why', 'how', 'what', 'where', 'who', 'when', 'if', 'whether'])
/** Verbs by which one speaker is told through another. */
export const QUOTES = new WordSet('quote quotes quoted quoting cite cites cited citing'.split(' '))
/** On whose word somebody tells what he tells: "…, TASS reported, quoting Berg". */
export const CITING = new WordSet(['citing', 'quoting'])

/** Sentences that are being hung into trees: columns by token. */
export interface Attachable {
  readonly n: number
  readonly tag: Uint8Array
  readonly bits: Int32Array
  readonly sentenceTo: Int32Array
  readonly head: Int32Array
  readonly relation: Uint8Array
}
