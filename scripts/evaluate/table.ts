// Figures and errors for a reader.

import type { Figures } from './ratchet.js'
import type { Miss } from './shares.js'
import { spread } from './words.js'

export const percent = (value: number): string => (100 * value).toFixed(1)

const GROUPS = ['page', 'entities', 'statements', 'variants', 'clusters', 'pairs']
const groupOf = (name: string) => GROUPS.findIndex((group) => name.startsWith(group))

/** A line a figure, in per cent, with its floor where it has one; groups apart. */
export function table(figures: Figures, floors: Figures): string {
  const names = Object.keys(figures).sort((a, b) => groupOf(a) - groupOf(b))
  const width = Math.max(...names.map((name) => name.length))
  return names
    .map((name, i) => {
      const floor = floors[name] === undefined ? '' : `   floor ${percent(floors[name]).padStart(5)}`
      const gap = i > 0 && groupOf(name) !== groupOf(names[i - 1]!) ? '\n' : ''
      return `${gap}${name.padEnd(width)}  ${percent(figures[name]!).padStart(5)}${floor}`
    })
    .join('\n')
}

/** What went wrong, counted by cause, the most frequent first, with samples spread over the documents. */
export function causes(errors: readonly Miss[], samples: number): string {
  const by = new Map<string, Miss[]>()
  for (const error of errors) {
    const list = by.get(error.what)
    if (list) list.push(error)
    else by.set(error.what, [error])
  }
  return [...by]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([what, list]) => [
      `${String(list.length).padStart(5)}  ${what}`,
      ...spread(list, samples).flatMap(({ words, context }) => [
        `         ${words.slice(0, 160)}`,
        `             ${context.slice(0, 400)}`,
      ]),
    ])
    .join('\n')
}
