import { CUES, verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { predicateEnd } from '../edges/predicates.js'
import { type Cued, NESTED, SURE, withPieces } from '../proposal.js'
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  FINITE,
  NOMINAL,
  NOUN,
  PREPOSITION,
  PRONOUN,
  T,
  VERB,
  WH,
} from '../syntax/grammar.js'
import { clauseEnd, opensAside, trimmed, withoutMarks } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** What one can call that which was said before: "a claim", "a view". */
const NOUNS = new WordSet(
  'claim claims charge charges allegation accusation assertion view position stance sentiment concern call demand warning assessment message argument line suggestion figure account remark statement description decision move step act action measure gesture characterisation characterization'.split(
    ' ',
  ),
)
/** How others take it up. */
const TAKEN_UP = new WordSet(
  'echoed shared repeated backed supported endorsed rejected denied disputed dismissed contested confirmed'.split(' '),
)
/** Verbs of words in marks, or of words behind "as". */
const CALLS = new WordSet(
  CUES.filter(({ act }) => /^(?:describe|reject|condemn|criticise|praise)$/.test(act)).flatMap(({ forms }) =>
    forms.map((f) => f.split(' ')[0]!),
  ),
)
/** Verbs that need no "as": "a move critics called reckless". */
const NAMES = new Set(
  'call calls called calling label labels labelled labeled brand brands branded term terms termed deem deems deemed'.split(
    ' ',
  ),
)
/** Verbs of a clause without a subject: "a move China said undermined peace". */
const SAYS = new WordSet(verbsOf('say', 'claim', 'warn', 'believe', 'predict', 'fear'))
/** Longest name of whoever says so, in tokens. */
const LONGEST = 10

/** …, a view echoed by China; …, a claim the army called “fiction”: what another says of that which was said before. */
export function remarks(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    if (isWhat(r, i))
      for (const p of calledSo(r, i)) if (!SAYS.has(r.known[p.cue.head])) found.push(withPieces(p, p.pieces, NESTED))
    if (!isRemark(r, i)) continue
    const said = takenUp(r, i)
    found.push(...(said ? [said] : calledSo(r, i)))
  }
  return found
}

/** "Fired it | in what | it called a warning": what somebody calls that which is told. */
const isWhat = (r: Reading, i: number): boolean =>
  r.words[i]!.lower === 'what' && !r.quoted[i] && (r.words[i - 1]!.lower === 'in' || isDoneTo(r, i))
/** "Had fired | on what | it called": of "spoke of what it called" the words are the content. */
const isDoneTo = (r: Reading, i: number): boolean =>
  (r.bits[i - 1]! & PREPOSITION) !== 0 && (r.bits[i + 1]! & PRONOUN) !== 0 && r.tag[i - 2] === T.VBN

/** "…, a claim": the noun at a token, behind a comma or a dash. */
const isRemark = (r: Reading, i: number): boolean =>
  NOUNS.has(r.known[i]) && r.tag[i - 1] === T.DT && !r.quoted[i] && opensAside(r, i - 2)

/** "A view | echoed by | China". */
function takenUp(r: Reading, noun: number): Cued | null {
  const verb = noun + 1
  if (!TAKEN_UP.has(r.known[verb]) || r.words[verb + 1]?.lower !== 'by') return null
  const from = verb + 2
  let to = from
  while (to < r.sentenceTo[noun]! && to - from < LONGEST && !r.mark[to] && !(r.bits[to]! & (VERB | WH))) to++
  if (trimmed(r, from, to) === from || !(r.bits[to - 1]! & NOMINAL)) return null
  const cue = { from: verb, to: from, head: verb }
  return { cue, source: [from, to], pieces: Int32Array.of(noun - 1, verb), score: SURE, rule: 'remark' }
}

