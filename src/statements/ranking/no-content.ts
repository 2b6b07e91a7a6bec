import type { Features } from '../labelling/features.js'
import { type Labelling, level, over } from '../labelling/labelling.js'
import type { CueSpan } from '../proposal.js'

/** Features of "no content": the cue is none, or a nested one. */
export function noContentFeatures(
  f: Features,
  l: Labelling,
  cue: CueSpan,
  source: readonly [number, number] | null,
): void {
  const r = l.reading
  const h = cue.head
  const stem = r.stem[h]!
  const t = r.tag[h]!
  const likely = level(over(l.cues, cue.from, cue.to) / (cue.to - cue.from))
  f.start(2000)
  f.add(1)
  f.add(stem)
  f.add(r.cuePrior[h]!, t)
  f.add(r.relation[h]!, t)
  f.add(likely)
  f.add(likely, stem)
  f.add(l.labels[h]!, likely)
  f.add(source === null ? 0 : 1, stem)
  f.add(source === null ? 0 : 1, t)
  f.add(r.lower[cue.from]!, r.lower[cue.to - 1]!)
  f.add(r.quoted[h]!, stem)
  f.add(r.block[h] === r.block[0] ? 1 : 0, t)
  const mass = over(l.contents, r.stretchFrom[h]!, r.stretchTo[h]!)
  f.add(mass < 0.5 ? 0 : mass < 2 ? 1 : mass < 5 ? 2 : 3)
  const onCue = level(over(l.contents, cue.from, cue.to) / (cue.to - cue.from))
  f.add(onCue)
  f.add(onCue, likely)
  f.add(onCue, r.quoted[h]!)
  f.add(r.cuePrior[h]!, likely)
  f.add(source === null ? -1 : r.sourcePrior[source[1] - 1]!, r.cuePrior[h]!)
}
