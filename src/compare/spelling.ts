import { ENDINGS, NOT_BRITISH, SPELLINGS } from '../lexicon/spellings.js'
import { remember } from './remember.js'

const kept = new Map(SPELLINGS.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)))
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

/** The spelling that all variants of a lower-case word share: "organise" and "organize", "Kiev" and "Kyiv". */
export const spelling = remember(spell)

function spell(printed: string): string {
  let word = kept.get(printed) ?? printed
  if (word.length > 4 && word.endsWith('s')) {
    const single = kept.get(word.slice(0, -1))
    if (single !== undefined) word = `${single}s`
  }
  if (word.length < 5 || exempt.has(word)) return word
  for (const { uk, us } of byLast.get(word.at(-1)!) ?? []) {
    if (!word.endsWith(uk) || word.length - uk.length < 2) continue
    if (uk.startsWith('ll') && !isLong(word, word.length - uk.length)) continue
    return word.slice(0, -uk.length) + us
  }
  return word
}

/** Letters that transliterations mix up, made one: equal for "Zelenskiy" and "Selensky", not for "Iran" and "Iraq". */
export const soundKey = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/[kq]h?|ck|c(?![eihy])/g, 'k')
    .replace(/(?:s|t)?z|ts/g, 's')
    .replace(/ou|oo|u/g, 'o')
    .replace(/[iy]+j?$|ij$/, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/off$|ow$|ov$/, 'ov')
    .replace(/b$/, 'p')
    .replace(/(.)\1+/g, '$1')
