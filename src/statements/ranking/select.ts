import { type Cued, NESTED, type Proposal } from '../proposal.js'

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

/** Number of tokens that two contents share. */
function shared(a: Int32Array, b: Int32Array): number {
  let both = 0
  for (let k = 0; k < a.length; k += 2) {
    for (let m = 0; m < b.length; m += 2) both += Math.max(0, Math.min(a[k + 1]!, b[m + 1]!) - Math.max(a[k]!, b[m]!))
  }
  return both
}

/**
 * Keeps outermost attributions that share no word. `choices`: for each cue in text order its contents, best first. The
 * surest cue goes first; one that would run into it takes its next content, if that is good enough (`least`).
 */
export function select(choices: readonly (readonly Cued[])[], least: number): Selection {
  const kept: (Cued | undefined)[] = new Array(choices.length)
  const within: (number | undefined)[] = new Array(choices.length)
  const order = choices.map((_, i) => i).sort((a, b) => choices[b]![0]!.score - choices[a]![0]!.score || a - b)
  const clash = (x: Cued, i: number): boolean => {
    for (let k = Math.max(0, i - NEAR); k < Math.min(choices.length, i + NEAR + 1); k++) {
      const y = kept[k]
      if (y !== undefined && shared(x.pieces, y.pieces) > 0) return true
    }
    return false
  }
  for (const i of order) {
    const [best] = choices[i]!
    const cover = holder(kept, choices.length, i, best!)
    if (cover >= 0) within[i] = cover
    else kept[i] = choices[i]!.find((x) => x.score > least && !clash(x, i))
  }
  return settle(choices, kept, within)
}

/** The kept attribution whose content holds the cue of a proposal, or -1. */
function holder(kept: readonly (Cued | undefined)[], n: number, i: number, x: Cued): number {
  for (let k = Math.max(0, i - NEAR); k < Math.min(n, i + NEAR + 1); k++) {
    const y = kept[k]
    if (y !== undefined && k !== i && holds(y.pieces, x.cue.head)) return k
  }
  return -1
}

/** A cue may have been kept before the one around it: what now stands inside another is nested after all. */
function settle(
  choices: readonly (readonly Cued[])[],
  kept: (Cued | undefined)[],
  within: (number | undefined)[],
): Selection {
  const n = choices.length
  for (let i = 0; i < n; i++) {
    const x = kept[i]
    if (x === undefined) continue
    const k = holder(kept, n, i, x)
    if (k >= 0 && !holds(x.pieces, kept[k]!.cue.head)) within[i] = k
  }
  const outer = (i: number): number => {
    let k = i
    for (let steps = 0; within[k] !== undefined && steps < 8; steps++) k = within[k]!
    return k
  }
  const nested: Selection['nested'] = []
  for (let i = 0; i < n; i++) {
    if (within[i] === undefined) continue
    const around = kept[outer(i)]
    const proposal = kept[i] ?? choices[i]!.find((x) => x.score > 0 || x.score === NESTED)
    if (around !== undefined && proposal !== undefined && outer(i) !== i) nested.push({ proposal, within: around })
  }
  return { kept: kept.filter((x, i): x is Cued => x !== undefined && within[i] === undefined), nested }
}
