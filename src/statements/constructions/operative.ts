import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { ADVERB, FINITE, MODAL, NOMINAL, T, VERB } from '../syntax/grammar.js'
import { blockEnd, clauseEnd, has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const VERBS = new WordSet(
  CUES.filter(({ as }) => as === 'verb').flatMap(({ forms }) => forms.map((form) => form.split(' ')[0]!)),
)
const BE = new WordSet('be is was were are been being'.split(' '))
/** Longest subject, in tokens: "The Governments of …, … and … (hereinafter “the Parties”)". */
const SUBJECT = 40
/** Fewest numbered paragraphs that make a document. */
const FEWEST = 2

/**
 * "3. The Parties undertake to open the road.": the numbered paragraphs of a communiqué, declaration or treaty, where each sentence is
 * who speaks, a verb of speech or will, and all the rest. Their cues are verbs that mean little elsewhere ("undertake",
 * "commit"), and their contents run on where those of news end. None where fewer than half of the numbered paragraphs are so.
 */
export function findOperative(r: Reading): Cued[] {
  const found: Cued[] = []
  let numbered = 0
  let resolving = 0
  for (let a = 0; a < r.n; ) {
    const b = blockEnd(r, a)
    const first = numberEnd(r, a, b)
    if (first > a) {
      const before = found.length
      for (let from = first; from < b; ) {
        const to = r.sentenceTo[from]!
        const clause = clauseOf(r, from, to)
        if (clause !== null) found.push(clause)
        from = to
      }
      numbered++
      if (found.length > before) resolving++
    }
    a = b
  }
  return numbered >= FEWEST && 2 * resolving >= numbered ? found : []
}

/** Behind the "3." or "(3)" that a paragraph begins with; `from` where it begins otherwise. */
function numberEnd(r: Reading, from: number, to: number): number {
  let i = from
  while (i < to && r.mark[i]) i++
  if (!/^\d{1,2}[.)]?$/.test(r.words[i]?.lower ?? '')) return from
  const closed = /\D$/.test(r.words[i]!.lower) || (i + 1 < to && /^[.)]$/.test(r.words[i + 1]!.lower))
  i++
  while (i < to && r.mark[i]) i++
  return closed && i < to ? i : from
}

function clauseOf(r: Reading, from: number, to: number): Cued | null {
  let verb = from
  while (verb < to && verb - from < SUBJECT && !isVerb(r, verb)) verb++
  if (verb >= to || !isVerb(r, verb)) return null
  let end = verb
  while (end < to && r.bits[end]! & (VERB | MODAL | ADVERB) && !BE.has(r.known[end])) end++
  while (end > verb && r.bits[end - 1]! & ADVERB) end--
  let start = verb
  while (start > from && r.bits[start - 1]! & ADVERB) start--
  const last = clauseEnd(r, end, to)
  const head = end - 1
  if (start === from || end >= last || head < verb || !VERBS.has(r.known[head])) return null
  if (!has(r, from, start, NOMINAL)) return null
  const cue = { from: start, to: end, head }
  return { cue, source: [from, start], pieces: Int32Array.of(end, last), score: SURE, rule: 'operative paragraph' }
}

/** Finite, or a form that the tagger takes for another one: "the Forces declare", "the Parties agreed to". */
const isVerb = (r: Reading, i: number): boolean =>
  !r.quoted[i] && ((r.bits[i]! & FINITE) !== 0 || ((r.tag[i] === T.VBN || r.tag[i] === T.VB) && VERBS.has(r.known[i])))
