import { readFileSync } from 'node:fs'
import { type Section, sectionsOf, type Weights } from './format.js'

let packed: ReadonlyMap<string, () => Section> | undefined
let sections = new Map<string, Section>()
let shipped = true
const onChange: (() => void)[] = []

/** Calls back whenever other sections take the place of the file's. */
export function whenWeightsChange(callback: () => void): void {
  onChange.push(callback)
}

/** A section by name; the file is read at the first call, and each section unpacked at its own. */
function load(name: string): Section | undefined {
  packed ??= sectionsOf(readFileSync(new URL('../learned/weights.bin', import.meta.url)))
  const section = sections.get(name) ?? packed.get(name)?.()
  if (section !== undefined) sections.set(name, section)
  return section
}

/** Learned weights by their section's name. Throws where the file has none of that name. */
export function weights(name: string): Weights {
  const section = load(name)
  if (section === undefined || section instanceof Int32Array) throw new Error(`no weights named ${name}`)
  return section
}

/** A learned table of whole numbers by its section's name. Throws where the file has none of that name. */
export function table(name: string): Int32Array {
  const section = load(name)
  if (!(section instanceof Int32Array)) throw new Error(`no table named ${name}`)
  return section
}

/** The value of a key in a table of pairs, in the order of their keys; undefined for any other. */
export function valueIn(pairs: Int32Array, key: number): number | undefined {
  let low = 0
  let high = pairs.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[2 * middle]! < key) low = middle + 1
    else high = middle
  }
  return pairs[2 * low] === key ? pairs[2 * low + 1] : undefined
}

/** True of the weights in the file, false of those put in their place. */
export const areShipped = (): boolean => shipped

/** Puts sections in the place of the file's: for training, where later stages read what earlier ones learned. */
export function useWeights(replacement: ReadonlyMap<string, Section>): void {
  shipped = false
  packed = new Map()
  sections = new Map(replacement)
  for (const callback of onChange) callback()
}
