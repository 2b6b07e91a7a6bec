import type { Cued } from '../proposal.js'
import { T } from '../syntax/grammar.js'
import { trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** "Told | parliament": what the chain takes for the end of the cue and the ranker for the start of what was said. */
export function withoutOverlap(proposal: Cued): Cued {
  const { cue, pieces } = proposal
  const overlaps = pieces[0]! > cue.head && pieces[0]! < cue.to && pieces[1]! > cue.to
  return overlaps ? { ...proposal, cue: { ...cue, to: pieces[0]! } } : proposal
}

/** "…, the junta and | rebels said": a content ends where whoever says it begins. */
export function withoutSource(r: Reading, proposal: Cued): Cued {
  const { source, cue, pieces } = proposal
  if (source === null || source[1] > cue.from) return proposal
  const k = pieces.findIndex(
    (at, i) => i % 2 === 0 && at < source[0] && pieces[i + 1]! > source[0] && pieces[i + 1]! <= cue.from,
  )
  if (k < 0) return proposal
  const cut = pieces.slice()
  cut[k + 1] = trimmed(r, pieces[k]!, source[0])
  return { ...proposal, pieces: cut }
}

/** She declined | to say if the ship was lost: what she would not do belongs to the cue, where the content begins behind it. */
export function withInfinitive(r: Reading, proposal: Cued, from: number): Cued {
  const { cue } = proposal
  const joins = from === cue.to + 2 && r.tag[cue.to] === T.TO && r.tag[cue.to + 1] === T.VB
  return joins ? { ...proposal, cue: { ...cue, to: from } } : proposal
}
