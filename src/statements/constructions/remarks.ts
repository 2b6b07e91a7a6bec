import { CUES } from '../../lexicon/cues.js'
import { type Cued, SURE } from '../proposal.js'
import { ADJECTIVE, NOMINAL, NOUN, T, VERB, WH } from '../syntax/grammar.js'
import { trimmed, withoutMarks } from '../syntax/ranges.js'
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
    const said = takenUp(r, i) ?? calledSo(r, i)
    if (said) found.push(said)
  }
  return found
}

/** "…, a claim": the noun at a token, behind a comma or a dash. */
const isRemark = (r: Reading, i: number): boolean =>
  NOUNS.has(r.words[i]!.lower) &&
  r.tag[i - 1] === T.DT &&
  !r.quoted[i] &&
  (r.tag[i - 2] === T.COMMA || /^(?:[—–-]|--)$/.test(r.words[i - 2]!.lower))

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

/** "A claim (that) | the army | called | “fiction”". */
function calledSo(r: Reading, noun: number): Cued | null {
  const from = r.words[noun + 1]!.lower === 'that' ? noun + 2 : noun + 1
  let verb = from
  while (verb < from + LONGEST && verb < r.sentenceTo[noun]! && !r.mark[verb] && !CALLS.has(r.words[verb]!.lower))
    verb++
  if (verb === from || !CALLS.has(r.words[verb]?.lower ?? '') || !(r.bits[verb - 1]! & (NOUN | ADJECTIVE))) return null
  const q = r.quotation[verb + 1] ?? -1
  if (q < 0 || r.quotations.from[q]! !== verb + 1 || !r.quotations.closed[q]) return null
  const [start, end] = withoutMarks(r, r.quotations.from[q]!, r.quotations.to[q]!)
  if (start === end) return null
  const cue = { from: verb, to: verb + 1, head: verb }
  return { cue, source: [from, verb], pieces: Int32Array.of(start, end), score: SURE, rule: 'remark' }
}

/** The noun of such a remark is no cue. */
export const isRemarked = (r: Reading, noun: number): boolean =>
  noun > 1 && noun + 2 < r.n && isRemark(r, noun) && (takenUp(r, noun) ?? calledSo(r, noun)) !== null
