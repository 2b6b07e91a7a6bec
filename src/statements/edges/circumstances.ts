import { CUES, verbsOf } from '../../lexicon/cues.js'
import { OCCASION_NOUNS, OCCASIONS, PASSED } from '../../lexicon/occasions.js'
import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, type CueSpan, withPieces } from '../proposal.js'
import {
  ASKED,
  COMPLEMENTISERS,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  MODIFIER,
  NOMINAL,
  NOUN,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  T,
  TIMES,
  VERB,
  WEEKDAYS,
} from '../syntax/grammar.js'
import { has, hasTag, isOnDay, isUnstopped } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Words that lead up to one of `TIMES`: "on Monday", "last week". */
export const BEFORE_TIME = new WordSet(['on', 'this', 'last', 'next', 'late', 'early', 'earlier'])

/** She described this Wednesday as “theft” the sale; he asked both crews on Monday to wait: the day is not part of what was said. */
export function withoutDay(r: Reading, from: number, to: number): number {
  // “Last night we sank it”: a day in marks is.
  if (r.quoted[from]) return from
  // It said Friday the crew would stay.
  if (WEEKDAYS.includes(r.words[from]!.lower) && from + 3 < to && opensClause(r, from + 1, to)) return from + 1
  // He had offered on | Monday to restore the pact.
  if (WEEKDAYS.includes(r.words[from]!.lower) && r.tag[from + 1] === T.TO && from + 2 < to) return from + 1
  let day = from
  const most = Math.min(from + ADDRESSEE, to - 3)
  while (day < most && isNamed(r, day)) day++
  if (day + 2 >= to || !BEFORE_TIME.has(r.known[day])) return from
  day += TIMES.has(r.known[day + 1]) ? 1 : 2
  let next = day + 1
  // "Tuesday morning".
  while (next < to && TIMES.has(r.known[next])) next++
  if (next >= to || !TIMES.has(r.known[day])) return from
  // It said on Sunday the crew would stay.
  if (day - from < 3 && r.words[from]!.lower === 'on' && r.tag[next] !== T.COMMA && has(r, next + 1, to, FINITE))
    return next
  // It rejected on Thursday an appeal.
  if (day - from === 1 && r.words[from]!.lower === 'on' && r.bits[next]! & (DETERMINER | NOMINAL)) return next
  // It said late Sunday the crew would stay.
  if (day - from === 1 && r.words[from]!.lower !== 'this' && opensClause(r, next, to)) return next
  return r.tag[next] === T.TO || (r.tag[next] === T.IN && day - from < 3) ? next : from
}
const isNamed = (r: Reading, i: number): boolean =>
  (r.bits[i]! & (NOMINAL | MODIFIER | CONJUNCTION)) !== 0 && !BEFORE_TIME.has(r.known[i])
/** Longest name of those who are asked, in tokens. */
export const ADDRESSEE = 5

/** He told the station's morning show that the radar was off: whom he told is not part of it (104 of 115 in PolNeAR train). */
export function withoutAddressee(r: Reading, head: number, from: number, to: number): number {
  if (!TO_WHOM.has(r.known[head]) || r.quoted[from]) return from
  let i = from
  while (i < to && i < from + LISTENER && isOfName(r, i)) i++
  // "Told AFP | of bodies in the streets".
  const of = from + 1
  if (r.words[of]?.lower === 'of' && of + 1 < to && isListener(r, from) && !/^\p{Lu}/u.test(r.spellings[of + 1]!))
    return of
  if (i > from && i + 2 < to && r.words[i]!.lower === 'that' && !(r.bits[i + 1]! & FINITE)) return i
  const clause = Math.max(behindHearing(r, from, to), clauseBehind(r, from, to))
  return clause > from ? clause : behindListener(r, from, i)
}
/** "Told a Senate estimates hearing | that the ship was late", whatever the tagger takes its words for. */
function behindHearing(r: Reading, from: number, to: number): number {
  if (r.tag[from] !== T.DT) return from
  for (let i = from + 2; i + 2 < to && i < from + LISTENER && !r.mark[i]; i++)
    if (r.words[i]!.lower === 'that') return OCCASION_NOUNS.has(r.known[i - 1]) ? i : from
  return from
}
/** "Told a hearing in Oslo | the ship was late": where the clause begins, with an article or a pronoun of its own behind a noun. */
function clauseBehind(r: Reading, from: number, to: number): number {
  for (let i = from + 1; i + 2 < to && i < from + LISTENER; i++) {
    if (r.quoted[i] || r.mark[i] || r.bits[i]! & (VERB | FINITE) || COMPLEMENTISERS.has(r.known[i])) return from
    if (
      (r.tag[i] === T.DT || OPENS.has(r.known[i])) &&
      r.bits[i - 1]! & NOUN &&
      has(r, i + 1, Math.min(to, i + LISTENER), FINITE)
    )
      return i
  }
  return from
}
const OPENS = new WordSet('he she it they we i his her its their our my'.split(' '))
const isListener = (r: Reading, i: number): boolean =>
  r.tag[i] === T.PRP || /^(?:reporters|journalists|\p{Lu}.*)$/u.test(r.spellings[i]!)
