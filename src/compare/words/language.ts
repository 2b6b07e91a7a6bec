import { ALSO_ENGLISH, LANGUAGE_WORDS } from '../../lexicon/languages.js'
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
function languageOf(text: string): { code: string; votes: number; english: number } | null {
  for (const [code, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0
    if (count > 0 && count * 2 >= (text.match(/\p{L}/gu)?.length ?? 0) * (code === 'ja' ? 0.4 : 1))
      return { code, votes: count, english: 0 }
  }
  const votes = new Map<string, number>()
  for (const { start, end } of chunksOf(text))
    for (const code of byWord.get(text.slice(start, end).toLowerCase()) ?? [])
      votes.set(code, (votes.get(code) ?? 0) + 1)
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first === undefined ? null : { code: first[0], votes: first[1], english: votes.get('en') ?? 0 }
}

const FAMILIES: readonly (readonly string[])[] = [
  ['sv', 'no', 'da'],
  ['ja', 'zh'],
]
const areOne = (a: string, b: string) => a === b || FAMILIES.some((row) => row.includes(a) && row.includes(b))

/** True where two texts are surely in two languages: small words of each, and none of English in the foreign one. */
export function areForeign(a: string, b: string): boolean {
  const [x, y] = [languageOf(a), languageOf(b)]
  if (x === null || y === null || areOne(x.code, y.code)) return false
  const [en, other] = x.code === 'en' ? [x, y] : y.code === 'en' ? [y, x] : [null, null]
  if (en === null) return x.votes > 1 && y.votes > 1
  return other.votes >= 2 * other.english && (other.votes > 1 || en.votes > 1)
}
