import { describe, expect, test } from 'vitest'
import { BOILERPLATE } from '../../src/lexicon/boilerplate.js'

describe('every row of the boilerplate table knows its example and leaves its counter-example', () => {
  test.each(BOILERPLATE.map((row) => [row.why, row.example, row] as const))('%s: %s', (_why, example, row) => {
    expect(row.pattern.test(example)).toBe(true)
    expect(example.length).toBeLessThanOrEqual(row.longest ?? 120)
    if (row.not !== undefined) expect(BOILERPLATE.filter((r) => r.pattern.test(row.not!))).toEqual([])
  })
})
