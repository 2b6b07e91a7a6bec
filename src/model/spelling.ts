import { BRITISH, ENDINGS, NOT_BRITISH } from '../lexicon/spellings.js'

const kept = new Map(BRITISH.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)))
const exempt = new Set(NOT_BRITISH.split(' '))
const byLast = new Map<string, { uk: string; us: string }[]>()
for (const { uk, us } of [...ENDINGS].sort((a, b) => b.uk.length - a.uk.length)) {
  const rows = byLast.get(uk.at(-1)!) ?? []
  rows.push({ uk, us })
  byLast.set(uk.at(-1)!, rows)
}

/** "travelled" may lose an l, "filled" must not: two groups of vowels stand before the ending. */
function isLong(word: string, end: number): boolean {
  let groups = 0
  for (let i = 0, before = false; i < end; i++) {
    const vowel = 'aeiouy'.includes(word[i]!)
    if (vowel && !before) groups++
    before = vowel
  }
  return groups >= 2
}

/** A lower-case word as American English would spell it if it were British: "organize" for "organise", but "promize" for "promise". */
export function american(printed: string): string {
  const word = kept.get(printed) ?? printed
  if (word.length < 5 || exempt.has(word)) return word
  for (const { uk, us } of byLast.get(word.at(-1)!) ?? []) {
    if (!word.endsWith(uk) || word.length - uk.length < 2) continue
    if (uk.startsWith('ll') && !isLong(word, word.length - uk.length)) continue
    return word.slice(0, -uk.length) + us
  }
  return word
}
