import { PAGE_PART_WORDS, PAGE_PARTS, type PagePart } from '../lexicon/pageparts.js'

/** A set of page parts as bits, in the order of PAGE_PARTS. */
export type Parts = number

export const partBit = (part: PagePart): Parts => 1 << PAGE_PARTS.indexOf(part)

const BITS = new Map<string, Parts>()
for (const row of PAGE_PART_WORDS)
  for (const word of row.words) BITS.set(word, (BITS.get(word) ?? 0) | partBit(row.part))

const LONGEST = 400

/** Which parts of a page the words of a class name, id or role tell; see lexicon/pageparts. */
export function partsOf(names: string): Parts {
  let bits = 0
  for (const name of names.slice(0, LONGEST).split(/\s+/)) {
    let previous = ''
    for (const word of name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      if (word === '') continue
      bits |= (BITS.get(word) ?? 0) | (previous === '' ? 0 : (BITS.get(previous + word) ?? 0))
      previous = word
    }
  }
  return bits
}
