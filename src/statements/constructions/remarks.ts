import { CUES } from '../../lexicon/cues.js'
import { predicateEnd } from '../edges/circumstances.js'
import { type Cued, SURE } from '../proposal.js'
import { ADJECTIVE, NOMINAL, NOUN, T, VERB, WH } from '../syntax/grammar.js'
import { opensAside, trimmed, withoutMarks } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** What one can call that which was said before: "a claim", "a view". */
const NOUNS = new Set(
  'claim claims charge charges allegation accusation assertion view position stance sentiment concern call demand warning assessment message argument line suggestion figure account remark statement description characterisation characterization'.split(
    ' ',
  ),
)
/** How others take it up. */
const TAKEN_UP = new Set(
  'echoed shared repeated backed supported endorsed rejected denied disputed dismissed contested confirmed'.split(' '),
)
/** Verbs of words in marks. */
const CALLS = new Set(
  CUES.filter(({ act }) => act === 'describe' || act === 'reject').flatMap(({ forms }) =>
    forms.map((f) => f.split(' ')[0]!),
  ),
)
/** Longest name of whoever says so, in tokens. */
const LONGEST = 10

/** …, a view echoed by China; …, a claim the army called “fiction”: what another says of that which was said before. */
export function remarks(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    if (!isRemark(r, i)) continue
    const said = takenUp(r, i)
    found.push(...(said ? [said] : calledSo(r, i)))
  }
  return found
}

/** "…, a claim": the noun at a token, behind a comma or a dash. */
const isRemark = (r: Reading, i: number): boolean =>
  NOUNS.has(r.words[i]!.lower) && r.tag[i - 1] === T.DT && !r.quoted[i] && opensAside(r, i - 2)

/** "A view | echoed by | China". */
function takenUp(r: Reading, noun: number): Cued | null {
  const verb = noun + 1
  if (!TAKEN_UP.has(r.words[verb]!.lower) || r.words[verb + 1]?.lower !== 'by') return null
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
    const as = r.words[verb + 1]!.lower === 'as' && r.quoted[verb + 2] ? verb + 2 : verb + 1
    const [start, to] = r.quoted[as] ? withoutMarks(r, as, end) : [as, trimmed(r, as, end)]
    if (start === to) break
    const cue = { from: verb, to: verb + 1, head: verb }
    found.push({ cue, source: [from, verb], pieces: Int32Array.of(start, to), score: SURE, rule: 'remark' })
    from = r.words[end]?.lower === 'and' && r.sentenceFrom[end] === r.sentenceFrom[noun] ? end + 1 : 0
  }
  return found
}

/** The verb of calling behind a name that begins at a token, or -1. */
function callAfter(r: Reading, from: number, last: number): number {
  let verb = from
  while (verb < from + LONGEST && verb < last && !r.mark[verb] && !CALLS.has(r.words[verb]!.lower)) verb++
  const isNamed = verb > from && verb < last && CALLS.has(r.words[verb]!.lower)
  return isNamed && (r.bits[verb - 1]! & (NOUN | ADJECTIVE)) !== 0 ? verb : -1
}

/** Where the words in marks, or those behind "as", end that begin at a token; -1 where neither do. */
function whatEnd(r: Reading, from: number): number {
  const isAs = r.words[from]?.lower === 'as'
  const q = r.quotation[isAs ? from + 1 : from] ?? -1
  if (q >= 0 && r.quotations.from[q]! === (isAs ? from + 1 : from))
    return r.quotations.closed[q] ? r.quotations.to[q]! : -1
  const end = isAs ? predicateEnd(r, from) : 0
  return end > from + 1 ? end : -1
}

/** The noun of such a remark is no cue. */
export const isRemarked = (r: Reading, noun: number): boolean =>
  noun > 1 && noun + 2 < r.n && isRemark(r, noun) && (takenUp(r, noun) !== null || calledSo(r, noun).length > 0)
