import type { Forest } from '../../src/learned/forest.js'

export interface Sample {
  /** A row of `width` numbers an example. */
  readonly features: Float32Array
  readonly width: number
  /** 0 or 1, and what each example counts. */
  readonly label: Float64Array
  readonly weight: Float64Array
}

/** Gradient boosting of logistic loss; Friedman 2001, splits by histogram as in Ke et al. 2017. */
export const DEFAULTS = { trees: 300, depth: 5, rate: 0.027, ridge: 2, least: 3, columns: 0.15, rows: 0.8, seed: 7 }
const BINS = 48

/** Learns a forest from the examples whose numbers are in `rows`. Deterministic: the seed draws columns and rows. */
export function boost(sample: Sample, rows: Int32Array, options: Partial<typeof DEFAULTS> = {}): Forest {
  const o = { ...DEFAULTS, ...options }
  let state = o.seed
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296
  const { width, label, weight } = sample
  const n = rows.length
  const { edges, bins } = histogram(sample, rows)
  let [positive, all] = [0, 0]
  for (const row of rows) [positive, all] = [positive + weight[row]! * label[row]!, all + weight[row]!]
  const base = Math.fround(Math.log(positive / (all - positive)))
  const score = new Float64Array(n).fill(base)
  const gradient = new Float64Array(n)
  const curvature = new Float64Array(n)
  const [roots, feature, child, value]: number[][] = [[], [], [], []]
  const node = () => {
    child!.push(0)
    value!.push(0)
    return feature!.push(-1) - 1
  }
  for (let t = 0; t < o.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = weight[rows[i]!]! * (p - label[rows[i]!]!)
      curvature[i] = weight[rows[i]!]! * Math.max(1e-6, p * (1 - p))
    }
    const columns: number[] = []
    for (let f = 0; f < width; f++) if (edges[f]!.length > 0 && random() < o.columns) columns.push(f)
    const drawn: number[] = []
    for (let i = 0; i < n; i++) if (random() < o.rows) drawn.push(i)
    const root = node()
    roots!.push(root)
    let level: [at: number, examples: readonly number[]][] = [[root, drawn]]
    for (let depth = 0; depth <= o.depth; depth++) {
      const next: typeof level = []
      for (const [at, examples] of level) {
        let [g, h] = [0, 0]
        for (const i of examples) [g, h] = [g + gradient[i]!, h + curvature[i]!]
        value![at] = (-g / (h + o.ridge)) * o.rate
        if (depth === o.depth || h < 2 * o.least) continue
        const split = bestSplit(columns, examples, [g, h])
        if (split === null) continue
        const [left, right] = [node(), node()]
        feature![at] = split.column
        child![at] = left
        value![at] = Math.fround(edges[split.column]![split.bin]!)
        const side = (low: boolean) => examples.filter((i) => bins[split.column * n + i]! <= split.bin === low)
        next.push([left, side(true)], [right, side(false)])
      }
      level = next
    }
    for (let i = 0; i < n; i++) {
      let at = root
      while (feature![at]! >= 0)
        at = child![at]! + (sample.features[rows[i]! * width + feature![at]!]! <= value![at]! ? 0 : 1)
      score[i]! += value![at]!
    }
  }
  return {
    ...{ width, base },
    roots: Uint16Array.from(roots!),
    feature: Int16Array.from(feature!),
    child: Uint16Array.from(child!),
    value: Float32Array.from(value!),
  }

  function bestSplit(columns: readonly number[], examples: readonly number[], [G, H]: readonly [number, number]) {
    const gs = new Float64Array(BINS + 1)
    const hs = new Float64Array(BINS + 1)
    let best: { column: number; bin: number } | null = null
    let most = 1e-3
    const whole = (G * G) / (H + o.ridge)
    for (const column of columns) {
      gs.fill(0)
      hs.fill(0)
      for (const i of examples) {
        const bin = bins[column * n + i]!
        gs[bin]! += gradient[i]!
        hs[bin]! += curvature[i]!
      }
      let [g, h] = [0, 0]
      for (let bin = 0; bin < edges[column]!.length; bin++) {
        g += gs[bin]!
        h += hs[bin]!
        if (h < o.least) continue
        if (H - h < o.least) break
        const gain = (g * g) / (h + o.ridge) + ((G - g) * (G - g)) / (H - h + o.ridge) - whole
        if (gain > most) [most, best] = [gain, { column, bin }]
      }
    }
    return best
  }
}

/** Cuts of each column into at most BINS bins of about as many examples each, and the bin of each example. */
function histogram({ features, width }: Sample, rows: Int32Array): { edges: number[][]; bins: Uint8Array } {
  const n = rows.length
  const bins = new Uint8Array(n * width)
  const edges: number[][] = []
  for (let f = 0; f < width; f++) {
    const values = Float32Array.from(rows, (row) => features[row * width + f]!)
    const sorted = values.slice().sort()
    const distinct = [...new Set(sorted)]
    const cuts: number[] = []
    if (distinct.length <= BINS)
      for (let i = 1; i < distinct.length; i++) cuts.push((distinct[i - 1]! + distinct[i]!) / 2)
    else
      for (let b = 1; b < BINS; b++) {
        const cut = sorted[Math.floor((n * b) / BINS)]!
        if (cuts.length === 0 || cut > cuts.at(-1)!) cuts.push(cut)
      }
    edges.push(cuts.map(Math.fround))
    const own = edges[f]!
    for (let i = 0; i < n; i++) {
      let [low, high] = [0, own.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (values[i]! > own[middle]!) low = middle + 1
        else high = middle
      }
      bins[f * n + i] = low
    }
  }
  return { edges, bins }
}
