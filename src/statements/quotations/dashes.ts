import { type Growing, SURE } from '../proposal.js'
import { FINITE, NOMINAL, T, VERB } from '../syntax/grammar.js'
import { blockEnd, has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { SPEECH } from './voices.js'

/** The rule of words that dashes set off, in the place of quotation marks. */
export const DASHED = 'dashes'
const DASH = /^(?:[—–-]|--)$/
/** Longest name with its office behind the verb, in tokens. */
const NAME = 20

/**
 * – We waited long, stressed Minister Lis. – We will not wait again.: paragraphs that open with a dash, as papers of many lands print what
 * somebody said; the verb and the name stand behind a comma, and a second dash opens the rest. A list has no second dash.
 */
export function findDashed(r: Reading): Growing[] {
  const found: Growing[] = []
  for (let a = 0; a < r.n; ) {
    const b = blockEnd(r, a)
    const dashed = DASH.test(r.words[a]!.lower) ? dashedIn(r, a + 1, b) : null
    if (dashed !== null) found.push(dashed)
    a = b
  }
  return found
}

function dashedIn(r: Reading, from: number, to: number): Growing | null {
  let verb = from + 1
  while (verb < to && !(r.tag[verb - 1] === T.COMMA && isVoice(r, verb))) verb++
  let end = verb + 1
  while (end < to && end - verb < NAME && !(r.tag[end] === T.STOP || DASH.test(r.words[end]!.lower))) end++
  let rest = end
  while (rest < to && r.mark[rest] && !DASH.test(r.words[rest]!.lower)) rest++
  if (verb - 1 === from || rest + 1 >= to || !DASH.test(r.words[rest]!.lower)) return null
  let source = end
  while (source > verb + 1 && r.mark[source - 1]) source--
  if (source === verb + 1 || !has(r, verb + 1, source, NOMINAL) || has(r, verb + 1, source, FINITE)) return null
  let last = to
  while (last > rest + 1 && r.mark[last - 1]) last--
  const pieces = [from, verb - 1, rest + 1, last]
  const cue = { from: verb, to: verb + 1, head: verb }
  const proposal = {
    cue,
    source: [verb + 1, source] as const,
    pieces: Int32Array.from(pieces),
    score: SURE,
    rule: DASHED,
  }
  return last > rest + 1 ? { proposal, pieces } : null
}

const isVoice = (r: Reading, i: number): boolean =>
  !r.quoted[i] && (r.bits[i]! & VERB) !== 0 && r.tag[i] !== T.VBG && SPEECH.has(r.known[i])
