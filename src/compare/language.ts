import { ALSO_ENGLISH, LANGUAGE_WORDS } from '../lexicon/languages.js'
import { chunksOf } from './chunks.js'

/** Scripts that name a language, or a family close enough that its texts are no wording of ours. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['cyrl', /[\u0400-\u04ff]/g],
  ['arab', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
]
const byWord = new Map<string, string[]>()
const english = new Set(`${LANGUAGE_WORDS.en} ${ALSO_ENGLISH}`.split(' '))
for (const [code, list] of Object.entries(LANGUAGE_WORDS))
  for (const word of list.split(' '))
    if (code === 'en' || !english.has(word)) byWord.set(word, [...(byWord.get(word) ?? []), code])

/** The language of a sentence by its script and small words (BCP 47, or a script); null where it does not show. */
export function languageOf(text: string): string | null {
  for (const [code, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0
    if (count > 0 && count * 2 >= (text.match(/\p{L}/gu)?.length ?? 0) * (code === 'ja' ? 0.4 : 1)) return code
  }
  const votes = new Map<string, number>()
  for (const { start, end } of chunksOf(text))
    for (const code of byWord.get(text.slice(start, end).toLowerCase()) ?? [])
      votes.set(code, (votes.get(code) ?? 0) + 1)
  const [first, second] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (first === undefined || first[1] < 2) return null
  // Swedish, Norwegian and Danish share most small words: one Scandinavian is not told from another, but from English.
  if (first[0] === 'en') return first[1] > (second?.[1] ?? 0) ? 'en' : null
  return first[1] >= 1.5 * (votes.get('en') ?? 0) ? first[0] : null
}

const FAMILIES: readonly (readonly string[])[] = [
  ['sv', 'no', 'da'],
  ['ja', 'zh'],
]

/** True where two texts are surely in two languages. */
export function areForeign(a: string, b: string): boolean {
  const x = languageOf(a)
  const y = languageOf(b)
  if (x === null || y === null || x === y) return false
  return !FAMILIES.some((family) => family.includes(x) && family.includes(y))
}