/** "Tells Berg | Bergen is at risk": of two names before a verb the first is whom, in a headline. */
const behindListener = (r: Reading, from: number, to: number): number =>
  to === from + 2 &&
  hasTag(r, from, from + 1, T.NNP) &&
  r.tag[from + 1] === T.NNP &&
  r.bits[to]! & FINITE &&
  isUnstopped(r, from)
    ? from + 1
    : from
const TO_WHOM = new WordSet(
  'tell tells told telling warn warns warned warning inform informs informed informing'.split(' '),
)
/** Longest name of whoever is told, in tokens. */
const LISTENER = 9
const isOfName = (r: Reading, i: number): boolean =>
  (r.bits[i]! & (NOMINAL | MODIFIER | DETERMINER | CONJUNCTION)) !== 0 ||
  r.tag[i] === T.POS ||
  PARTICLES.has(r.known[i]) ||
  r.words[i]!.lower === 'of'
/** "Diário | do | Sul". */
const PARTICLES = new WordSet('do da de dos das del della di du la le el al von van'.split(' '))

/** It said in a separate statement the pier would close: where it was said, before a clause with a subject of its own. */
export function withoutOccasion(r: Reading, from: number, to: number): number {
  if (r.quoted[from]) return from
  // It said later in the day that the pier was shut.
  if (LATER.has(r.known[from]))
    for (let i = from + 1; i < from + ADDRESSEE + 1 && i + 2 < to && !r.mark[i]; i++)
      if (r.words[i]!.lower === 'that' && r.tag[i] === T.IN) return i
  // "Said on | social media the claim was false": the chain takes the preposition for the end of the cue.
  const isInCue = from > 1 && (r.bits[from - 1]! & PREPOSITION) !== 0 && r.cueish[from - 2] === 2
  const lead = isInCue && !LEADS.has(r.known[from]) ? from - 1 : from
  if (!LEADS.has(r.known[lead])) return from
  // "Ahead | of | the meeting".
  const first = r.words[lead + 1]!.lower === 'of' ? lead + 2 : lead + 1
  for (let i = first; i < first + ADDRESSEE && i + 2 < to && r.bits[i]! & (NOMINAL | MODIFIER); i++) {
    const next = r.tag[i + 1] === T.COMMA ? i + 2 : i + 1
    if (OCCASION_NOUNS.has(r.known[i]) && r.bits[i]! & NOUN && opensClause(r, next, to)) return next
  }
  return from
}
const LATER = new WordSet('later earlier afterwards shortly soon hours minutes days'.split(' '))
const LEADS = new WordSet(OCCASIONS.flatMap(({ after }) => after))
const opensClause = (r: Reading, i: number, to: number): boolean =>
  ((r.bits[i]! & (PRONOUN | DETERMINER)) !== 0 || r.tag[i] === T.NNP || COMPLEMENTISERS.has(r.known[i])) &&
  has(r, i, to, FINITE)

