import type { Reading } from './reading.js'

const UP = 6
const DOWN = 5

/** Ways through the tree from one token (a cue's head) to others, as hashes of their relations. Used over and over. */
export class Paths {
  /** Of the way asked for last: its hash (-1 where it is too long) and its length (9 where it is too long). */
  hash = -1
  length = 9
  readonly #above = new Int32Array(UP)
  readonly #hashes = new Int32Array(UP)
  #count = 0

  /** Begins at a token. */
  from({ head, relation }: Reading, token: number): this {
    let hash = 17
    this.#count = 0
    for (let a = token; a >= 0 && this.#count < UP; a = head[a]!) {
      this.#above[this.#count] = a
      this.#hashes[this.#count++] = hash
      hash = (Math.imul(hash, 0x9e3779b1) + relation[a]!) | 0
    }
    return this
  }

  to({ head, relation }: Reading, x: number): void {
    let hash = 29
    for (let y = x, k = 0; y >= 0 && k <= DOWN; y = head[y]!, k++) {
      for (let u = 0; u < this.#count; u++) {
        if (this.#above[u] !== y) continue
        this.hash = Math.imul(this.#hashes[u]!, 31) ^ hash
        this.length = u + k
        return
      }
      hash = (Math.imul(hash, 0x85ebca6b) + relation[y]!) | 0
    }
    this.hash = -1
    this.length = 9
  }
}
