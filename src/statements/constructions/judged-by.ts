import { verbsOf } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { predicateEnd } from '../edges/predicates.js'
import { REMARKS } from '../edges/source-remarks.js'
import { type Cued, SURE } from '../proposal.js'
import { DETERMINER, FINITE, MODIFIER, NOMINAL, PREPOSITION, T, VERB, WH } from '../syntax/grammar.js'
import { has, hasMark, isJoint, opensAside, quotationEnd, type Range } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { described } from './described-by.js'

export const JUDGEMENTS = new WordSet(verbsOf('condemn', 'criticise', 'praise', 'reject', 'deny'))
/** Longest thing judged, name of whoever judges, and clause about the thing, in tokens. */
const LONGEST = 14

/** The plan, denounced by Hamas as “a trap”, failed; a claim dismissed by Oslo as “a lie”; the claim was dismissed by Oslo as absurd: who judges stands behind "by". */
export function judgedBy(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let i = 2; i + 2 < r.n; i++) {
    if (!JUDGEMENTS.has(r.known[i]) || r.words[i + 1]!.lower !== 'by' || r.quoted[i]) continue
    const agent = agentEnd(r, i + 2)
    if (agent === i + 2) continue
    const isAs = r.words[agent]?.lower === 'as' && !r.quoted[agent]
    const end = isAs ? judgementEnd(r, agent) : agent
    const passive = isAs ? described(r, i) : null
    const thing = passive ?? remarked(r, i) ?? (isClosed(r, end) ? parted(r, i) : null)
    if (thing === null) continue
    const cue = { from: passive ? passive[1] : i, to: i + 1, head: i }
    const pieces = isAs ? [...thing, agent, end] : thing
    found.push({ cue, source: [i + 2, agent], pieces: Int32Array.from(pieces), score: SURE, rule: 'judged by' })
  }
  return found
}

/** "By | the Ministry of Defence | as": where the name of whoever judges ends. */
function agentEnd(r: Reading, from: number): number {
  const last = Math.min(r.sentenceTo[from]!, from + LONGEST)
  let end = from
  while (end < last && !r.mark[end] && !r.quoted[end] && (r.bits[end]! & (NOMINAL | MODIFIER) || isInName(r, end)))
    end++
  return end
}
const isInName = (r: Reading, i: number): boolean =>
  /^(?:of|and)$/.test(r.words[i]!.lower) && (r.bits[i + 1]! & (NOMINAL | MODIFIER)) !== 0

/** Where what is made of the thing ends, behind the "as" at a token: "as | a “trap” for all". */
export function judgementEnd(r: Reading, as: number): number {
  const end = r.quoted[as + 1] ? as + 1 : predicateEnd(r, as)
  return r.quoted[end] && r.sentenceFrom[end] === r.sentenceFrom[as] ? quotationEnd(r, end) : end
}

/** "…, | a claim | dismissed by": what was said or done before, behind a comma or a dash; or null. */
function remarked(r: Reading, verb: number): Range | null {
  if (!REMARKS.has(r.spellings[verb - 1]!)) return null
  let from = verb - 1
  while (from > r.sentenceFrom[verb]! && verb - from < LONGEST && r.bits[from - 1]! & MODIFIER && !r.mark[from - 1])
    from--
  return r.tag[from] === T.DT && from > 0 && opensAside(r, from - 1) ? [from, verb] : null
}

/** "| The plan |, denounced by": the subject that a comma parts from its participle; or null. */
function parted(r: Reading, verb: number): Range | null {
  const end = verb - 1
  if (r.tag[end] !== T.COMMA) return null
  const first = Math.max(r.sentenceFrom[verb]!, end - LONGEST)
  let from = end
  while (from > first && !isJoint(r, from - 1) && !r.mark[from - 1]) from--
  const opens = from === r.sentenceFrom[verb] || (from > first && isJoint(r, from - 1))
  if (!opens || !(r.bits[from]! & (NOMINAL | DETERMINER)) || r.bits[from]! & PREPOSITION) return null
  return has(r, from, end, NOMINAL) && !has(r, from, end, VERB | FINITE | WH) ? [from, end] : null
}

/** "By Hamas in May|, was": before a comma that ends the clause, and the verb behind it. */
function isClosed(r: Reading, from: number): boolean {
  const last = Math.min(r.sentenceTo[from - 1]! - 1, from + LONGEST)
  let comma = from
  while (comma < last && r.tag[comma] !== T.COMMA && !(r.bits[comma]! & (VERB | FINITE | WH))) comma++
  return comma < last && r.tag[comma] === T.COMMA && !hasMark(r, from, comma) && (r.bits[comma + 1]! & FINITE) !== 0
}