/** He yelled “You lie!” at the president: at whom, behind a verb of voice and words in marks, is not part of them. */
export function withoutListener(r: Reading, head: number, from: number, to: number): number {
  const q = r.quotation[from]!
  if (q < 0 || !VOICED.has(r.known[head]) || r.quotations.from[q] !== from || !r.quotations.closed[q]) return to
  const end = r.quotations.to[q]!
  return end < to && r.bits[end]! & PREPOSITION ? end : to
}
const VOICED = new WordSet(
  CUES.filter(({ lemma }) => /^(?:yell|shout|scream|chant|mouth|cry|whisper|mutter|murmur)$/.test(lemma)).flatMap(
    ({ forms }) => forms,
  ),
)

/** He accused Oslo on Sunday of lying: whom he accused belongs to it (74 of 74 in PolNeAR train). */
export const withAccused = (r: Reading, { head, to }: CueSpan, from: number): number =>
  ACCUSES.has(r.known[head]) && head === to - 1 && from > to && from - to < FARTHEST && r.words[from]!.lower === 'of'
    ? to
    : from
const ACCUSES = new WordSet(['accuse', 'accuses', 'accused', 'accusing'])
/** Longest name of whoever is accused, with the day, in tokens. */
const FARTHEST = 10

/** Oslo urged | Chile | to talk: whom somebody urges belongs to what is urged, where the ranker begins at "to". */
export function withUrged(r: Reading, { head, to }: CueSpan, from: number): number {
  if (!URGES.has(r.known[head]) || head !== to - 1 || from <= to || from - to > ADDRESSEE) return from
  if (r.tag[from] !== T.TO) return from
  for (let i = to; i < from; i++) if (!(r.bits[i]! & (NOMINAL | MODIFIER | DETERMINER | CONJUNCTION))) return from
  return to
}
const URGES = new WordSet(verbsOf('urge'))

/** They reported progress on Sunday in talks on the plan: a short object and its day belong to what was reported. */
export function withReported(r: Reading, { head, to }: CueSpan, from: number): number {
  const isObject = REPORTS.has(r.known[head]) && head === to - 1 && (r.bits[from]! & PREPOSITION) !== 0
  if (!isObject || from <= to || from - to > ADDRESSEE || !(r.bits[to]! & (NOUN | MODIFIER))) return from
  if (TIMES.has(r.known[to]) || BEFORE_TIME.has(r.known[to]) || r.words[from]!.lower === 'that') return from
  for (let i = to; i < from; i++) if (r.mark[i] || r.bits[i]! & (FINITE | VERB)) return from
  return to
}

const REPORTS = new WordSet('report reports reported'.split(' '))

/** They announced sanctions | on Tuesday | against two banks; it accused Oslo | on Sunday | of lying: a short object and, behind the day, what goes with it. */
export function aroundDay(r: Reading, proposal: Cued): Cued {
  const { cue, pieces } = proposal
  if (ACCUSES.has(r.known[cue.head]) && pieces.length === 2 && pieces[0] === cue.to) return aroundCharge(r, proposal)
  if (isQuestionOn(r, proposal)) return withPieces(proposal, Int32Array.of(pieces[0]!, pieces[1]! - 2))
  const [from, day] = [pieces[0]!, pieces[0]! - 2]
  const isAnnounced = ANNOUNCES.has(r.known[cue.head]) && cue.head === cue.to - 1 && pieces.length === 2
  if (!isAnnounced || day <= cue.to || day - cue.to > ADDRESSEE || !isOnDay(r, day)) return proposal
  if (!(r.bits[from]! & PREPOSITION) || COMPLEMENTISERS.has(r.known[from])) return proposal
  for (let i = cue.to; i < day; i++) if (!(r.bits[i]! & (NOMINAL | MODIFIER))) return proposal
  return withPieces(proposal, Int32Array.of(cue.to, day, from, pieces[1]!))
}
/** "Oslo | on Sunday | of lying", "Oslo | Sunday | of lying". */
function aroundCharge(r: Reading, proposal: Cued): Cued {
  const [from, to] = [proposal.pieces[0]!, proposal.pieces[1]!]
  for (let i = from + 1; i + 2 < to && i - from < FARTHEST && !r.mark[i]; i++) {
    const of = isOnDay(r, i) ? i + 2 : i + 1
    if ((of === i + 2 || WEEKDAYS.includes(r.words[i]!.lower)) && r.words[of]!.lower === 'of')
      return withPieces(proposal, Int32Array.of(from, i, of, to))
  }
  return proposal
}
/** "Berg, asked about the budget | on Monday |, said": when somebody was asked, who then speaks. */
const isQuestionOn = (r: Reading, { cue, source, pieces }: Cued): boolean =>
  source === null &&
  pieces.length === 2 &&
  pieces[1]! - pieces[0]! > 2 &&
  ASKED.has(r.known[cue.head]) &&
  (cue.from === r.sentenceFrom[cue.from] || r.tag[cue.from - 1] === T.COMMA) &&
  isOnDay(r, pieces[1]! - 2) &&
  r.tag[pieces[1]!] === T.COMMA
