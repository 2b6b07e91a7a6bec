import type { Attribution } from '../../src/model/statement.js'
import { attribute } from '../../src/statements/attribute.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

/** "source | cue | content" of each outermost attribution (of one rule, where it is given), pieces parted by " // ". */
export const found = (text: string, rule?: string): string[] =>
  rowsOf(text, (a) => a.nestedIn === null && (rule === undefined || a.rule === rule))

/** The same of each attribution within another. */
export const nested = (text: string): string[] => rowsOf(text, (a) => a.nestedIn !== null)

function rowsOf(text: string, isAsked: (a: Attribution) => boolean): string[] {
  const article = articleOf(text)
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attribute(article, layOut(article))
    .filter(isAsked)
    .map((a) => [a.source && slice(a.source), a.cue && slice(a.cue), a.content.map(slice).join(' // ')].join(' | '))
}
