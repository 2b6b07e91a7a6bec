import { WordSet } from '../../lexicon/word-sets.js'
import { bareSource, beginningAt, type Cued, type CueSpan, endingAt, type SourceCandidate, SURE } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import {
  ADVERB,
  COMPLEMENTISERS,
  DETERMINER,
  FINITE,
  NOMINAL,
  PREPOSITION,
  QUOTE,
  QUOTES,
  R,
  T,
  WH,
} from '../syntax/grammar.js'
import { clauseEnd, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { isIssued, tellsOfPaper } from './aside-rest.js'
import { JUDGEMENTS } from './judged-by.js'

/** Longest name between "quoted" and "as saying", in tokens. */
const FAR = 25
const PASSIVE = new WordSet(['is', 'are', 'was', 'were', 'been', 'being'])

const isQuotes = (r: Reading, i: number): boolean => !r.quoted[i] && QUOTES.has(r.known[i])

const isPassive = (r: Reading, i: number): boolean =>
  r.relation[r.subject[i] ?? -1] === R.nsubjpass || PASSIVE.has(r.known[i - 1])

const isAsSaying = (r: Reading, k: number): boolean =>
  r.words[k]?.lower === 'as' && r.tag[k + 1] === T.VBG && SPEECH.has(r.known[k + 1])

/** Where "as saying" begins behind a "quoted" at token i, or -1. */
function asSaying(r: Reading, i: number): number {
  const last = Math.min(r.sentenceTo[i]! - 1, i + FAR)
  for (let k = i + 1; k < last; k++) if (isAsSaying(r, k)) return k
  return -1
}

/** The "quoted" before "as saying" at token k, or -1. */
function quotedBefore(r: Reading, k: number): number {
  for (let i = k - 1; i >= r.sentenceFrom[k]! && k - i < FAR; i--) if (isQuotes(r, i)) return i
  return -1
}

/** “…,” Berg was quoted by the Gazette as saying: the words stand before. */
function standsBehind(r: Reading, i: number): boolean {
  const subject = r.subject[i]!
  return subject >= 0 && r.low[subject]! > r.sentenceFrom[i]! && r.mark[r.low[subject]! - 1] === 1
}

/**
 * Of two cues for one thing said, the one to leave out. The Gazette quoted Berg as saying, Berg was quoted by the Gazette as saying:
 * "saying" tells what is said, and "quoted" only who speaks; behind the words, "was quoted" tells both.
 */
export function quotesSpeaker(r: Reading, { head }: CueSpan): boolean {
  if (isAsSaying(r, head - 1)) {
    const i = quotedBefore(r, head - 1)
    return i >= 0 && isPassive(r, i) && r.words[i + 1]!.lower === 'by' && standsBehind(r, i)
  }
  if (!isQuotes(r, head)) return false
  const as = asSaying(r, head)
  if (as <= head + 1) return false
  return !isPassive(r, head) || (r.words[head + 1]!.lower === 'by' && !standsBehind(r, head))
}

/** Who speaks: whom the Gazette quoted as saying, and who was quoted by the Gazette as saying. Null for any other cue. */
export function quotedSpeaker(r: Reading, { head }: CueSpan): SourceCandidate | null {
  const isSaying = isAsSaying(r, head - 1)
  const i = isSaying ? quotedBefore(r, head - 1) : isQuotes(r, head) ? head : -1
  if (i < 0) return null
  if (!isPassive(r, i)) {
    const to = trimmed(r, i + 1, head - 1)
    return isSaying && to > i + 1 ? bareSource(i + 1, to) : null
  }
  const subject = r.subject[i]!
  if (subject < 0 || asSaying(r, i) < 0) return null
  return bareSource(r.low[subject]!, r.high[subject]!, subject)
}

/**
 * "Quoted Berg as saying", "Berg was quoted by the Gazette as saying" tell by "saying" what is said; where no cue is found there,
 * the one at "quoted" moves on to it, and where there is none, it is one.
 */
export function sayingOf(r: Reading, cues: readonly CueSpan[]): CueSpan[] {
  const heads = new Set(cues.map(({ head }) => head))
  const sayings: CueSpan[] = []
  for (let i = 1; i < r.n; i++) {
    if (!isQuotes(r, i)) continue
    const as = asSaying(r, i)
    if (as <= i + 1 || heads.has(as + 1)) continue
    const byWhom = isPassive(r, i) && r.words[i + 1]!.lower === 'by' && !standsBehind(r, i)
    if (byWhom || (heads.has(i) && !isPassive(r, i))) sayings.push({ from: as + 1, to: as + 2, head: as + 1 })
  }
  if (sayings.length === 0) return [...cues]
  const verbs = new Set(sayings.map(({ head }) => head))
  const isFree = (cue: CueSpan): boolean => {
    for (let i = cue.from; i < cue.to; i++) if (verbs.has(i)) return false
    return !isQuotes(r, cue.head) || !verbs.has(asSaying(r, cue.head) + 1)
  }
  return [...cues.filter(isFree), ...sayings].sort((a, b) => a.from - b.from)
}

/** "Another read: “…”": a verb of speech before a colon belongs to the cue. */
export function withVerb(r: Reading, cue: CueSpan): CueSpan {
  const verb = cue.from - 1
  // "The plea, he submitted, | was late".
  if (/^[,;]$/.test(r.words[cue.to - 1]!.lower) && cue.to - cue.from > 1) return endingAt(cue, cue.to - 1)
  // "Rejected | as “baseless” the claim".
  if (
    r.words[cue.to - 1]!.lower === 'as' &&
    cue.head === cue.to - 2 &&
    JUDGEMENTS.has(r.known[cue.head]) &&
    isBeforeThing(r, cue.to)
  )
    return endingAt(cue, cue.to - 1)
  // "Footage it | said showed | the wreck".
  if (
    cue.from === cue.head &&
    cue.to === cue.head + 2 &&
    SPEECH.has(r.known[cue.head]) &&
    SHOWS.has(r.known[cue.head + 1])
  )
    return endingAt(cue, cue.head + 1)
  const within = participleWithin(r, cue)
  if (within > 0) return { from: within, to: cue.to, head: within }
  // "He claimed, | against the advice of", "he pointed out, | still haunts".
  for (let i = cue.head + 1; i + 1 < cue.to; i++)
    if (r.tag[i] === T.COMMA && (r.bits[i + 1]! & PREPOSITION || isPredicate(r, i + 1))) return endingAt(cue, i)
  // "Said in a statement | that did not mention Oslo", "said in a statement | posted on its site".
  for (let i = cue.from + 2; r.cueish[cue.from] === 2 && r.bits[cue.from]! & FINITE && i < cue.to; i++)
    if (tellsOfPaper(r, i) || isIssued(r, i)) return { from: cue.from, to: i, head: cue.from }
  // "Ruiz wanted to know how many".
  if (
    r.words[cue.head]!.lower === 'know' &&
    r.tag[verb] === T.TO &&
    /^want(?:s|ed)?$/.test(r.words[verb - 1]?.lower ?? '')
  )
    return beginningAt(cue, verb - 1)
  const back = firedBack(r, cue)
  if (back >= 0) return { from: back, to: cue.to, head: back }
  const isColon = cue.to === cue.from + 1 && r.tag[cue.from] === T.COLON && verb > r.sentenceFrom[cue.from]!
  return isColon && READS.has(r.known[verb]) ? { from: verb, to: cue.to, head: verb } : cue
}
const SHOWS = new WordSet('showed shows depicted depicts captured captures proved proves'.split(' '))
/** "As | “baseless” | the claim": words in marks, and behind them that of which they are said. */
function isBeforeThing(r: Reading, open: number): boolean {
  const q = r.quotation[open] ?? -1
  return q >= 0 && ((r.bits[r.quotations.to[q]!] ?? 0) & (DETERMINER | NOMINAL)) !== 0
}
const isPredicate = (r: Reading, i: number): boolean => (r.bits[i]! & ADVERB) !== 0 && (r.bits[i + 1]! & FINITE) !== 0
/** "Berg fired back | within the hour: “…”": the verb before the time that the chain takes for the cue, or -1. */
function firedBack(r: Reading, { from, to, head }: CueSpan): number {
  if (r.cueish[head] === 2 || r.tag[to - 1] !== T.COLON || r.quotation[to]! < 0) return -1
  for (let i = from; i > r.sentenceFrom[from]! && to - i < FAR; i--)
    if (r.words[i]!.lower === 'back' && FIRES.has(r.known[i - 1])) return i - 1
  return -1
}
const FIRES = new WordSet('fired hit shot struck clapped snapped pushed bit'.split(' '))

/** "Voiced concern, with Tokyo | calling for": where the verb of another speaker begins that the chain takes for the end of one cue, or 0. */
function participleWithin(r: Reading, { from, to, head }: CueSpan): number {
  for (let i = to - 1; i > from + 2; i--)
    if (r.tag[i] === T.VBG && r.cueish[i] === 2 && i !== head)
      for (let k = i - 1; k > from; k--)
        if (r.words[k]!.lower === 'with') return r.tag[k - 1] === T.COMMA && k + 1 < i ? i : 0
  return 0
}
const READS = new WordSet('read reads said says wrote writes added adds replied replies'.split(' '))

/** What somebody was quoted as saying, where the rankers find nothing: the clause behind. Null for any other cue. */
export function quotedClause(r: Reading, cue: CueSpan, source: SourceCandidate | null): Cued | null {
  if (source === null || !isAsSaying(r, cue.head - 1) || cue.to >= r.sentenceTo[cue.head]!) return null
  const to = clauseEnd(r, cue.to, r.sentenceTo[cue.head]!)
  if (to <= cue.to) return null
  return {
    cue,
    source: [source.from, source.to],
    pieces: Int32Array.of(cue.to, to),
    score: 0,
    rule: 'quoted as saying',
  }
}

/** “We will answer,” KCNA quoted Kim as saying; the dam held, a marshal was quoted as saying: the words stand before, and behind them who passes on whose they are. */
export function quotedBehind(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 1; i < r.n; i++) {
    if (!isQuotes(r, i)) continue
    const passive = PASSIVE.has(r.known[i - 1])
    const as = asSaying(r, i)
    if (as < 0 || (!passive && as === i + 1) || !ends(r, as + 2)) continue
    let name = passive ? i - 1 : i
    const verb = name
    while (name > 0 && i - name < FAR && (!r.mark[name - 1] || r.tag[name - 1] === T.POS) && !r.quoted[name - 1]) name--
    let comma = name - 1
    while (comma > 0 && r.bits[comma]! & QUOTE) comma--
    if (name === verb || comma < 1 || r.tag[comma] !== T.COMMA || r.bits[name]! & WH) continue
    const q = r.quotation[comma]!
    const from = q >= 0 ? Math.min(r.quotations.from[q]!, r.sentenceFrom[comma]!) : r.sentenceFrom[comma]!
    const to = q >= 0 ? r.quotations.to[q]! : comma
    if (to <= from || to > name) continue
    const cue = { from: passive ? verb : as + 1, to: as + 2, head: as + 1 }
    const source = passive ? ([name, verb] as const) : ([i + 1, as] as const)
    found.push({ cue, source, pieces: Int32Array.of(from, to), score: SURE, rule: 'quoted as saying' })
  }
  return found
}

