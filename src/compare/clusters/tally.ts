/** Scores by small integers, in one array that is used again and again. */
export class Tally {
  #scores = new Float64Array(1 << 10)
  readonly #touched: number[] = []

  add(number: number, score: number): void {
    if (number >= this.#scores.length) {
      const larger = new Float64Array(Math.max(2 * this.#scores.length, number + 1))
      larger.set(this.#scores)
      this.#scores = larger
    }
    if (this.#scores[number] === 0) this.#touched.push(number)
    this.#scores[number]! += score
  }

  /** The numbers with the highest scores, the lowest number first among equals. */
  strongest(count: number): number[] {
    const top: number[] = []
    for (const number of this.#touched) {
      if (top.length === count && !this.#precedes(number, top[count - 1]!)) continue
      let at = top.length < count ? top.length : count - 1
      for (; at > 0 && this.#precedes(number, top[at - 1]!); at--) top[at] = top[at - 1]!
      top[at] = number
    }
    return top
  }

  #precedes(a: number, b: number): boolean {
    const [x, y] = [this.#scores[a]!, this.#scores[b]!]
    return x > y || (x === y && a < b)
  }

  clear(): void {
    for (const number of this.#touched) this.#scores[number] = 0
    this.#touched.length = 0
  }
}
