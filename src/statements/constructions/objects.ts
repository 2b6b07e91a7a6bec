import { DEEDS } from '../../lexicon/deeds.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import { ADVERB, CONJUNCTION, MODIFIER, PREPOSITION, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

const VERBS = new WordSet(DEEDS.flatMap(({ verbs }) => verbs))
const ROWS = DEEDS.map(({ verbs, objects, opening }) => ({
  verbs: new WordSet(verbs),
  objects: new WordSet(objects),
  opening: opening && new WordSet(opening),
}))
/** Longest object, in tokens. */
const LONGEST = 10

/** "Oslo recalled | its ambassador", "told | a different story", "has filed | a suit against": what a verb of speech does to its object. */
export function isDoneTo(r: Reading, { from, to, head }: CueSpan): boolean {
  let verb = from
  while (verb < to && !VERBS.has(r.known[verb])) verb++
  if (verb === to || (verb !== head && head >= to)) return false
  const first = verb + 1
  const last = Math.min(r.sentenceTo[verb]!, first + LONGEST)
  let end = first
  while (end < last && r.bits[end]! & MODIFIER && !r.quoted[end]) end++
  if (end === first || to > end + 1 || !isLeft(r, end)) return false
  return ROWS.some(
    ({ verbs, objects, opening }) =>
      verbs.has(r.known[verb]) && objects.has(r.known[end - 1]) && (opening?.has(r.known[first]) ?? true),
  )
}

/** Behind the object nothing is made of it: "called the vote | a farce", "told the story | “of a man”". */
const isLeft = (r: Reading, i: number): boolean =>
  i >= r.sentenceTo[i - 1]! ||
  (r.mark[i] === 1 && r.quoted[i] === 0) ||
  r.tag[i] === T.TO ||
  ((r.bits[i]! & (PREPOSITION | CONJUNCTION | ADVERB)) !== 0 && r.words[i]!.lower !== 'that')
