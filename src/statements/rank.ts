import { weights } from '../learned/weights.js'
import { ContentFeatures, noContentFeatures } from './content-features.js'
import { type ContentCandidate, contentCandidates } from './contents.js'
import { Features } from './features.js'
import type { Labelling } from './labelling.js'
import { Paths } from './path.js'
import { type CueSpan, noSourceFeatures, type SourceCandidate, sourceCandidates, sourceFeatures } from './sources.js'

export const SOURCE_BITS = 18
export const CONTENT_BITS = 19

/** An attribution in token numbers, with how sure the rankers are of it. */
export interface Proposal {
  readonly cue: CueSpan | null
  readonly source: readonly [number, number] | null
  /** [from, to) pairs. */
  readonly pieces: Int32Array
  /** Log-odds of the content against "no content". */
  readonly score: number
}

const sourceRow = new Features(SOURCE_BITS)
const contentRow = new Features(CONTENT_BITS)

/** The best source of a cue by the learned ranker, or null for none. */
export function rankSources(l: Labelling, cue: CueSpan): SourceCandidate | null {
  const { values } = weights('source')
  const paths = new Paths(l.reading, cue.head)
  noSourceFeatures(sourceRow, l, cue)
  let top = sourceRow.sum(values)
  let best: SourceCandidate | null = null
  for (const candidate of sourceCandidates(l, cue)) {
    sourceFeatures(sourceRow, l, cue, candidate, paths)
    const score = sourceRow.sum(values)
    if (score <= top) continue
    top = score
    best = candidate
  }
  return best
}

/** Candidates whose whole is looked at: those with the best beginning and end. */
const SHORT_LIST = 12

/** The best few contents of a cue by the learned ranker, best first; `score` is below 0 where "none" is better. */
export function rankContents(
  l: Labelling,
  cue: CueSpan,
  source: readonly [number, number] | null,
  few: number,
): Proposal[] {
  const { values, scale } = weights('content')
  noContentFeatures(contentRow, l, cue, source)
  const none = contentRow.sum(values)
  const scorer = new ContentScorer(l, cue, source, values)
  const best = new Best<ContentCandidate>(few)
  const shortList = new Best<ContentCandidate>(SHORT_LIST)
  for (const candidate of contentCandidates(l, cue, source)) shortList.add(candidate, scorer.edges(candidate))
  shortList.items.forEach((candidate, k) => {
    best.add(candidate, shortList.scores[k]! + scorer.whole(candidate))
  })
  return best.items.map(({ pieces }, k) => ({ cue, source, pieces, score: (best.scores[k]! - none) * scale }))
}

/** The best few of what was added, best first; of equals the earlier. */
class Best<T> {
  readonly items: T[] = []
  readonly scores: number[] = []

  constructor(readonly size: number) {}

  add(item: T, score: number): void {
    const { items, scores, size } = this
    if (scores.length === size) {
      if (score <= scores[size - 1]!) return
      items.pop()
      scores.pop()
    }
    let k = scores.length
    for (; k > 0 && scores[k - 1]! < score; k--) {
      scores[k] = scores[k - 1]!
      items[k] = items[k - 1]!
    }
    scores[k] = score
    items[k] = item
  }
}

/** Scores candidates; what depends on a beginning or an end alone is worked out once. */
class ContentScorer {
  readonly #features: ContentFeatures
  readonly #starts = new Map<number, number>()
  readonly #ends = new Map<number, number>()

  constructor(
    l: Labelling,
    cue: CueSpan,
    source: readonly [number, number] | null,
    readonly values: Int8Array,
  ) {
    this.#features = new ContentFeatures(contentRow, l, cue, source, new Paths(l.reading, cue.head))
  }

  /** Score of beginning and end. */
  edges(candidate: ContentCandidate): number {
    const { pieces } = candidate
    const side = this.#features.side(candidate)
    const from = pieces[0]!
    const to = pieces[pieces.length - 1]!
    let start = this.#starts.get(from * 3 + side)
    if (start === undefined) {
      this.#features.start(from, side)
      start = contentRow.sum(this.values)
      this.#starts.set(from * 3 + side, start)
    }
    let end = this.#ends.get(to * 3 + side)
    if (end === undefined) {
      this.#features.end(to, side)
      end = contentRow.sum(this.values)
      this.#ends.set(to * 3 + side, end)
    }
    return start + end
  }

  /** Score of everything else. */
  whole(candidate: ContentCandidate): number {
    this.#features.whole(candidate, this.#features.side(candidate))
    return contentRow.sum(this.values)
  }
}
