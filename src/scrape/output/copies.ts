/**
 * Near-identical texts by MinHash over runs of three words (Broder 1997), with one permutation and optimal
 * densification (Shrivastava 2017), found by locality-sensitive hashing. A sketch takes 256 bytes, whatever the length
 * of the text; the share of equal places in two sketches estimates the share of word runs the texts have in common.
 */
export type Sketch = Uint16Array

const PLACES = 128
const BANDS = 32
const ROWS = PLACES / BANDS
const RUN = 3
/** Below this many runs of words two texts may agree by chance ("Sign in to read on"). */
const MIN_RUNS = 30
/** Share of common word runs from which one text is a copy of the other: reprints cut to 60 % and lightly edited. */
const COPY = 0.5

/** The sketch of a text; null for one that is too short to tell. Words are letters and digits, in lower case. */
export function sketchOf(text: string): Sketch | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < MIN_RUNS + RUN - 1) return null
  const hashes = words.map(wordHash)
  const least = new Float64Array(PLACES).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let hash = 0
    for (let j = 0; j < RUN; j++) hash = mix(Math.imul(hash, 31) + hashes[i + j]!)
    const place = hash >>> 25
    least[place] = Math.min(least[place]!, hash & 0x1ffffff)
  }
  return Uint16Array.from(least, (value, place) =>
    mix(value === Number.POSITIVE_INFINITY ? borrowed(least, place) : value),
  )
}

/** For an empty place the value of another, chosen by the number of the place alone. */
function borrowed(least: Float64Array, place: number): number {
  for (let i = 1; ; i++) {
    const value = least[mix(place * 1009 + i) >>> 25]!
    if (value !== Number.POSITIVE_INFINITY) return value
  }
}

/** FNV-1a. */
function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Estimated share of word runs that two texts have in common, 0 to 1. */
export function similarity(a: Sketch, b: Sketch): number {
  let equal = 0
  for (let i = 0; i < PLACES; i++) if (a[i] === b[i]) equal++
  return equal / PLACES
}

export const sketchToText = (sketch: Sketch): string =>
  Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString('base64')

/** Null for what is no sketch. */
export function sketchFromText(text: string): Sketch | null {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === PLACES * 2 ? new Uint16Array(new Uint8Array(bytes).buffer) : null
}

/** Texts seen so far, asked whether a new one is a copy of one of them. */
export class Copies<T> {
  private readonly seen: { readonly sketch: Sketch; readonly of: T }[] = []
  private readonly bands = Array.from({ length: BANDS }, () => new Map<number, number[]>())

  add(sketch: Sketch, of: T): void {
    const at = this.seen.push({ sketch, of }) - 1
    for (let band = 0; band < BANDS; band++) {
      const key = bandKey(sketch, band)
      const same = this.bands[band]!.get(key)
      if (same === undefined) this.bands[band]!.set(key, [at])
      else if (same.length < MAX_SAME) same.push(at)
    }
  }

  /** The text most like this one, the first of equals; null where none is a copy. */
  find(sketch: Sketch): T | null {
    const candidates = new Set<number>()
    for (let band = 0; band < BANDS; band++) {
      for (const at of this.bands[band]!.get(bandKey(sketch, band)) ?? []) candidates.add(at)
    }
    let best: { at: number; share: number } | null = null
    for (const at of candidates) {
      const share = similarity(sketch, this.seen[at]!.sketch)
      if (share < COPY || (best !== null && (share < best.share || (share === best.share && at > best.at)))) continue
      best = { at, share }
    }
    return best === null ? null : this.seen[best.at]!.of
  }
}

/** A thousand prints of one story need not all be compared with the next. */
const MAX_SAME = 50

function bandKey(sketch: Sketch, band: number): number {
  let key = band
  for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) + sketch[band * ROWS + row]!)
  return key
}
