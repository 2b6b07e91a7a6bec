import { ADVERB, CONJUNCTION, FINITE, T } from './grammar.js'
import { trimmed } from './ranges.js'
import type { Cued } from './rank.js'
import type { Reading } from './reading.js'

/** How many cues behind a cue can stand in its content. */
const NEAR = 6

/**
 * Berg told them that the pier would close, and announced a strike: a verb of speech behind "and" that has the speaker and the
 * tense of the one before goes on the sentence, not what was said; there the first content ends.
 */
export function partJoined(r: Reading, choices: Cued[][]): void {
  for (let i = 0; i < choices.length; i++) {
    for (let j = i + 1; j < choices.length && j <= i + NEAR; j++) {
      const joint = jointOf(r, choices[i]![0]!, choices[j]![0]!)
      if (joint >= 0) choices[i] = choices[i]!.map((choice) => until(r, choice, joint))
    }
  }
}

/** The conjunction between two verbs of one speaker, or -1. */
function jointOf(r: Reading, { cue, source }: Cued, next: Cued): number {
  if (source === null || next.source === null || source[1] > cue.from || next.pieces[0]! < next.cue.to) return -1
  if (source[0] !== next.source[0] || source[1] !== next.source[1]) return -1
  if (r.tag[cue.head] !== r.tag[next.cue.head] || !(r.bits[cue.head]! & FINITE)) return -1
  const isSame = r.lower[cue.head] === r.lower[next.cue.head]
  let at = next.cue.from - 1
  while (at > cue.to && r.bits[at]! & ADVERB) at--
  // "He said that … and said that …", without a comma, can all be one statement.
  if (isSame && r.tag[at - 1] !== T.COMMA && r.tag[at - 2] !== T.COMMA) return -1
  return at > cue.to && r.bits[at]! & CONJUNCTION && !r.quoted[at] ? at : -1
}

function until(r: Reading, choice: Cued, joint: number): Cued {
  const { pieces, cue } = choice
  const last = pieces.length - 2
  if (pieces[last]! < cue.to || pieces[last]! >= joint || pieces[last + 1]! <= joint) return choice
  const cut = pieces.slice()
  cut[last + 1] = trimmed(r, pieces[last]!, joint)
  return { ...choice, pieces: cut }
}