/** "A claim (that) | the army | called | “fiction”", or dismissed | as a pretext: and what the next one called it. */
function calledSo(r: Reading, noun: number): Cued[] {
  const found: Cued[] = []
  for (let from = r.words[noun + 1]!.lower === 'that' ? noun + 2 : noun + 1; from > 0; ) {
    const verb = callAfter(r, from, r.sentenceTo[noun]!)
    const end = verb < 0 ? -1 : whatEnd(r, verb + 1)
    if (end < 0) break
    const named = nameEnd(r, from, verb)
    const as = r.words[verb + 1]!.lower === 'as' && r.quoted[verb + 2] ? verb + 2 : verb + 1
    const [start, to] = r.quoted[as] ? withoutMarks(r, as, end) : [as, trimmed(r, as, end)]
    if (start === to) break
    const cue = { from: named, to: verb + 1, head: verb }
    found.push({ cue, source: [from, named], pieces: Int32Array.of(start, to), score: SURE, rule: 'remark' })
    from = r.words[end]?.lower === 'and' && r.sentenceFrom[end] === r.sentenceFrom[noun] ? end + 1 : 0
  }
  return found
}

/** The verb of calling behind a name that begins at a token, or -1. */
function callAfter(r: Reading, from: number, last: number): number {
  let verb = from
  while (verb < from + LONGEST && verb < last && !r.mark[verb] && !isCall(r, verb)) verb++
  const isNamed = verb > from && verb < last && isCall(r, verb)
  const end = isNamed ? nameEnd(r, from, verb) : from
  return end > from && (r.bits[end - 1]! & (NOUN | ADJECTIVE | PRONOUN)) !== 0 ? verb : -1
}
const isCall = (r: Reading, i: number): boolean =>
  CALLS.has(r.known[i]) || (SAYS.has(r.known[i]) && (r.bits[i]! & FINITE) !== 0)

/** "Beijing | has repeatedly | condemned": where the name ends before a verb and its auxiliaries. */
function nameEnd(r: Reading, from: number, verb: number): number {
  let end = verb
  while (end > from && r.bits[end - 1]! & (FINITE | ADVERB)) end--
  return end
}

/** Where the words in marks, or those behind "as", end that begin at a token; -1 where neither do. */
function whatEnd(r: Reading, from: number): number {
  const isAs = r.words[from]?.lower === 'as'
  const q = r.quotation[isAs ? from + 1 : from] ?? -1
  if (q >= 0 && r.quotations.from[q]! === (isAs ? from + 1 : from))
    return r.quotations.closed[q] ? r.quotations.to[q]! : -1
  const verb = r.words[from - 1]!.lower
  // "Said | undermined peace", "says | would help".
  if (SAYS.has(r.known[from - 1]))
    return r.bits[from]! & FINITE || r.tag[from] === T.VBN ? clauseEnd(r, from, commaAfter(r, from)) : -1
  const isNamed = NAMES.has(verb) && (r.bits[from]! & (ADJECTIVE | DETERMINER)) !== 0
  const end = isAs || isNamed ? withMarks(r, predicateEnd(r, isAs ? from : from - 1)) : 0
  return end > (isAs ? from + 1 : from) ? end : -1
}

/** "A | “stern warning” to Oslo": a predicate goes on through words in marks. */
function withMarks(r: Reading, end: number): number {
  const q = r.quotation[end] ?? -1
  if (q < 0 || r.quotations.from[q] !== end || !r.quotations.closed[q]) return end
  return predicateEnd(r, r.quotations.to[q]! - 1)
}

function commaAfter(r: Reading, from: number): number {
  let to = from
  while (to < r.sentenceTo[from]! && (r.tag[to] !== T.COMMA || r.quoted[to])) to++
  return to
}

/** The noun of such a remark is no cue. */
export const isRemarked = (r: Reading, noun: number): boolean =>
  noun > 1 && noun + 2 < r.n && isRemark(r, noun) && (takenUp(r, noun) !== null || calledSo(r, noun).length > 0)
