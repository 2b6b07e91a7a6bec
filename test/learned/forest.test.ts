import { describe, expect, test } from 'vitest'
import { boost } from '../../scripts/train/forest.js'
import { blockForest } from '../../src/learned/blocks.js'
import { likelihood, packForest, unpackForest } from '../../src/learned/forest.js'

const width = 2
const features = Float32Array.from(Array.from({ length: 400 }, (_, i) => [i % 20, (i * 7) % 13]).flat())
const label = Float64Array.from({ length: 400 }, (_, i) => (i % 20 > 9 && (i * 7) % 13 < 8 ? 1 : 0))
const sample = { features, width, label, weight: new Float64Array(400).fill(1) }
const rows = Int32Array.from({ length: 400 }, (_, i) => i)
const forest = boost(sample, rows, { trees: 40, columns: 1, depth: 3, rate: 0.3 })

describe('a forest of boosted trees', () => {
  test('learns what depends on two features together', () => {
    const wrong = [...rows].filter((row) => likelihood(forest, features, row * width) > 0.5 !== (label[row] === 1))
    expect(wrong).toEqual([])
  })

  test('comes back from its file as it was', () => {
    expect(unpackForest(packForest(forest))).toEqual(forest)
  })

  test('is the same from the same examples', () => {
    expect(packForest(boost(sample, rows, { trees: 5 }))).toEqual(packForest(boost(sample, rows, { trees: 5 })))
  })

  test.each([
    ['an empty file', new Uint8Array()],
    ['another file', new Uint8Array(64)],
    ['a file cut short', packForest(forest).subarray(0, 100)],
  ])('%s is refused', (_name, file) => {
    expect(() => unpackForest(file)).toThrow(/forest/)
  })

  test('of blocks asks no feature that it does not know', () => {
    const { width, feature, child } = blockForest()
    expect(Math.max(...feature)).toBeLessThan(width)
    expect(Math.max(...child)).toBeLessThan(feature.length - 1)
  })
})
