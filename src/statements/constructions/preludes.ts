import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { cueHead } from '../labelling/find-cues.js'
import { type Cued, SURE } from '../proposal.js'
import { ADVERB, DETERMINER, FINITE, NOMINAL, NUMBER, T, WH } from '../syntax/grammar.js'
import { clauseEnd, has, hasTag, isUnstopped } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { LONGEST } from './aside.js'

/** "according to", "in the words of", "in the view of": set phrases of the table that can open a sentence. */
const PRELUDES = CUES.filter(({ as }) => as === 'phrase').map(({ lemma }) => lemma.split(' '))
const PRELUDE_FIRST = new WordSet(PRELUDES.map(([first]) => first!))

/** In the words of a trader, “the pier is a ruin”: a set phrase that opens a sentence, whose words they are, and all the rest. */
export function preludes(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let from = 0; from < r.n; from = r.sentenceTo[from]!) {
    if (!PRELUDE_FIRST.has(r.known[from]) || r.quoted[from]) continue
    const phrase = PRELUDES.find((words) => words.every((word, k) => r.words[from + k]?.lower === word))
    const prelude = phrase && preludeOf(r, from, from + phrase.length)
    if (prelude) found.push(prelude)
  }
  return found
}

function preludeOf(r: Reading, from: number, to: number): Cued | null {
  const last = r.sentenceTo[from]!
  if (r.stretchFrom[from] !== from || r.stretchTo[from] !== last || last - from > LONGEST) return null
  let comma = to
  let named = 0
  // What stands between commas and has no verb of its own is told of the speaker: "Oh, a former general who teaches, …".
  while (comma < last) {
    while (comma < last && r.tag[comma] !== T.COMMA && !r.quoted[comma]) comma++
    if (
      comma === to ||
      comma + 1 >= last ||
      r.tag[comma] !== T.COMMA ||
      hasTag(r, to, comma, T.COLON) ||
      (has(r, to, comma, FINITE) && !has(r, to, comma, WH))
    )
      return null
    if (hasMainVerb(r, comma + 1, last) || isLastComma(r, comma, last) || opensList(r, to, comma)) break
    // "According to court papers, however, …": a word in passing is no part of who.
    const isPassing = (r.bits[comma + 1]! & ADVERB) !== 0 && r.tag[comma + 2] === T.COMMA
    if ((isPassing || r.words[comma + 1]!.lower === 'which') && named === 0) named = comma
    comma++
  }
  if (comma >= last) return null
  comma = beforeSubject(r, to, comma)
  const pieces = Int32Array.of(comma + 1, clauseEnd(r, comma + 1, last))
  const source: [number, number] = [to, named || comma]
  const cue = { from, to, head: cueHead(r, from, to) }
  return { cue, source, pieces, score: SURE, rule: 'prelude' }
}

/** According to Oslo, | the ship, the Moskva, | sank: behind the comma that a verb follows there is no subject, so it stands before. */
function beforeSubject(r: Reading, from: number, comma: number): number {
  let first = from
  while (first < comma && r.tag[first] !== T.COMMA) first++
  const isSubject = r.bits[first + 1]! & (NOMINAL | DETERMINER | NUMBER) && !(r.bits[first + 1]! & WH)
  return first < comma && r.bits[comma + 1]! & FINITE && isSubject ? first : comma
}

/** According to three diplomats, | Italy, Chile and Norway agreed: people without a name, and then names, are no one list. */
const opensList = (r: Reading, from: number, comma: number): boolean =>
  r.tag[comma - 1] === T.NNS && r.tag[comma + 1] === T.NNP && !hasTag(r, from, comma, T.NNP)

/** The tagger misses verbs; but behind the last comma of a whole sentence there is one. */
function isLastComma(r: Reading, comma: number, last: number): boolean {
  for (let i = comma + 1; i < last; i++) if (r.tag[i] === T.COMMA && !r.quoted[i]) return false
  return !isUnstopped(r, comma)
}

/** True where a finite verb that no relative word has led up to stands before the next comma. */
function hasMainVerb(r: Reading, from: number, last: number): boolean {
  let verbs = 0
  for (let i = from; i < last && (r.tag[i] !== T.COMMA || r.quoted[i]); i++) {
    if (r.bits[i]! & WH) verbs--
    if (r.bits[i]! & FINITE && !(i > from && r.bits[i - 1]! & FINITE)) verbs++
    if (verbs > 0) return true
  }
  return false
}
