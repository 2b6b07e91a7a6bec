/** Most words of all sets together. */
const CAPACITY = 1 << 13
/** Words of the sets, numbered from 1. */
const numbers = new Map<string, number>()

let forget = () => {}

/** Calls back whenever a word gets a number that had none. */
export function whenWordsNumbered(callback: () => void): void {
  forget = callback
}

/** The next number, for a word that has none. */
function give(word: string): number {
  const number = numbers.size + 1
  if (number >= CAPACITY) throw new RangeError('too many words in sets: raise CAPACITY')
  numbers.set(word, number)
  forget()
  return number
}

/** The number of a lower-cased word among those of all sets; 0 of any other. */
export const numberOf = (lower: string): number => numbers.get(lower) ?? 0

/** Lower-cased words that a rule asks for. A bit each: asked of every token by hundreds of rules, a Set took a tenth of the time of reading. */
export class WordSet implements Iterable<string> {
  readonly #words: string[] = []
  readonly #bits = new Uint32Array(CAPACITY >> 5)

  constructor(words: Iterable<string>) {
    const bits = this.#bits
    for (const word of words) {
      const number = numbers.get(word) ?? give(word)
      const bit = 1 << (number & 31)
      if (bits[number >>> 5]! & bit) continue
      bits[number >>> 5]! |= bit
      this.#words.push(word)
    }
  }

  /** True where a word of this number (`Reading.known`) is in the set. */
  has(number: number | undefined): boolean {
    return number !== undefined && (this.#bits[number >>> 5]! >>> (number & 31)) % 2 === 1
  }

  hasWord(lower: string): boolean {
    return this.has(numberOf(lower))
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words[Symbol.iterator]()
  }
}
