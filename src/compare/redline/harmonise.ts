import { REVERSING_PREFIXES } from '../../lexicon/antonyms.js'
import type { Word } from '../wording/prepare.js'
import { converted } from '../words/measures.js'

/**
 * Two word lists cut alike: "ceasefire" and "cease fire" become one word, "unsatisfied" and "not satisfied" two, and what
 * is measured in miles is measured as on the left.
 */
export function harmonise(left: readonly Word[], printed: readonly Word[]): [readonly Word[], readonly Word[]] {
  const right = converted(left, printed)
  const [l, r] = [keysOf(left), keysOf(right)]
  const joinedLeft = join(left, r)
  const joinedRight = join(right, l)
  return [split(joinedLeft, joinedRight, l, r), split(joinedRight, joinedLeft, r, l)]
}

const keysOf = (words: readonly Word[]) => new Set(words.map(({ key }) => key))

/** Neighbours that the other side prints as one word. */
function join(words: readonly Word[], others: ReadonlySet<string>): readonly Word[] {
  let joined: Word[] | null = null
  for (let i = 0; i < words.length; i++) {
    const [a, b] = [words[i]!, words[i + 1]]
    const figure = b?.kind === 'number' ? String(b.value) : b?.key
    const whole = a.key + figure
    if (
      b !== undefined &&
      a.quotation === b.quotation &&
      (whole.length > 4 || b.kind === 'number') &&
      others.has(whole) &&
      (a.kind !== 'function' || whole.length > 6)
    ) {
      joined ??= words.slice(0, i)
      const kind = a.kind === 'entity' || /\d/.test(whole) ? 'entity' : 'word'
      joined.push({ ...a, end: b.end, key: whole, kind })
      i++
    } else joined?.push(a)
  }
  return joined ?? words
}

/** How far before a word its negation may stand: "was not at all satisfied". */
const NEAR = 3

/** Negative prefixes taken off where either side also negates by a word. */
function split(
  words: readonly Word[],
  others: readonly Word[],
  own: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): readonly Word[] {
  return words.flatMap((word, i) => {
    if (word.kind !== 'word' || word.key.length < 6) return [word]
    for (const prefix of REVERSING_PREFIXES) {
      if (!word.key.startsWith(prefix)) continue
      const rest = word.key.slice(prefix.length)
      if (rest.length < 4 || !keys.has(rest) || keys.has(word.key) || own.has(rest)) continue
      if (
        !isNegated(words, i) &&
        !isNegated(
          others,
          others.findIndex(({ key }) => key === rest),
        )
      )
        continue
      return [
        { ...word, key: 'not', kind: 'negation' as const },
        { ...word, key: rest },
      ]
    }
    return [word]
  })
}

const isNegated = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - NEAR), at).some(({ kind }) => kind === 'negation')
