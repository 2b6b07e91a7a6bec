import type { Block } from '../model/article.js'
import type { Span } from '../model/span.js'
import { boilerplateReason } from './boilerplate.js'

/** Non-empty lines, trimmed, as spans; every line break of Unicode ends a line. */
export function findLines(text: string): Span[] {
  const spans: Span[] = []
  for (const m of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)) {
    const start = m.index + (m[0].length - m[0].trimStart().length)
    const end = m.index + m[0].trimEnd().length
    if (end > start) spans.push({ start, end })
  }
  return spans
}

/**
 * Paragraphs of a text: its lines, but where the text is hard-wrapped (blank lines between groups of lines of one width)
 * the groups.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const groups: Span[][] = []
  let last: Span | undefined
  for (const line of lines) {
    const gap = last && text.slice(last.end, line.start)
    if (gap !== undefined && !/\n[^\S\n]*\r?\n|\r[^\S\n]*\r|\u2029/.test(gap)) groups.at(-1)!.push(line)
    else groups.push([line])
    last = line
  }
  const inner = groups.flatMap((group) => group.slice(0, -1))
  const wrapped =
    inner.length >= 4 &&
    groups.length > 1 &&
    inner.every((line) => line.end - line.start <= 120) &&
    inner.filter((line) => /[\p{L},;-]$/u.test(text.slice(line.start, line.end))).length > inner.length * 0.6
  return wrapped ? groups.map((group) => ({ start: group[0]!.start, end: group.at(-1)!.end })) : lines
}

/** Words of a line; in scripts that write no spaces two characters count as a word. */
export function countWords(line: string): number {
  let [spaces, dense] = [0, 0]
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i)
    if (c === 32 || c === 10 || c === 160) spaces++
    else if (c >= 0x2e80 && c < 0xac00) dense++
  }
  return spaces + 1 + dense / 2
}

/** True where a line reads as a sentence or more, not as a heading or label. */
export function isProse(line: string): boolean {
  if (line.length < 14) return false
  const words = countWords(line)
  if (words < 7) return false
  return words >= 25 || /[.!?…:;,。！？」][)\]"'”’»]{0,3}$/.test(line.slice(-4))
}

const HEADING = 12

/** True where a short line without a final stop stands between paragraphs. */
function isHeading(line: string): boolean {
  return (
    line.length <= 100 &&
    line.split(/\s+/).length <= HEADING &&
    !/[.,;:!?…—–-][)\]"'”’»]*$/.test(line) &&
    /\p{L}/u.test(line)
  )
}

/** Same words, whatever the case, marks and spaces. */
const fold = (line: string) => (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Which paragraph is the headline: the one equal to `title`, else null. Only those before the third prose paragraph count. */
function headlineAt(text: string, paragraphs: readonly Span[], title: string | null): number {
  if (title === null) return -1
  const wanted = fold(title)
  let prose = 0
  for (let i = 0; i < paragraphs.length && prose < 3; i++) {
    const line = text.slice(paragraphs[i]!.start, paragraphs[i]!.end)
    if (fold(line) === wanted) return i
    if (isProse(line)) prose++
  }
  return -1
}

/** "By Mika Aoki and Ola Berg", above the first paragraph: those who wrote it do not speak in it. */
const BYLINE = /^By \p{Lu}[\p{L}.'’-]*(?: (?:and |& |de |van |von |bin |al )?\p{Lu}[\p{L}.'’-]*,?){1,9}$/u

/**
 * Paragraphs of a text -> blocks with their kinds: the headline (the line equal to `title`), taglines above it, subheadings,
 * boilerplate by the table, paragraphs. Where in doubt a line is a paragraph: false boilerplate loses statements.
 */
export function classify(text: string, paragraphs: readonly Span[], title: string | null): Block[] {
  const headline = headlineAt(text, paragraphs, title)
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end))
  return paragraphs.map((span, i): Block => {
    const line = lines[i]!
    if (i === headline) return { kind: 'headline', ...span }
    const why = boilerplateReason(line)
    if (why !== null) return { kind: 'boilerplate', ...span, why }
    if (BYLINE.test(line) && !lines.slice(0, i).some((earlier, k) => k !== headline && isProse(earlier)))
      return { kind: 'boilerplate', ...span, why: 'byline' }
    if (i < headline && !isProse(line)) return { kind: 'boilerplate', ...span, why: 'tagline' }
    const after = lines[i + 1]
    const before = lines[i - 1]
    // A short line is a heading only above prose and not in a run of short lines (a list, a poem, a transcript).
    if (
      isHeading(line) &&
      before !== undefined &&
      after !== undefined &&
      i > 0 &&
      isProse(after) &&
      (isProse(before) || i - 1 === headline)
    )
      return { kind: 'subheading', ...span }
    return { kind: 'paragraph', ...span }
  })
}
