import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, endingAt, withCue, withPieces } from '../proposal.js'
import { ADJECTIVE, DETERMINER, FINITE, MODIFIER, QUOTE, T, VERB } from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { ADDRESSEE } from './circumstances.js'

/** He used the phrase “harbour thieves” often: what is said are the words in marks, and all before them tells so. */
export function usedWords(r: Reading, proposal: Cued): Cued | null {
  const { cue, pieces } = proposal
  const from = pieces[0]!
  if (!USES.has(r.known[cue.head]) || from < cue.to || r.quoted[from]) return null
  let noun = from
  while (noun < from + ADDRESSEE && r.bits[noun]! & (DETERMINER | ADJECTIVE)) noun++
  if (!WORDINGS.has(r.known[noun])) return null
  const open = r.tag[noun + 1] === T.COMMA ? noun + 2 : noun + 1
  const q = r.quotation[open] ?? -1
  if (q < 0 || r.quotations.from[q] !== open || !r.quotations.closed[q]) return null
  return withPieces(withCue(proposal, endingAt(cue, noun + 1)), Int32Array.of(open, r.quotations.to[q]!))
}
const USES = new WordSet('use uses used using coin coins coined coining'.split(' '))
const WORDINGS = new WordSet('phrase term word words expression slogan'.split(' '))

/** They signed a memorandum in Rome: what is signed is a thing, unless marks or a clause tell its words. */
export function isSigned(r: Reading, { cue, pieces }: Cued): boolean {
  const [from, to] = [pieces[0]!, pieces[1]!]
  if (!SIGNS.has(r.known[cue.head]) || pieces.length > 2 || from < cue.to) return false
  return (r.bits[from]! & (DETERMINER | MODIFIER)) !== 0 && !has(r, from, to, VERB | FINITE | QUOTE) && !r.quoted[from]
}
const SIGNS = new WordSet('sign signs signed signing initialled'.split(' '))
