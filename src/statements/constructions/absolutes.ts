import { withSubject } from '../edges/subjects.js'
import type { CueSpan } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import { T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** …, with Oslo opposing it and Bergen | saying it was late: participles of speech with a subject of their own that are in no cue. */
export function absolutes(r: Reading, cues: readonly CueSpan[]): CueSpan[] {
  const found: CueSpan[] = []
  let at = 0
  for (let i = 1; i < r.n; i++) {
    if (r.tag[i] !== T.VBG || r.quoted[i] || !SPEECH.has(r.words[i]!.lower)) continue
    while (at < cues.length && cues[at]!.to <= i) at++
    if (at < cues.length && cues[at]!.from <= i) continue
    const cue = { from: i, to: i + 1, head: i }
    if (withSubject(r, cue) !== null) found.push(cue)
  }
  return found
}
