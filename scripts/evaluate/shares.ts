export interface Miss {
  /** The cause, by which errors are counted. */
  readonly what: string
  readonly words: string
  readonly context: string
}

/** Right out of all, by figure. */
export class Shares {
  readonly #counts = new Map<string, { right: number; all: number }>()

  add(figure: string, right: boolean): void {
    const count = this.#counts.get(figure) ?? { right: 0, all: 0 }
    count.all++
    if (right) count.right++
    this.#counts.set(figure, count)
  }

  figures(): [figure: string, share: number][] {
    return [...this.#counts].map(([figure, { right, all }]) => [figure, right / all])
  }
}
