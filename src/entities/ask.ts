import { createRequire } from 'node:module'

/** compromise's opinion of a short name. */
export type Opinion = 'person' | 'organisation' | 'place' | null

const answers = new Map<string, Opinion>()
const LIMIT = 20_000
let nlp: typeof import('compromise').default | undefined

/**
 * Asks compromise what a short capitalised name is; answers are kept. Loaded on the first question only: it takes as
 * long to load as all else together, and most names are decided before.
 */
export function askCompromise(name: string): Opinion {
  const known = answers.get(name)
  if (known !== undefined) return known
  nlp ??= createRequire(import.meta.url)('compromise') as typeof import('compromise').default
  const view = nlp(name)
  const whole = (tag: string): boolean => view.match(`#${tag}+`).text().length >= name.length - 1
  const opinion: Opinion = whole('Person')
    ? 'person'
    : whole('Place')
      ? 'place'
      : whole('Organization')
        ? 'organisation'
        : null
  if (answers.size >= LIMIT) answers.clear()
  answers.set(name, opinion)
  return opinion
}
