import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { Cued } from '../proposal.js'
import { CONJUNCTION, DETERMINER, PREPOSITION, QUOTE, T, VERB } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** Verbs of cognition take a work as well as a thought. */
const KNOWS = new Set(CUES.flatMap(({ act, forms }) => (act === 'know' ? forms : [])))
const SHOWS = new Set(['read', 'reads', 'reading'])
/** What bears a name more often than a message. */
const PLATES = new WordSet(['sign', 'plaque', 'plate', 'nameplate', 'label', 'sticker', 'badge', 'inscription'])

/**
 * They remember “Operation Red Door”; a song called “Sea of Rockets”; a plaque reads “Harbour Authority”: words in capitals
 * without a verb, where nobody speaks, are the title of something.
 */
export function isTitle(r: Reading, { cue, source, pieces }: Cued): boolean {
  const from = pieces[0]!
  if (cue.to > from || pieces.length > 2) return false
  for (let i = cue.to; i < from; i++) if (!(r.bits[i]! & QUOTE)) return false
  const verb = r.words[cue.head]!.lower
  const isNaming = r.tag[cue.head] === T.VBN && cue.to - cue.from === 1 && verb === 'called'
  if (!isNaming && !KNOWS.has(verb) && !(SHOWS.has(verb) && source !== null && isPlate(r, source))) return false
  const q = r.quotation[from]!
  return q >= 0 && isName(r, r.quotations.from[q]!, r.quotations.to[q]!)
}

function isPlate(r: Reading, [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < to; i++) if (PLATES.has(r.known[i])) return true
  return false
}

/** Two words at least, in capitals but for those of grammar, and no verb. */
function isName(r: Reading, from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    if (r.mark[i]) continue
    words++
    if (r.bits[i]! & VERB) return false
    const isSmall = (r.bits[i]! & (PREPOSITION | DETERMINER | CONJUNCTION)) !== 0
    if (!isSmall && !/^[\p{Lu}\d]/u.test(r.spellings[i]!)) return false
  }
  return words > 1
}
