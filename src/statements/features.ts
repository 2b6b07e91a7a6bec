import { mix } from '../learned/hash.js'

const A = 0x9e3779b1 | 0
const B = 0x85ebca6b | 0
const C = 0x2c1b3c6d

/** Collects the hashed features of one thing as indices into a table of weights (a power of two of rows). */
export class Features {
  readonly rows = new Int32Array(256)
  count = 0
  private next = 0
  private readonly shift: number
  private readonly spread: number

  /** `strideBits`: a row takes 2 ** strideBits weights. */
  constructor(rowBits: number, strideBits = 0) {
    this.shift = 32 - rowBits
    this.spread = strideBits
  }

  /** Begins anew, with templates numbered from `template`. */
  start(template: number): this {
    this.count = 0
    this.next = Math.imul(template, A)
    return this
  }

  /** Goes on with another number, where a number of templates was left out. */
  template(template: number): void {
    this.next = Math.imul(template, A)
  }

  /** The next template with up to two values. The high bits of a multiplicative hash are its good ones. */
  add(a: number, b = 0): void {
    let x = Math.imul((a + this.next) | 0, B) ^ Math.imul((b + 0x3c6ef372) | 0, C)
    x = Math.imul(x ^ (x >>> 15), A)
    this.rows[this.count++] = ((x ^ (x >>> 13)) >>> this.shift) << this.spread
    this.next = (this.next + A) | 0
  }

  sum(values: Int8Array | Float32Array): number {
    const { rows, count } = this
    let x = 0
    for (let k = 0; k < count; k++) x += values[rows[k]!]!
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
