import { formsOf } from './forms.js'

/**
 * What a person types to search -> an FTS5 expression that cannot fail: all words must stand there in any of their forms
 * ("withdraw" finds "withdrew"), "several words" in quotation marks as typed and next to each other, `launch*` any word that
 * begins so, `-word` must not stand there, OR between alternatives. Null where nothing is left to search for.
 */
export function searchExpression(typed: string): string | null {
  const alternatives: string[][] = [[]]
  const without: string[] = []
  for (const [, minus = '', phrase, bare = ''] of typed.matchAll(/(-?)(?:["“]([^"“”]*)["”]?|([^\s"“”]+))/gu)) {
    if (bare === 'OR' && minus === '') {
      if (alternatives.at(-1)!.length > 0) alternatives.push([])
      continue
    }
    const words = phrase ?? bare
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const term = phrase === undefined ? wordTerm(words) : exactly(phrase.replace(/\*+$/, ''))
    if (minus === '') alternatives.at(-1)!.push(term)
    else without.push(term)
  }
  const any = alternatives.filter((terms) => terms.length > 0).map((terms) => `(${terms.join(' AND ')})`)
  if (any.length === 0) return null
  return without.length === 0 ? any.join(' OR ') : `(${any.join(' OR ')}) NOT (${without.join(' OR ')})`
}

const exactly = (words: string): string => `"${words.replaceAll('\u0000', '')}"`

function wordTerm(word: string): string {
  if (word.endsWith('*')) return `${exactly(word.replace(/\*+$/, ''))} *`
  const forms = formsOf(word.toLowerCase())
  return forms.length === 0 ? exactly(word) : `(${[word, ...forms].map(exactly).join(' OR ')})`
}
