import { mix } from '../../learned/hash.js'

const A = 0x9e3779b1 | 0
const B = 0x85ebca6b | 0
const C = 0x2c1b3c6d
/** As many features as a thing may have. */
export const MOST = 256

/** Collects the features of one thing; hashed to rows of a table of weights (a power of two of rows) when they are added up. */
export class Features {
  count = 0
  /** What the templates since the last jump in their numbers add to the first value, besides the feature's place. */
  private offset = 0
  /** The two values of each feature, the first with that offset. */
  private readonly left = new Int32Array(MOST)
  private readonly right = new Int32Array(MOST)
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
    this.offset = Math.imul(template, A)
    return this
  }

  /** Goes on with another number, where a number of templates was left out. */
  template(template: number): void {
    this.offset = Math.imul(template - this.count, A)
  }

  /** The next template with up to two values. */
  add(a: number, b = 0): void {
    const k = this.count++
    // Whole numbers for V8, which would add them as doubles.
    this.left[k] = (a | 0) + this.offset
    this.right[k] = b | 0
  }

  /** Number of the row of feature `k`. The high bits of a multiplicative hash are its good ones. */
  row(k: number): number {
    let x = Math.imul(this.left[k]! + Math.imul(k, A), B) ^ Math.imul((this.right[k]! + 0x3c6ef372) | 0, C)
    x = Math.imul(x ^ (x >>> 15), A)
    return (x ^ (x >>> 13)) >>> this.shift
  }

  /** Where the rows of the features begin in the table. */
  get rows(): Int32Array {
    return Int32Array.from({ length: this.count }, (_, k) => this.row(k) << this.spread)
  }

  sum(values: Int8Array | Float32Array): number {
    let x = 0
    for (let k = 0; k < this.count; k++) x += values[this.row(k)]!
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
