// Words, overlaps and F1: what all figures are made of.

/** A half-open `[begin, end)` of UTF-16 offsets, as the data sets write them. */
export type Range = readonly [begin: number, end: number]

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text, known by their position. */
export class Words {
  readonly #list: Range[]

  constructor(text: string) {
    this.#list = [...text.matchAll(WORD)].map((m) => [m.index, m.index + m[0].length])
  }

  /** Numbers of the words that the ranges touch. */
  of(ranges: readonly Range[] | null): Set<number> {
    const out = new Set<number>()
    for (const [begin, end] of ranges ?? []) {
      let low = 0
      let high = this.#list.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (this.#list[middle]![1] <= begin) low = middle + 1
        else high = middle
      }
      for (; low < this.#list.length && this.#list[low]![0] < end; low++) out.add(low)
    }
    return out
  }
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}

export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const n = shared(a, b)
  return n === 0 ? 0 : n / (a.size + b.size - n)
}

/** Right, wanted and given, added up over documents. */
export class Count {
  right = 0
  gold = 0
  given = 0

  add(right: number, gold: number, given: number): void {
    this.right += right
    this.gold += gold
    this.given += given
  }

  get precision(): number {
    return this.given ? this.right / this.given : 0
  }

  get recall(): number {
    return this.gold ? this.right / this.gold : 0
  }

  get f1(): number {
    return this.gold + this.given ? (2 * this.right) / (this.gold + this.given) : 0
  }
}

/** One-to-one pairs `[gold, prediction]` of overlap 0.5 or more, the largest first. */
export function pairUp(gold: readonly Set<number>[], given: readonly Set<number>[]): [number, number][] {
  const all: [number, number, number][] = []
  gold.forEach((g, i) => {
    given.forEach((p, k) => {
      const overlap = jaccard(g, p)
      if (overlap >= 0.5) all.push([i, k, overlap])
    })
  })
  all.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1])
  const left = new Set<number>()
  const right = new Set<number>()
  return all.flatMap(([i, k]): [number, number][] => {
    if (left.has(i) || right.has(k)) return []
    left.add(i)
    right.add(k)
    return [[i, k]]
  })
}

/** N items at even steps, so that a sample is not all from the first document. */
export const spread = <T>(list: readonly T[], n: number): T[] =>
  list.length <= n ? [...list] : Array.from({ length: n }, (_, i) => list[Math.floor((i * list.length) / n)]!)
