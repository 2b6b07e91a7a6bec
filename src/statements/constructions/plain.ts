import { CUES, verbsOf } from '../../lexicon/cues.js'
import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { withoutForum } from '../edges/forum.js'
import { type Cued, type CueSpan, endingAt, type SourceCandidate } from '../proposal.js'
import { GOVERNS, governs } from '../syntax/governs.js'
import {
  ADVERB,
  CONJUNCTION,
  CONTRASTS,
  DETERMINER,
  FINITE,
  LONGEST_SUBJECT,
  MODIFIER,
  NOMINAL,
  NOUN,
  PREPOSITION,
  PRONOUN,
  T,
  TOLD,
  VERB,
  WEEKDAYS,
  WH,
} from '../syntax/grammar.js'
import { isOnDay, tokensOf, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Tokens of whoever does it. */
type Subject = Pick<SourceCandidate, 'from' | 'to'>
/** Verbs that say what somebody will do. */
const WILLS = verbsOf('agree', 'promise', 'decide', 'threaten', 'refuse', 'offer')
/** Verbs for what is done to a thing: "deplored the attack". */
const JUDGEMENTS = new WordSet(verbsOf('condemn', 'criticise', 'praise', 'reject', 'oppose', 'support'))
/** "Denied having fired", "admitted taking the boat". */
const DENIALS = verbsOf('deny', 'admit')

/** "Said | any deal must free all": a subject and its verb, before any mark. */
function saysClause(r: Reading, verb: number, from: number): boolean {
  if (!SAYS.has(r.known[verb]) || !(r.bits[from]! & (NOMINAL | DETERMINER))) return false
  for (let i = from + 1; i < r.sentenceTo[verb]! && i - from < LONGEST_SUBJECT && !r.mark[i]; i++) {
    if (r.bits[i]! & FINITE) return (r.bits[i - 1]! & (NOMINAL | ADVERB)) !== 0
    if (r.bits[i]! & (WH | CONJUNCTION)) return false
  }
  return false
}
const SAYS = new WordSet(verbsOf('say', 'claim', 'add', 'announce'))

/** At the start of a sentence, or of what a comma and a word of contrast part off. */
const opensClause = (r: Reading, i: number): boolean =>
  i === r.sentenceFrom[i] ||
  (r.tag[i - 1] === T.COLON && r.words[i - 1]!.lower === ';') ||
  (r.tag[i - 2] === T.COMMA && (CONTRASTS.has(r.known[i - 1]) || isAndHe(r, i)))

/** "He is tired, and | he suspects that it is late". */
const isAndHe = (r: Reading, i: number): boolean => (r.bits[i - 1]! & CONJUNCTION) !== 0 && r.tag[i] === T.PRP

/**
 * "Two rival captains agreed on Wednesday to a truce of three days", "The analyst is certain that the dam will hold": a
 * sentence of who, a verb of will and "to", or a word for cues and the clause that it governs. The rankers, who have seen
 * little of treaties and of plain sentences, think less of them. Null for anything else.
 */
export function plainOf(r: Reading, cue: CueSpan, source: Subject | null): Cued | null {
  const { head } = cue
  if (source === null || r.quoted[head] || !opensClause(r, source.from)) return null
  const isDirect = leadsTo(r, source.to, head)
  if (!isDirect && !isSecond(r, source.to, head)) return null
  if (r.bits[head]! & VERB && !(r.bits[head]! & FINITE) && r.tag[head] !== T.VBN) return null
  const { lower } = r.words[head]!
  let from = Math.max(head + 1, cue.to)
  if (isOnDay(r, from)) from += 2
  from = behindListener(r, head, behindTerms(r, from))
  const isWilling = WILLS.has(lower) && r.tag[from] === T.TO && r.tag[from + 1] !== T.VBG
  const isJudging = JUDGEMENTS.has(r.known[head]) && (r.bits[from]! & (NOMINAL | MODIFIER)) !== 0
  const isPleading = pleads(r, head)
  if (isPleading) from = head + 2
  const isTelling = TOLD.has(r.known[head]) && r.words[from]?.lower === 'of'
  // "Army denies claim".
  const isDenying =
    DENIALS.has(lower) && (r.tag[from] === T.VBG || /^(?:claim|charge)s?$/.test(r.words[from]?.lower ?? ''))
  const isObject =
    isWilling ||
    isJudging ||
    isDenying ||
    isTelling ||
    isPleading ||
    names(r, head) ||
    urges(r, head) ||
    counts(r, head)
  if (from >= r.sentenceTo[head]!) return null
  if (!isObject && !(isDirect && (governs(r, head) === GOVERNS || finds(r, head) || saysClause(r, head, from))))
    return null
  let to = from
  while (to < r.sentenceTo[head]! && !endsAt(r, to, isObject) && !isNext(r, to)) to++
  const pieces = Int32Array.of(from, withoutForum(r, from, trimmed(r, from, to)))
  return {
    cue: isPleading ? endingAt(cue, Math.max(cue.to, from)) : cue,
    source: [source.from, withoutPaper(r, source)],
    pieces,
    score: 0,
    rule: 'plain sentence',
  }
}

/** "The ministry|, in its latest update": where somebody says it is no part of who. */
function withoutPaper(r: Reading, { from, to }: Subject): number {
  let comma = from
  while (comma < to && r.tag[comma] !== T.COMMA) comma++
  return comma < to && r.bits[comma + 1]! & PREPOSITION ? comma : to
}

/** "Termed the test “flawless”": a verb that gives a thing its words, and words in marks behind it. */
function names(r: Reading, verb: number): boolean {
  if (!NAMES.has(r.known[verb]) || !(r.bits[verb]! & FINITE)) return false
  let open = verb + 1
  while (open < r.sentenceTo[verb]! && !r.quoted[open] && r.tag[open] !== T.COMMA && !isNext(r, open)) open++
  return open > verb + 1 && open < r.sentenceTo[verb]! && r.quoted[open] === 1
}
const NAMES = new WordSet(verbsOf('describe'))

/** "Assessed | that the pier was lost": a verb that governs a clause. */
const finds = (r: Reading, verb: number): boolean =>
  r.words[verb + 1]?.lower === 'that' && r.tag[verb + 1] === T.IN && FINDS.has(r.known[verb])
const FINDS = new WordSet(['assess', 'assesses', 'assessed'])

/** "Suspects | that the pier was lost", "hope | to win": by their verbs alone, and not "continues | to grow". */
const thinks = (r: Reading, verb: number): boolean =>
  governs(r, verb) === GOVERNS && (r.tag[verb + 1] !== T.TO || WISHES.has(r.known[verb]))
const WISHES = new WordSet([...WILLS, ...verbsOf('plan', 'want', 'hope', 'predict')])

/** "Put the death toll at nine". */
function counts(r: Reading, verb: number): boolean {
  if (!/^puts?$/.test(r.words[verb]!.lower)) return false
  let i = verb + 1
  while (i < r.n && i - verb < ASKED && !r.mark[i] && r.words[i]!.lower !== 'at' && !(r.bits[i]! & FINITE)) i++
  if (r.words[i]?.lower !== 'at') return false
  for (let k = verb + 1; k < i; k++) if (COUNTED.has(r.known[k])) return true
  return false
}
const COUNTED = new WordSet(
  'toll number figure figures cost costs losses casualties dead damage price strength total range inventory stockpile value size odds chance chances'.split(
    ' ',
  ),
)

/** "Invites Oslo to wait". */
function urges(r: Reading, verb: number): boolean {
  if (!(callsOn(r, verb) || URGES.has(r.known[verb])) || !(r.bits[verb]! & FINITE)) return false
  let i = /^(?:to|on|upon)$/.test(r.words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  while (i < r.n && i - verb < ASKED && !r.mark[i] && r.tag[i] !== T.TO && !(r.bits[i]! & (FINITE | WH))) i++
  return i > verb + 1 && r.tag[i] === T.TO && r.tag[i + 1] !== T.DT && !(r.bits[i + 1]! & NOUN)
}
const URGES = new WordSet(verbsOf('urge', 'order', 'ask'))
export const callsOn = (r: Reading, verb: number): boolean =>
  CALLS.has(r.known[verb]) && /^(?:up)?on$/.test(r.words[verb + 1]?.lower ?? '')
const CALLS = new WordSet(['call', 'calls', 'called'])
/** Longest name of whoever is urged, in tokens. */
const ASKED = 9

/** "Appealed for calm", "appealed to all sides to wait". */
export const pleads = (r: Reading, verb: number): boolean => {
  const to = r.words[verb + 1]?.lower
  const isPlea = PLEAS.has(r.known[verb]) && (to === 'for' || (to === 'to' && urges(r, verb)))
  return isPlea && (r.bits[verb + 2]! & (NOMINAL | MODIFIER)) !== 0
}
const PLEAS = new WordSet(
  CUES.filter(({ lemma }) => /^(?:appeal|plead|press|push|lobby|pray)$/.test(lemma)).flatMap(({ forms }) => forms),
)

/**
 * "Saudi Arabia and Qatar welcomed the truce, while …": the verbs of judging whose subject opens a sentence and that are in no cue; the
 * chain overlooks some beside a surer one.
 */
export function plainVerbs(r: Reading, cues: readonly CueSpan[]): { cue: CueSpan; source: Subject }[] {
  const taken = tokensOf(cues)
  const found: { cue: CueSpan; source: Subject }[] = []
  for (const from of opensAt(r)) {
    let verb = from
    let commas = 0
    for (; verb < r.sentenceTo[from]! && verb - from < SUBJECT && isInSubject(r, verb); verb++) {
      if (behindPaper(r, verb) > verb) break
      if (r.tag[verb] === T.COMMA) commas++
    }
    // "The chair, Fatima Bensalem, appealed for calm", "the council, in a statement, appealed for it".
    const paper = behindPaper(r, verb)
    const end = paper === verb && commas === 2 && r.tag[verb - 1] === T.COMMA ? verb - 1 : verb
    if (paper > verb) verb = paper
    if (commas > 0 && end === verb) continue
    if (verb === from || taken.has(verb) || r.quoted[verb] || !(r.bits[verb]! & FINITE)) continue
    if (
      !(
        JUDGEMENTS.has(r.known[verb]) ||
        pleads(r, verb) ||
        names(r, verb) ||
        counts(r, verb) ||
        urges(r, verb) ||
        finds(r, verb) ||
        thinks(r, verb)
      ) ||
      !(r.bits[from]! & (NOMINAL | DETERMINER))
    )
      continue
    found.push({
      cue: { from: verb, to: verb + 1, head: verb },
      source: { from, to: withoutDay(r, from, end) },
    })
  }
  return found
}
/** "The council|, in a communique issued after its meeting, | condemned": past the paper between commas that opens at a token, or the token. */
function behindPaper(r: Reading, comma: number): number {
  if (r.tag[comma] !== T.COMMA || r.words[comma + 1]?.lower !== 'in' || !(r.bits[comma + 2]! & DETERMINER)) return comma
  const last = Math.min(r.sentenceTo[comma]!, comma + SUBJECT)
  let isPaper = false
  for (let i = comma + 3; i < last; i++) {
    if (r.tag[i] === T.COMMA) return isPaper ? i + 1 : comma
    if (r.mark[i] || r.bits[i]! & (FINITE | WH)) return comma
    isPaper ||= PAPER_NOUNS.has(r.known[i])
  }
  return comma
}

/** "The general on Wednesday": the day is no part of who. */
const withoutDay = (r: Reading, from: number, to: number): number => (to - from > 2 && isOnDay(r, to - 2) ? to - 2 : to)
/** Longest subject that is looked at, in tokens. */
const SUBJECT = 18
const isInSubject = (r: Reading, i: number): boolean =>
  (!r.mark[i] || r.tag[i] === T.COMMA) && !r.quoted[i] && (!(r.bits[i]! & (FINITE | VERB | WH)) || isModifying(r, i))
/** "An | elected | official", "its latest intelligence | update,": no verb, whatever the tagger takes it for. */
const isModifying = (r: Reading, i: number): boolean =>
  (r.tag[i] === T.VBN && (r.bits[i - 1]! & DETERMINER) !== 0 && (r.bits[i + 1]! & NOUN) !== 0) ||
  (r.tag[i] === T.VB && (r.bits[i - 1]! & NOUN) !== 0 && r.tag[i + 1] === T.COMMA)

/** Where a clause begins: with its sentence, or behind a comma and a word of contrast. */
function opensAt(r: Reading): number[] {
  const found: number[] = []
  for (let i = 0; i < r.n; i++) if (i === r.sentenceFrom[i] || (!r.quoted[i] && opensClause(r, i))) found.push(i)
  return found
}

/** "Condemned in the strongest terms | the attack". */
function behindTerms(r: Reading, from: number): number {
  if (r.words[from]?.lower !== 'in') return from
  for (let i = from + 1; i < from + 5 && i + 1 < r.n; i++) if (r.words[i]!.lower === 'terms') return i + 1
  return from
}

/** "Told reporters | the pier was shut", "told them | of wrecks": one word for whoever is told, and then a new subject or "of". */
function behindListener(r: Reading, verb: number, from: number): number {
  if (!TOLD.has(r.known[verb]) || !(r.bits[from]! & (NOUN | PRONOUN))) return from
  const isOf = r.words[from + 1]?.lower === 'of' && r.bits[from + 2]! & (NOMINAL | MODIFIER) && !isCapital(r, from + 2)
  return isOf || r.bits[from + 1]! & (DETERMINER | PRONOUN) ? from + 1 : from
}
const isCapital = (r: Reading, i: number): boolean => /^\p{Lu}/u.test(r.spellings[i]!)

/** Nothing but adverbs and forms of "to be" and "to have" between who and the word. */
function leadsTo(r: Reading, from: number, head: number): boolean {
  for (let i = behindPaper(r, from); i < head; i++)
    if (!(r.bits[i]! & ADVERB || r.mark[i] || LINKS.has(r.known[i]) || isDay(r, i))) return false
  return from <= head
}
const isDay = (r: Reading, i: number): boolean => WEEKDAYS.includes(r.words[i]!.lower) || isOnDay(r, i)
/** "… appealed for calm and offered to mediate": the second of two verbs of one subject. */
function isSecond(r: Reading, to: number, head: number): boolean {
  let first = to
  while (first < head && (r.bits[first]! & ADVERB || r.tag[first] === T.COMMA)) first++
  return (
    (r.bits[first]! & FINITE) !== 0 &&
    first < head - 1 &&
    r.tag[head] === r.tag[first] &&
    // "Welcomes the deal, invites Oslo to sign and asks Bergen to wait": the second of three.
    ((r.bits[head - 1]! & CONJUNCTION) !== 0 || (r.tag[head - 1] === T.COMMA && r.cueish[first] === 2))
  )
}
const LINKS = new WordSet('is are was were be been has have had remains remained seems seemed'.split(' '))

/** "… and accused Oslo of lying": a second verb for cues. */
export const isNext = (r: Reading, i: number): boolean =>
  (r.bits[i]! & CONJUNCTION) !== 0 && (r.bits[i + 1]! & FINITE) !== 0 && r.cueish[i + 1] === 2

function endsAt(r: Reading, i: number, atComma: boolean): boolean {
  if (r.tag[i] === T.COLON) return true
  // "Put the number of dead at nine, | including two sailors".
  if (r.tag[i] === T.COMMA && AMONG.has(r.known[i + 1])) return false
  return r.tag[i] === T.COMMA && (atComma || r.tag[i + 1] === T.VBG || (r.bits[i + 1]! & CONJUNCTION) !== 0)
}
const AMONG = new WordSet(['including', 'excluding', 'among'])
