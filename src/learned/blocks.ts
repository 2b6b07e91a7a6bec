import { readFileSync } from 'node:fs'
import { type Forest, unpackForest } from './forest.js'

let forest: Forest | undefined

/** The trees that tell the paragraphs of an article from the rest of its page; read at the first call and kept. */
export function blockForest(): Forest {
  forest ??= unpackForest(readFileSync(new URL('../learned/blocks.bin', import.meta.url)))
  return forest
}
