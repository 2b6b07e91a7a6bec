import { ANSWERERS, ASKERS } from '../../lexicon/interviews.js'
import { OFFICE_NOUNS } from '../../lexicon/offices.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Growing, TURN } from '../proposal.js'
import { MODAL, T, VERB } from '../syntax/grammar.js'
import { blockEnd } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Longest name before the colon of a turn, and fewest words after it. */
export const NAME = 5
const FEWEST = 3
const LABELS = new WordSet(
  'q&a update note photo video source credit read watch related more by published time date where when what who subject to from re correction editor warning breaking caption image file copyright contact tel email interview opinion comment analysis podcast live exclusive facts claim verdict assessment ruling conclusion summary background context'.split(
    ' ',
  ),
)

/** Longest label of a minute: "The Leader of the Opposition, Sir Peter Vane:". */
const LABEL = 16
const SMALL = new WordSet('of the for and to in , ( )'.split(' '))
const TITLES = new WordSet([
  ...OFFICE_NOUNS,
  ...'speaker chair chairman chairwoman moderator interviewer mr mr. mrs mrs. ms ms. sir dame lord lady baroness'.split(
    ' ',
  ),
])
/** Whoever speaks says so; whoever tells of it does not. */
const SPEAKING = new WordSet('i we you my our your us me'.split(' '))

interface Turn {
  readonly name: readonly [number, number]
  readonly colon: number
  readonly end: number
  readonly key: string
  readonly capitals: boolean
  /** Too short to make a turn of itself: "I do." */
  readonly slight: boolean
  /** A label with a title in it, as minutes have them. */
  readonly formal: boolean
}

/**
 * Turns of a transcript or an interview ("AOKI: We will not wait.", "Q: Why not?", "The Prime Minister (Ana Berg): No."): paragraphs
 * that begin with a name and a colon, where the article has the same surname twice so, or several names in capitals or with titles.
 * In a transcript, all up to the last paragraph in which somebody speaks for himself goes on the turn before it.
 */
export function findTurns(r: Reading): Growing[] {
  const turns: Turn[] = []
  for (let a = 0; a < r.n; a = blockEnd(r, a)) {
    const turn = turnOf(r, a, blockEnd(r, a))
    if (turn !== null) turns.push(turn)
  }
  const whole = turns.filter(({ slight }) => !slight)
  const times = new Map<string, number>()
  for (const { key } of whole) times.set(key, (times.get(key) ?? 0) + 1)
  const capitals = whole.filter((t) => t.capitals).length
  const formal = whole.filter((t) => t.formal).length
  const isOne = (labels: ReadonlySet<string>) => turns.some((t) => isLabelled(r, t, labels))
  const isInterview = isOne(ASKERS) && isOne(ANSWERERS)
  const answerer = isInterview ? answererOf(r, turns) : null
  const isCertain = (t: Turn) =>
    (isInterview && (t.name === answerer || isLabelled(r, t, ASKERS) || isLabelled(r, t, ANSWERERS))) ||
    (times.get(t.key) ?? 0) > (t.slight && capitals > 1 ? 0 : 1) ||
    (!t.slight && ((t.capitals && capitals > 1) || (t.formal && formal > 1 && formal * 2 > whole.length)))
  // "Reuters: Does China condemn it?": who asks once beside who answers.
  const beside = new Set(turns.filter(isCertain).flatMap(({ name }) => [r.block[name[0]]! - 1, r.block[name[0]]! + 1]))
  const sure = turns.filter((t) => isCertain(t) || (!t.slight && whole.length > 3 && beside.has(r.block[t.name[0]]!)))
  const isTranscript = capitals > 1 || formal > 1
  const starts = new Set(turns.map(({ name }) => r.block[name[0]]!))
  return sure.map(({ name, colon, end }): Growing => {
    const cue = { from: colon, to: colon + 1, head: colon }
    const pieces = [colon + 1, end]
    // In an interview the paragraphs between are whoever asks.
    const last = isTranscript ? lastSpoken(r, colon, starts) : 0
    for (let a = blockEnd(r, colon); a < last; a = blockEnd(r, a))
      pieces.push(a, withoutMarksAtEnd(r, a, blockEnd(r, a)))
    const source = answerer !== null && isLabelled(r, { name }, ANSWERERS) ? answerer : name
    return { proposal: { cue, source, pieces: Int32Array.from(pieces), score: 0, rule: TURN }, pieces }
  })
}

