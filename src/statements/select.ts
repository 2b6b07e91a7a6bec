import type { Proposal } from './rank.js'

/** How many proposals before and after a proposal can touch it. */
const NEAR = 40

export interface Selection {
  readonly kept: Proposal[]
  /** Proposals whose cue stands in the content of a kept one. */
  readonly nested: { readonly proposal: Proposal; readonly within: Proposal }[]
}

const holds = (pieces: Int32Array, i: number): boolean => {
  for (let k = 0; k < pieces.length; k += 2) if (i >= pieces[k]! && i < pieces[k + 1]!) return true
  return false
}

/** Tokens that two contents share, and the size of the first. */
function shared(a: Int32Array, b: Int32Array): { both: number; size: number } {
  let both = 0
  let size = 0
  for (let k = 0; k < a.length; k += 2) {
    size += a[k + 1]! - a[k]!
    for (let m = 0; m < b.length; m += 2) both += Math.max(0, Math.min(a[k + 1]!, b[m + 1]!) - Math.max(a[k]!, b[m]!))
  }
  return { both, size }
}

/** Keeps outermost attributions: what stands in another's content is nested, and of two that share words the surer stays. */
export function select(proposals: readonly (Proposal & { readonly cue: NonNullable<Proposal['cue']> })[]): Selection {
  const n = proposals.length
  const within = new Int32Array(n).fill(-1)
  const near = (i: number, visit: (k: number) => void) => {
    for (let k = Math.max(0, i - NEAR); k < Math.min(n, i + NEAR + 1); k++) if (k !== i) visit(k)
  }
  for (let i = 0; i < n; i++) {
    const x = proposals[i]!
    near(i, (k) => {
      const y = proposals[k]!
      if (!holds(y.pieces, x.cue.head) || holds(x.pieces, y.cue.head)) return
      if (within[i]! < 0 || y.score > proposals[within[i]!]!.score) within[i] = k
    })
  }
  const dropped = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    if (within[i]! >= 0) continue
    const x = proposals[i]!
    near(i, (k) => {
      const y = proposals[k]!
      if (within[k]! >= 0 || dropped[k] || dropped[i]) return
      const { both, size } = shared(x.pieces, y.pieces)
      if (both > size * 0.5 && x.score < y.score) dropped[i] = 1
    })
  }
  const kept = proposals.filter((_, i) => within[i]! < 0 && !dropped[i])
  const nested: Selection['nested'] = []
  for (let i = 0; i < n; i++) {
    let k = within[i]!
    for (let steps = 0; k >= 0 && within[k]! >= 0 && steps < 8; steps++) k = within[k]!
    if (k >= 0 && within[k]! < 0 && !dropped[k]) nested.push({ proposal: proposals[i]!, within: proposals[k]! })
  }
  return { kept, nested }
}
