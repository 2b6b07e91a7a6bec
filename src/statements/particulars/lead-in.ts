import type { Attribution } from '../../model/statement.js'
import type { Scene } from '../speakers/scene.js'
import { occasionOf } from './occasion.js'
import { saidOf } from './said.js'

/** Longest stretch between a cue and its "that", in tokens. */
const LONGEST = 12

/** "said ahead of the meeting that …": when and where stand before the content, which begins at "that". */
export function withoutLeadIn<A extends Attribution>(scene: Scene, a: A): A {
  const [first, ...rest] = a.content
  if (a.cue === null || !first || first.start < a.cue.end) return a
  const from = scene.tokenAt(first.start)
  if (
    from !== scene.tokenAt(a.cue.end) ||
    !/^(?:IN|TO|NNP|NN|JJ|RB)$/.test(scene.tag(from)) ||
    scene.lower(from) === 'that'
  )
    return a
  const free: number[] = []
  for (let i = from; i < from + LONGEST && scene.layers.tokens.quotation[i] === -1; i++) {
    if (/^(?:VB[DPZ]|MD|W.*|\.|:|PRP)$/.test(scene.tag(i))) return a
    if (scene.lower(i) === 'that' && free.length > 0) {
      const start = scene.layers.tokens.start[i]!
      if (start >= first.end || (!occasionOf(scene, free) && !saidOf(scene, free))) return a
      return { ...a, content: [{ start, end: first.end }, ...rest] }
    }
    free.push(i)
  }
  return a
}
