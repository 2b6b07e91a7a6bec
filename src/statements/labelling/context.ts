import { Slab } from '../../model/slab.js'
import { BREAK, CLASS, QUOTE, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

const FAR = 25
/** Bytes of a token's row: six int32. */
const ROW = 6 * 4

/** What lies around each token: likely cues, marks, quotations, and the cue above it in the tree. -1 where there is none. */
export class Context {
  /** Nearest cueish token in the stretch. */
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
  /** Nearest punctuation in the stretch; to the right the token itself counts. */
  readonly markLeft: Int32Array
  readonly markRight: Int32Array
  /** Distance to the nearest quotation in the passage, up to 12. */
  readonly quoteLeft: Int8Array
  readonly quoteRight: Int8Array
  /** Nearest cueish ancestor, the child of it above this token, and how many steps up. */
  readonly cueAbove: Int32Array
  readonly branch: Int32Array
  readonly steps: Int8Array

  constructor(reading: Reading) {
    const { n, stretchFrom, stretchTo, cueish, tag, head, quoted, passageFrom, passageTo } = reading
    const slab = new Slab(n, ROW)
    this.cueLeft = slab.ints().fill(-1)
    this.cueRight = slab.ints().fill(-1)
    this.markLeft = slab.ints().fill(-1)
    this.markRight = slab.ints().fill(-1)
    this.cueAbove = slab.ints().fill(-1)
    this.branch = slab.ints().fill(-1)
    this.quoteLeft = new Int8Array(n).fill(-1)
    this.quoteRight = new Int8Array(n).fill(-1)
    this.steps = new Int8Array(n)
    const isMark = (i: number) => (CLASS[tag[i]!]! & (BREAK | QUOTE)) !== 0 || tag[i] === T.STOP
    for (let i = 0; i < n; i++) {
      if (i > stretchFrom[i]!) {
        this.cueLeft[i] = cueish[i - 1] ? i - 1 : this.cueLeft[i - 1]!
        const mark = isMark(i - 1) ? i - 1 : this.markLeft[i - 1]!
        this.markLeft[i] = i - mark > FAR ? -1 : mark
      }
      if (i > passageFrom[i]! && !quoted[i]) {
        const d = quoted[i - 1] ? 1 : this.quoteLeft[i - 1]! < 0 ? -1 : this.quoteLeft[i - 1]! + 1
        this.quoteLeft[i] = d > 11 ? -1 : d
      }
    }
    for (let i = n - 1; i >= 0; i--) {
      const last = i + 1 >= stretchTo[i]!
      if (!last) this.cueRight[i] = cueish[i + 1] ? i + 1 : this.cueRight[i + 1]!
      const mark = isMark(i) ? i : last ? -1 : this.markRight[i + 1]!
      this.markRight[i] = mark - i > FAR ? -1 : mark
      if (i + 1 < passageTo[i]! && !quoted[i]) {
        const d = quoted[i + 1] ? 1 : this.quoteRight[i + 1]! < 0 ? -1 : this.quoteRight[i + 1]! + 1
        this.quoteRight[i] = d > 11 ? -1 : d
      }
    }
    for (let i = 0; i < n; i++) {
      for (let x = i, h = head[i]!, k = 0; h >= 0 && k < 40; x = h, h = head[h]!, k++) {
        if (!cueish[h]) continue
        this.cueAbove[i] = h
        this.branch[i] = x
        this.steps[i] = k
        break
      }
    }
  }
}
