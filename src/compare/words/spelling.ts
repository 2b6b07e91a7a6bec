import { BRITISH, TRANSLITERATIONS } from '../../lexicon/spellings.js'
import { american } from '../../model/spelling.js'
import { remember } from './remember.js'

const kept = new Map(
  [...BRITISH, ...TRANSLITERATIONS].flatMap(([first, ...others]) => others.map((other) => [other, first] as const)),
)

/** The spelling that all variants of a lower-case word share: "organise" and "organize", "Kiev" and "Kyiv". */
export const spelling = remember(spell)

function spell(printed: string): string {
  const word = kept.get(printed) ?? printed
  const single = word.length > 4 && word.endsWith('s') ? kept.get(word.slice(0, -1)) : undefined
  return american(single === undefined ? word : `${single}s`)
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
