import type { Tally } from './tally.js'

/** A multimap from 32-bit keys to small integers in typed arrays: 8 bytes a posting and 9 a slot, no objects. */
export class Postings {
  #keys = new Int32Array(1 << 12)
  /** Number of the newest posting of a slot, plus one; 0 for an empty slot. */
  #heads = new Int32Array(1 << 12)
  #counts = new Uint8Array(1 << 12)
  #slots = 0
  #values = new Int32Array(1 << 12)
  #before = new Int32Array(1 << 12)
  #size = 0
  readonly #limit: number

  /** @param limit (255 at most) postings of one key beyond which it tells nothing and takes no more */
  constructor(limit: number) {
    this.#limit = limit
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask
    while (this.#heads[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  add(key: number, value: number): void {
    let slot = this.#slotOf(key)
    if (this.#heads[slot] === 0) {
      if (4 * ++this.#slots > 3 * this.#keys.length) {
        this.#rehash()
        slot = this.#slotOf(key)
      }
      this.#keys[slot] = key
    }
    const head = this.#heads[slot]!
    if (this.#counts[slot]! >= this.#limit || (head > 0 && this.#values[head - 1] === value)) return
    if (this.#size === this.#values.length) {
      this.#values = grown(this.#values)
      this.#before = grown(this.#before)
    }
    this.#values[this.#size] = value
    this.#before[this.#size] = head
    this.#heads[slot] = ++this.#size
    this.#counts[slot]!++
  }

  /** Scores each value under a key, the higher the fewer there are; none where the key is over the limit. */
  tally(key: number, scores: Tally): void {
    const slot = this.#slotOf(key)
    const count = this.#counts[slot]!
    if (this.#heads[slot] === 0 || count >= this.#limit) return
    for (let at = this.#heads[slot]!; at > 0; at = this.#before[at - 1]!) scores.add(this.#values[at - 1]!, 1 / count)
  }

  #rehash(): void {
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts]
    this.#keys = new Int32Array(2 * keys.length)
    this.#heads = new Int32Array(2 * keys.length)
    this.#counts = new Uint8Array(2 * keys.length)
    for (let i = 0; i < keys.length; i++) {
      if (heads[i] === 0) continue
      const slot = this.#slotOf(keys[i]!)
      this.#keys[slot] = keys[i]!
      this.#heads[slot] = heads[i]!
      this.#counts[slot] = counts[i]!
    }
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
