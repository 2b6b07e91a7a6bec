import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreCorpusClusters } from '../../scripts/evaluate/clusters.js'

test('the sample corpus: its clusters, no merge across occasions or speakers, its planted alterations', () => {
  const score = scoreCorpusClusters(join(import.meta.dirname, '../../corpus'))
  expect(score.errors.filter(({ what }) => what === 'merged')).toEqual([])
  expect(score.f1).toBeGreaterThanOrEqual(0.95)
  expect(score.verdicts).toBeGreaterThanOrEqual(0.9)
})