const ANNOUNCES = new WordSet(verbsOf('announce'))

/** Asmara called it “a threat” in a post on X: where it was said, behind words in marks, is none of them. */
export function withoutPost(r: Reading, from: number, to: number): number {
  const aside = Math.min(inPaper(r, from, to), accordingTo(r, from, to))
  if (aside < to) return aside
  let close = to
  while (close > from && !r.quoted[close - 1] && to - close < LISTENER) close--
  while (close < to && r.bits[close]! & QUOTE) close++
  if (close <= from + 1 || close + 2 >= to || !/^(?:in|during)$/.test(r.words[close]!.lower)) return to
  if (!/^(?:an?|his|her|its|their)$/.test(r.words[close + 1]!.lower) || has(r, close, to, FINITE)) return to
  for (let i = close + 2; i < to && i < close + ADDRESSEE; i++) if (OCCASION_NOUNS.has(r.known[i])) return close
  return to
}

/** Kim said the ship was new, according to KCNA, “…,” as quoted by KCNA: who passes it on is no part of it. */
function accordingTo(r: Reading, from: number, to: number): number {
  for (let i = Math.max(from + 2, to - LISTENER); i + 3 < to; i++) {
    const second = r.words[i + 2]!.lower
    const isNamed =
      (r.words[i + 1]!.lower === 'according' && second === 'to') ||
      (r.words[i + 1]!.lower === 'as' && PASSED.has(r.known[i + 2]) && r.words[i + 3]!.lower === 'by')
    if (isNamed && r.tag[i] === T.COMMA && !r.quoted[i + 1] && !has(r, i + 3, to, FINITE)) return i
  }
  return to
}

/** He accused them of spying, in a rare warning sent to members on Monday, in remarks carried by KCNA: behind a comma, the paper in which it was said, up to the end. */
function inPaper(r: Reading, from: number, to: number): number {
  for (let i = Math.max(from + 2, to - ASIDE); i + 3 < to; i++) {
    if (r.tag[i] !== T.COMMA || r.quoted[i] || r.words[i + 1]!.lower !== 'in') continue
    if (WARNINGS.has(r.known[i + 2]) && PASSED.has(r.known[i + 3]) && has(r, from, i, VERB)) return i
    if (!OWN.test(r.words[i + 2]!.lower)) continue
    let noun = i + 3
    while (noun < to && noun < i + 3 + ADDRESSEE && !WARNINGS.has(r.known[noun])) noun++
    if (noun >= to || noun === i + 3 + ADDRESSEE || hasTag(r, i + 1, to, T.COMMA)) continue
    if (has(r, from, i, VERB)) return i
  }
  return to
}
/** Longest such aside, in tokens. */
const ASIDE = 30
const OWN = /^(?:an?|his|her|its|their|another|one)$/
const WARNINGS = new WordSet([
  ...OCCASIONS.filter(({ kind }) => kind !== 'meeting' && kind !== 'reporters').flatMap(({ nouns }) => nouns),
  ...PAPER_NOUNS,
  'warning',
])

/** She accused Oslo of stalling talks, | after a mine hit the ferry: behind a comma, after what, where nothing before it is a clause. */
export function withoutAfter(r: Reading, from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++) {
    if (r.bits[i]! & FINITE) return to
    if (r.tag[i] !== T.COMMA || r.quoted[i] || !/^(?:hours|days|weeks|shortly|after)$/.test(r.words[i + 1]!.lower))
      continue
    const after = r.words[i + 1]!.lower === 'after' ? i + 1 : i + 2
    if (r.words[after]!.lower === 'after' && has(r, after + 1, to, FINITE)) return i
  }
  return to
}
