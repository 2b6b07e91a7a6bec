import { mix } from '../learned/hash.js'

/** Collects the hashed features of one thing as indices into a table of weights (a power of two of rows). */
export class Features {
  readonly rows = new Int32Array(256)
  count = 0
  #template = 0
  readonly #mask: number

  constructor(
    rowBits: number,
    readonly stride = 1,
  ) {
    this.#mask = (1 << rowBits) - 1
  }

  /** Begins anew, with templates numbered from `template`. */
  start(template: number): this {
    this.count = 0
    this.#template = template
    return this
  }

  /** Goes on with another number, where a number of templates was left out. */
  template(template: number): void {
    this.#template = template
  }

  /** The next template with up to two values. */
  add(a: number, b = 0): void {
    this.rows[this.count++] = (mix(this.#template++, a, b) & this.#mask) * this.stride
  }

  sum(values: Int8Array | Float32Array): number {
    let x = 0
    for (let k = 0; k < this.count; k++) x += values[this.rows[k]!]!
    return x
  }
}

/** Two values as one. */
export const pair = (a: number, b: number): number => mix(0, a, b)

/** A distance in words as a bucket; negative for what lies the other way. */
export function bucket(k: number): number {
  if (k < 0) return -1 - bucket(-k)
  if (k < 4) return k
  return k < 6 ? 4 : k < 9 ? 5 : k < 14 ? 6 : k < 22 ? 7 : k < 35 ? 8 : 9
}
