import type { Edit } from '../model/compare.js'
import { colours } from './colours.js'
import { visible } from './terminal.js'

/** Edits that are none of the words': shown in HTML, too small for a line of text. */
const QUIET: ReadonlySet<Edit['class']> = new Set(['boundary', 'punctuation', 'case'])

/** The words of a variant with what was taken out and put in, after wdiff: `a [-grave-]{+serious+} threat`. */
export function redline(text: string, edits: readonly Edit[]): string {
  let line = ''
  let at = 0
  const marked = edits
    .filter(({ class: cls }) => !QUIET.has(cls))
    .sort((a, b) => a.toSpan.start - b.toSpan.start || a.toSpan.end - b.toSpan.end)
  for (const { from, to, toSpan } of marked) {
    if (toSpan.start < at) continue
    line += shown(text.slice(at, toSpan.start))
    // A deletion has its place between two words: keep the space where it is.
    if (to === '' && line !== '' && !line.endsWith(' ')) line += ' '
    if (from !== '') line += colours.red(`[-${shown(from)}-]`)
    if (to !== '') line += colours.green(`{+${shown(to)}+}`)
    at = toSpan.end
  }
  return line + shown(text.slice(at))
}

/** On one line, with nothing in it that a terminal would obey. */
export const shown = (text: string): string => visible(text.replace(/\s+/g, ' '))
