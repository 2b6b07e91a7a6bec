import { blockForest } from '../../learned/blocks.js'
import { likelihood } from '../../learned/forest.js'
import type { BlockKind } from '../../model/article.js'
import type { Head } from '../metadata/head.js'
import type { Linked } from '../metadata/jsonld.js'
import { features } from './features.js'
import { entryDates, keepEntryHeadings } from './live.js'
import { type Hints, measure } from './measures.js'
import type { Box, Outline } from './outline.js'
import { findHeadline, findRegion, proseOf } from './region.js'
import { letters, settle } from './settle.js'

export interface Selected {
  readonly kind: BlockKind
  readonly text: string
  /** Of an entry in a live blog. */
  readonly published: string | null
}

export interface Selection {
  /** The article's body, in page order. */
  readonly body: readonly Selected[]
  /** Share of the page's text that is links. */
  readonly linkShare: number
  /** Characters of text on the page. */
  readonly textLength: number
  /** Lines of text near the headline, in page order: byline and date are often among them. */
  readonly near: readonly string[]
  /** Short lines within the article's part of the page. */
  readonly labels: readonly string[]
}

const NOTHING: Selection = { body: [], linkShare: 0, textLength: 0, near: [], labels: [] }
const NEAR = [-4, 24] as const
const LABEL = 60

/** Which chunks of an outline are the article's body. */
export function select(page: Outline, hints: Hints): Selection {
  if (page.chunks.length === 0) return NOTHING
  const prose = proseOf(page)
  const headline = findHeadline(page, hints.title)
  const region = findRegion(page, prose, headline)
  const measures = measure(page, hints, prose, region)
  const forest = blockForest()
  const row = new Float32Array(forest.width)
  const likely = new Float32Array(page.chunks.length)
  for (let i = 0; i < page.chunks.length; i++) {
    if (!region.candidates[i]) continue
    features(measures, i, row, 0)
    likely[i] = likelihood(forest, row, 0)
  }
  const chosen = choose(page, region.candidates, likely, prose)
  const dates = entryDates(page, chosen)
  if (dates !== null) keepEntryHeadings(page, dates, chosen)
  const from = headline === -1 ? Math.max(0, region.candidates.indexOf(1)) : headline
  return {
    body: page.chunks.flatMap(({ text, box }, i) =>
      chosen[i] ? [{ kind: kindOf(page.boxes, box), text, published: dates?.[box] ?? null }] : [],
    ),
    linkShare: measures.linkShare,
    textLength: page.chunks.reduce((sum, chunk) => sum + chunk.text.length, 0),
    near: page.chunks.slice(Math.max(0, from + NEAR[0]), from + NEAR[1]).map((chunk) => chunk.text),
    labels: page.chunks.flatMap(({ text }, i) => (region.candidates[i] && text.length <= LABEL ? [text] : [])),
  }
}

/** On a page unlike those learned from, what is likeliest there is taken. */
function choose(page: Outline, candidates: Uint8Array, likely: Float32Array, prose: Uint8Array): Uint8Array {
  const chosen = settle(page, candidates, likely)
  if (chosen.includes(1)) return chosen
  let most = 0
  for (let i = 0; i < likely.length; i++) if (prose[i] && likely[i]! > most) most = likely[i]!
  if (most > 0)
    return settle(
      page,
      candidates,
      likely.map((p) => (p / most) * 0.95),
    )
  // Not even a candidate: the paragraphs that are outside links and outside comments' like.
  return prose.map((flag, i) => (flag && page.chunks[i]!.linkChars === 0 && page.chunks[i]!.text.length > 80 ? 1 : 0))
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
export function hintsOf(head: Head, linked: Linked, title: string | null): Hints {
  const body = letters(linked.body ?? '')
  const description = head.meta.get('og:description')?.[0] ?? head.meta.get('description')?.[0] ?? null
  return { body: body.length > 200 ? body : null, title, description }
}
