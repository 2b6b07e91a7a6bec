import type { BlockKind } from '../../model/article.js'
import { boilerplateReason } from '../boilerplate.js'
import { isProse } from '../lines.js'
import type { Outline } from './outline.js'
import { partBits } from './parts.js'

export interface Selected {
  readonly kind: BlockKind
  readonly text: string
  readonly box: number
}

const OUTSIDE = partBits(
  'navigation',
  'side',
  'foot',
  'related',
  'comments',
  'share',
  'advertisement',
  'newsletter',
  'author',
  'caption',
  'consent',
)

/** The chunks of an outline that are the article's body, in page order. */
export function select({ boxes, chunks }: Outline): Selected[] {
  const prose = new Float64Array(boxes.length)
  for (const chunk of chunks) {
    const box = boxes[chunk.box]!
    if (!isProse(chunk.text) || chunk.linkChars > chunk.text.length * 0.4) continue
    const weight = chunk.text.length * (box.within & OUTSIDE ? 0.2 : 1)
    for (let i = chunk.box; i !== -1; i = boxes[i]!.parent) prose[i]! += weight
  }
  let main = 0
  for (let i = 1; i < boxes.length; i++) if (boxes[i]!.parent === main && prose[i]! > prose[main]! * 0.6) main = i
  const inside = new Uint8Array(boxes.length)
  for (let i = main; i < boxes.length; i++) inside[i] = i === main || inside[boxes[i]!.parent] === 1 ? 1 : 0
  const bad = new Uint8Array(boxes.length)
  for (let i = main + 1; i < boxes.length; i++)
    if (inside[i])
      bad[i] = bad[boxes[i]!.parent] || (boxes[i]!.parts & OUTSIDE && prose[i]! < prose[main]! * 0.3) ? 1 : 0
  return chunks.flatMap((chunk): Selected[] => {
    const box = boxes[chunk.box]!
    if (!inside[chunk.box] || bad[chunk.box] || box.tag === 'h1') return []
    if (chunk.linkChars > chunk.text.length * 0.6 || boilerplateReason(chunk.text) !== null) return []
    return [{ kind: kindOf(box.tag, boxes[box.parent]?.tag), text: chunk.text, box: chunk.box }]
  })
}

function kindOf(tag: string, around: string | undefined): BlockKind {
  if (/^h[1-6]$/.test(tag)) return 'subheading'
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list'
  return tag === 'blockquote' || around === 'blockquote' ? 'quote' : 'paragraph'
}
