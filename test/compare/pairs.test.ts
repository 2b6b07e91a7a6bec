import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asPair, isSetAside, type Pair, scorePairs } from '../../src/compare/pairs.js'
import { VERDICTS, type Verdict } from '../../src/model/compare.js'

const pairs = readFileSync(join(import.meta.dirname, '../../corpus/pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair & { verdict: Verdict })

describe('corpus/pairs.jsonl', () => {
  test.each(VERDICTS.filter((v) => v !== 'not-found'))('holds ten pairs or more that are %s', (verdict) => {
    expect(pairs.filter((pair) => pair.verdict === verdict).length).toBeGreaterThanOrEqual(10)
  })

  test.each([
    ['the open half', false],
    ['the half set aside', true],
  ])('%s is judged right', (_, aside) => {
    const score = scorePairs(pairs.filter(({ id }) => isSetAside(id) === aside))
    expect(score.accuracy).toBeGreaterThanOrEqual(0.92)
    expect(score.macroF1).toBeGreaterThanOrEqual(0.9)
  })
})

test.each([[null], [{}], [{ left: { text: 'a' } }], [{ left: { text: 'a' }, right: {} }]])('%j is no pair', (value) => {
  expect(() => asPair(value)).toThrow(/a pair needs/)
})
