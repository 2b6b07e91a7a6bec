import { attribute } from '../../src/statements/attribute.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

/** "source | cue | content" of each outermost attribution (of one rule, where it is given), pieces parted by " // ". */
export function found(text: string, rule?: string): string[] {
  const article = articleOf(text)
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attribute(article, layOut(article))
    .filter((a) => a.nestedIn === null && (rule === undefined || a.rule === rule))
    .map((a) => [a.source && slice(a.source), a.cue && slice(a.cue), a.content.map(slice).join(' // ')].join(' | '))
}
