/**
 * One piece of memory, cut into columns of `rows` times `width` numbers each: asking the system for each costs more than the columns of
 * an article hold. Ask for the widest first. Throws RangeError where more is asked for than `bytes` a row.
 */
export class Slab {
  readonly #memory: ArrayBuffer
  #used = 0

  constructor(
    readonly rows: number,
    bytes: number,
  ) {
    this.#memory = new ArrayBuffer(rows * bytes)
  }

  doubles(width = 1): Float64Array {
    return new Float64Array(this.#memory, this.#take(8 * width), this.rows * width)
  }

  ints(width = 1): Int32Array {
    return new Int32Array(this.#memory, this.#take(4 * width), this.rows * width)
  }

  shorts(): Uint16Array {
    return new Uint16Array(this.#memory, this.#take(2), this.rows)
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#memory, this.#take(1), this.rows)
  }

  #take(bytes: number): number {
    const at = this.#used
    this.#used += this.rows * bytes
    return at
  }
}
