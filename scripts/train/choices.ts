import { Features } from '../../src/statements/labelling/features.js'
import { cueHead, findCues } from '../../src/statements/labelling/find-cues.js'
import type { Labelling } from '../../src/statements/labelling/labelling.js'
import type { CueSpan } from '../../src/statements/proposal.js'
import { ContentFeatures } from '../../src/statements/ranking/content-features.js'
import { contentCandidates } from '../../src/statements/ranking/contents.js'
import { noContentFeatures } from '../../src/statements/ranking/no-content.js'
import { CONTENT_BITS, SOURCE_BITS } from '../../src/statements/ranking/rank.js'
import { headFeatures, noSourceFeatures, sourceCandidates, spanFeatures } from '../../src/statements/ranking/sources.js'
import { Paths } from '../../src/statements/syntax/path.js'
import type { Reading } from '../../src/statements/syntax/reading.js'
import type { Gold } from './gold.js'
import { type Choice, ChoiceBuilder } from './ranker.js'

/** A candidate cue and the annotated attribution that it is the cue of, if any. */
export interface Pairing {
  readonly cue: CueSpan
  readonly gold: Gold | null
}

/** The rankers learn from less likely cues than they are asked about: so they know better what is none. */
const OPENS = 0.08

/** The cues that would be found from `OPENS` on, each with its annotation; then the annotated ones that would not. */
export function pairCues(l: Labelling, gold: readonly Gold[]): Pairing[] {
  const used = new Set<Gold>()
  const pairs = findCues(l, OPENS).map((cue): Pairing => {
    let best: Gold | null = null
    let most = 0
    for (const g of gold) {
      let shared = g.cue.filter((i) => i >= cue.from && i < cue.to).length
      if (g.cue.includes(cue.head)) shared += 2
      if (shared > most) {
        most = shared
        best = g
      }
    }
    if (best !== null) used.add(best)
    return { cue, gold: best }
  })
  for (const g of gold) {
    if (g.cue.length === 0 || used.has(g)) continue
    const [from, to] = [g.cue[0]!, g.cue.at(-1)! + 1]
    pairs.push({ cue: { from, to, head: cueHead(l.reading, from, to) }, gold: g })
  }
  return pairs
}

const wordsOf = (r: Reading, tokens: readonly number[]) => new Set(tokens.filter((i) => !r.mark[i]))

/** Jaccard index of the words of [from, to) pairs and a set of words. */
export function overlap(r: Reading, pieces: ArrayLike<number>, words: ReadonlySet<number>): number {
  let shared = 0
  let length = 0
  for (let k = 0; k < pieces.length; k += 2) {
    for (let i = pieces[k]!; i < pieces[k + 1]!; i++) {
      if (r.mark[i]) continue
      length++
      if (words.has(i)) shared++
    }
  }
  return shared / Math.max(1, length + words.size - shared)
}

const sourceRow = new Features(SOURCE_BITS)
const contentRow = new Features(CONTENT_BITS)
const builder = new ChoiceBuilder()

/** The choice of a source; null where no candidate is near the annotated one. `source`: the right candidate. */
export function sourceChoice(
  l: Labelling,
  { cue, gold }: Pairing,
): { choice: Choice | null; source: [number, number] | null } {
  const r = l.reading
  const words = wordsOf(r, gold?.source ?? [])
  const candidates = sourceCandidates(l, cue)
  let best = -1
  let most = 0.34
  candidates.forEach((c, k) => {
    const o = overlap(r, [c.from, c.to], words)
    if (o > most) {
      most = o
      best = k
    }
  })
  const source: [number, number] | null = best < 0 ? null : [candidates[best]!.from, candidates[best]!.to]
  if (gold === null || (best < 0 && words.size > 0)) return { choice: null, source }
  const paths = new Paths().from(r, cue.head)
  noSourceFeatures(sourceRow, l, cue)
  builder.take(sourceRow)
  builder.close()
  for (const c of candidates) {
    headFeatures(sourceRow, l, cue, c.head, paths)
    builder.take(sourceRow)
    spanFeatures(sourceRow, l, cue, c, paths)
    builder.take(sourceRow)
    builder.close()
  }
  return { choice: builder.finish(best + 1), source }
}

/** The choice of a content; null where the annotated one is out of reach. */
export function contentChoice(
  l: Labelling,
  { cue, gold }: Pairing,
  source: readonly [number, number] | null,
): Choice | null {
  const r = l.reading
  const candidates = contentCandidates(l, cue, source)
  let best = -1
  if (gold !== null) {
    const words = wordsOf(r, gold.content)
    let most = 0.5
    candidates.forEach((c, k) => {
      const o = overlap(r, c.pieces, words)
      if (o > most) {
        most = o
        best = k
      }
    })
    if (best < 0) return null
  }
  const features = new ContentFeatures(contentRow, l, cue, source, new Paths().from(r, cue.head))
  noContentFeatures(contentRow, l, cue, source)
  builder.take(contentRow)
  builder.close()
  for (const { pieces, kind } of candidates) {
    const last = pieces[pieces.length - 1]!
    const side = features.side(pieces[0]!, last)
    features.start(pieces[0]!, side)
    builder.take(contentRow)
    features.end(last, side)
    builder.take(contentRow)
    features.whole(kind, pieces.length / 2, pieces)
    builder.take(contentRow)
    builder.close()
  }
  return builder.finish(best + 1)
}