/** Nothing said behind "as saying": the end of the sentence, or when and where. */
const ends = (r: Reading, i: number): boolean =>
  i >= r.n ||
  r.tag[i] === T.STOP ||
  (r.tag[i] === T.COMMA && !r.quoted[i + 1]) ||
  ((r.bits[i]! & PREPOSITION) !== 0 && !COMPLEMENTISERS.has(r.known[i]))

/** The delegate told the board, according to a copy of her remarks: “…”: who said it, with whoever has it from where between the two. */
export function copiedWords(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 3; i + 4 < r.n; i++) {
    if (r.tag[i - 1] !== T.COMMA || r.words[i]!.lower !== 'according' || r.quoted[i]) continue
    let colon = i + 2
    while (colon < r.sentenceTo[i]! && colon - i < FAR && r.tag[colon] !== T.COLON) colon++
    const q = r.quotation[colon + 1] ?? -1
    if (r.tag[colon] !== T.COLON || q < 0 || r.quotations.from[q] !== colon + 1) continue
    let verb = i - 2
    while (verb > r.sentenceFrom[i]! && i - verb < FAR && !(r.bits[verb]! & FINITE && SPEECH.has(r.known[verb]))) verb--
    if (verb <= r.sentenceFrom[i]! || i - verb === FAR) continue
    const cue = { from: verb, to: verb + 1, head: verb }
    const source = [r.sentenceFrom[i]!, verb] as const
    found.push({
      cue,
      source,
      pieces: Int32Array.of(colon + 1, r.quotations.to[q]!),
      score: SURE,
      rule: 'copied words',
    })
  }
  return found
}