const isLabelled = (r: Reading, { name: [from, to] }: Pick<Turn, 'name'>, labels: ReadonlySet<string>): boolean =>
  to === from + 1 && labels.has(r.words[from]!.lower)

/** "Ana Berg: …", "Question: …", "Answer: …": the only one of the turns who has a name and does more than ask, beside questions and answers. */
function answererOf(r: Reading, turns: readonly Turn[]): readonly [number, number] | null {
  const named = turns.filter(
    (t) => !t.slight && !isLabelled(r, t, ASKERS) && !isLabelled(r, t, ANSWERERS) && !isAsked(r, t),
  )
  const isAlone = named.length > 0 && named.every(({ key }) => key === named[0]!.key)
  return isAlone ? named[0]!.name : null
}

/** "Rhine Observer: Will he get it?". */
const isAsked = (r: Reading, { end }: Turn): boolean => r.words[end]?.lower === '?'

/** Where the last paragraph ends, behind a turn and before the next, in which its speaker speaks for himself. */
function lastSpoken(r: Reading, colon: number, starts: ReadonlySet<number>): number {
  let last = 0
  for (let a = blockEnd(r, colon); a < r.n && !starts.has(r.block[a]!) && !hasMarks(r, a); a = blockEnd(r, a))
    if (isSpoken(r, a)) last = blockEnd(r, a)
  return last
}

function hasMarks(r: Reading, from: number): boolean {
  for (let i = from; i < r.n && r.block[i] === r.block[from]; i++) if (r.quotation[i]! >= 0) return true
  return false
}

/** A paragraph in which somebody says "I" or "you". */
function isSpoken(r: Reading, from: number): boolean {
  for (let i = from; i < r.n && r.block[i] === r.block[from]; i++) if (SPEAKING.has(r.known[i])) return true
  return false
}

function withoutMarksAtEnd(r: Reading, from: number, to: number): number {
  let end = to
  while (end > from + 1 && r.mark[end - 1]) end--
  return end
}

function turnOf(r: Reading, from: number, to: number): Turn | null {
  let start = from
  while (start < to && r.mark[start]) start++
  let colon = start
  while (colon < to && colon - start < LABEL && (isNameWord(r, colon) || SMALL.has(r.known[colon]))) colon++
  if (colon === start || colon >= to || r.tag[colon] !== T.COLON || r.words[colon]!.lower !== ':') return null
  let words = 0
  let verbs = 0
  for (let i = colon + 1; i < to; i++) {
    words += 1 - r.mark[i]!
    if (r.bits[i]! & (VERB | MODAL)) verbs++
  }
  const names = r.spellings.slice(start, colon)
  const letter = names.length === 1 && names[0]!.length === 1
  if (words === 0) return null
  const slight = words < FEWEST || (verbs === 0 && !letter)
  const open = names.indexOf('(')
  const isPlain = names.every((_, k) => isNameWord(r, start + k))
  const formal = names.some((_, k) => TITLES.has(r.known[start + k]))
  if (!formal && !(isPlain && names.length <= NAME)) return null
  return {
    name: [start, colon],
    colon,
    end: withoutMarksAtEnd(r, colon, to),
    key: names[(open > 0 ? open : names.length) - 1]!,
    slight,
    capitals: names.every((w) => w === w.toUpperCase()),
    formal,
  }
}

export function isNameWord(r: Reading, i: number): boolean {
  const c = r.spellings[i]!.charCodeAt(0)
  const upper = (c > 64 && c < 91) || (c > 127 && /^\p{Lu}/u.test(r.spellings[i]!))
  return upper && !LABELS.has(r.known[i])
}

/** "Interview:", "Q&A:": what an article, a paragraph or a picture is, and nobody's name; "WHO:" speaks. */
export const isArticleLabel = (r: Reading, i: number): boolean => LABELS.has(r.known[i]) && r.spellings[i] !== 'WHO'
