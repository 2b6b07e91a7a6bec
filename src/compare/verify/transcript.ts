import { ABBREVIATIONS } from '../../lexicon/abbreviations.js'
import { type Span, span } from '../../model/span.js'

/** What one speaker says without a break in a transcript. */
export interface Turn extends Span {
  readonly speaker: string
}

/** "MINISTER AOKI: We know." at the start of a line: capital words, with a role or party in brackets, before a colon. */
const LABEL =
  /^[ \t>*_-]{0,4}((?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|of|the|and|de|van|von|al|bin)(?:[ \t]+(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|of|the|and|for|de|van|von|al|bin|el)){0,7}(?:,?[ \t]+\([^)\n]{1,60}\))?)[ \t]*[*_]{0,2}:(?=[ \t\n*_])/u

/** The turns of a transcript in `SPEAKER: words` form, in order; none where no line begins with a label. Linear. */
export function turnsIn(text: string): Turn[] {
  const turns: Turn[] = []
  let speaker: string | null = null
  let begin = 0
  const close = (end: number) => {
    if (speaker !== null && end > begin) turns.push({ speaker, start: begin, end })
  }
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const label = LABEL.exec(text.slice(at, Math.min(end, at + 160) + 1))
    if (label) {
      close(at)
      speaker = label[1]!
      begin = at + label[0].length
    }
    at = end + 1
  }
  close(text.length)
  // One line with a colon is a heading, not a transcript.
  return new Set(turns.map((turn) => turn.speaker)).size > 1 || turns.length > 2 ? turns : []
}

const titles = new Set(ABBREVIATIONS.filter(({ kind }) => kind !== 'word').map(({ form }) => form))

/** True where a full stop, question or exclamation mark at `i` ends its sentence. */
function endsSentence(text: string, i: number): boolean {
  if (!'.!?…'.includes(text[i]!)) return false
  let next = i + 1
  while (next < text.length && '"”’\')»]'.includes(text[next]!)) next++
  if (next < text.length && !/\s/.test(text[next]!)) return false
  if (text[i] !== '.') return true
  let from = i
  while (from > 0 && /[\p{L}.]/u.test(text[from - 1]!) && i - from < 12) from--
  const word = text.slice(from, i).toLowerCase()
  if (titles.has(word) || (word.length === 1 && word !== 'i')) return false
  return !(word.includes('.') && /^\s+\p{Ll}/u.test(text.slice(next, next + 4)))
}

/** The sentences around a stretch of a text, within `bounds`: from the end of the one before to the end of its last. */
export function sentencesAround(text: string, { start, end }: Span, bounds: Span): Span {
  let from = start
  while (from > bounds.start && !endsSentence(text, from - 1) && text[from - 1] !== '\n') from--
  while (from < start && /[\s"“”’')\]]/.test(text[from]!)) from++
  let to = Math.max(end, from)
  const closed = to > 0 && endsSentence(text, to - 1)
  while (!closed && to < bounds.end && text[to] !== '\n' && !(to >= end && endsSentence(text, to))) to++
  while (to < bounds.end && '.!?…'.includes(text[to]!)) to++
  return span(from, to)
}
