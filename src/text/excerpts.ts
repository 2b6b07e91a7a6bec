import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'

const STRAIGHT = 0x22

/**
 * What of each block is the article's own or the excerpted prose. An excerpt of another article is often taken over with a
 * straight mark before every paragraph and one at its very end, while the quotations in it keep their curved marks: those
 * straight ones open no quotation and are left outside the span.
 */
export function withoutExcerptMarks({ text, blocks }: Article): readonly Span[] {
  const marked = blocks.map((block) => straightMarks(text, block))
  // Curved marks inside a paragraph that a straight one opens and none closes: the sign of an excerpt.
  const excerpts = marked.some((marks, i) => marks === 'first' && hasCurved(text, blocks[i]!))
  if (!excerpts) return blocks
  let within = false
  return blocks.map((block, i) => {
    const marks = marked[i]!
    const ends = marks === 'ends' && within && hasCurved(text, block)
    within = marks === 'first'
    return { start: block.start + (within || ends ? 1 : 0), end: block.end - (ends ? 1 : 0) }
  })
}

/** Whether the only straight marks of a block are its first character, or its first and its last. */
function straightMarks(text: string, { start, end }: Span): 'first' | 'ends' | 'other' {
  if (end - start < 3 || text.charCodeAt(start) !== STRAIGHT) return 'other'
  const next = text.slice(start + 1, end).indexOf('"')
  if (next < 0) return 'first'
  return start + 1 + next === end - 1 ? 'ends' : 'other'
}

const hasCurved = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes('“')
