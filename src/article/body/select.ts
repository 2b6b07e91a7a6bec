import { blockForest } from '../../learned/blocks.js'
import { likelihood } from '../../learned/forest.js'
import type { BlockKind } from '../../model/article.js'
import type { Head } from '../metadata/head.js'
import { features } from './features.js'
import { type Hints, measure } from './measures.js'
import type { Box, Outline } from './outline.js'
import { findHeadline, findRegion, proseOf } from './region.js'
import { letters, settle } from './settle.js'

export interface Selected {
  readonly kind: BlockKind
  readonly text: string
  /** Index of the box it stands in. */
  readonly box: number
}

/** The chunks of an outline that are the article's body, in page order. */
export function select(page: Outline, hints: Hints): Selected[] {
  const prose = proseOf(page)
  const region = findRegion(page, prose, findHeadline(page, hints.title))
  const measures = measure(page, hints, prose, region)
  const forest = blockForest()
  const row = new Float32Array(forest.width)
  const likely = new Float32Array(page.chunks.length)
  for (let i = 0; i < page.chunks.length; i++) {
    if (!region.candidates[i]) continue
    features(measures, i, row, 0)
    likely[i] = likelihood(forest, row, 0)
  }
  const chosen = settle(page, region.candidates, likely)
  return page.chunks.flatMap((chunk, i) =>
    chosen[i] ? [{ kind: kindOf(page.boxes, chunk.box), text: chunk.text, box: chunk.box }] : [],
  )
}

function kindOf(boxes: readonly Box[], at: number): BlockKind {
  const { tag } = boxes[at]!
  if (/^h[1-6]$/.test(tag)) return 'subheading'
  for (let i = at, steps = 0; i !== -1 && steps < 4; i = boxes[i]!.parent, steps++) {
    if (boxes[i]!.tag === 'blockquote') return 'quote'
    if (boxes[i]!.tag === 'li' || boxes[i]!.tag === 'dl') return 'list'
  }
  return 'paragraph'
}

/** What the head of a page tells of its article's body. */
export function hintsOf(head: Head): Hints {
  const body = head.jsonLd.map(articleBody).find((text) => text !== null) ?? null
  const description = head.meta.get('og:description')?.[0] ?? head.meta.get('description')?.[0] ?? null
  return { body, title: head.meta.get('og:title')?.[0] ?? head.title, description }
}
const BODY = /"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"/

function articleBody(json: string): string | null {
  const m = BODY.exec(json)
  const text =
    m === null
      ? ''
      : letters(
          m[1]!.replace(/\\[nrt]/g, ' ').replace(/\\u([0-9a-f]{4})/gi, (_, h) => String.fromCharCode(parseInt(h, 16))),
        )
  return text.length > 200 ? text : null
}
