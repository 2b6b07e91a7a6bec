import { readFileSync } from 'node:fs'
import { type Section, unpack, type Weights } from './format.js'
import { resetWords } from './words.js'

let sections: Map<string, Section> | undefined

/** Every section by name; the file is read at the first call and kept. */
function load(): Map<string, Section> {
  sections ??= unpack(readFileSync(new URL('weights.bin', import.meta.url)))
  return sections
}

/** Learned weights by their section's name. Throws where the file has none of that name. */
export function weights(name: string): Weights {
  const section = load().get(name)
  if (section === undefined || section instanceof Int32Array) throw new Error(`no weights named ${name}`)
  return section
}

/** A learned table of whole numbers by its section's name. Throws where the file has none of that name. */
export function table(name: string): Int32Array {
  const section = load().get(name)
  if (!(section instanceof Int32Array)) throw new Error(`no table named ${name}`)
  return section
}

/** Puts sections in the place of the file's: for training, where later stages read what earlier ones learned. */
export function useWeights(replacement: ReadonlyMap<string, Section>): void {
  sections = new Map(replacement)
  resetWords()
}
